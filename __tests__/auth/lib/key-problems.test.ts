import { expect, test } from '@jest/globals';
import { KEY_PROBLEMS, keyError } from '../../../src/auth/lib/key-problems.ts';
import { EpapiError, hasCode } from '../../../src/errors.ts';

test('the codes are these: programs compare them, so none may change unseen', () => {
  expect([...KEY_PROBLEMS].sort()).toEqual([
    ...[
      'KEY.CERTIFICATE',
      'KEY.CERTIFICATE_REQUEST',
      'KEY.DAMAGED',
      'KEY.EC_OTHER',
      'KEY.EC_P384',
      'KEY.EC_P521',
    ],
    ...[
      'KEY.EMPTY',
      'KEY.ENCRYPTED',
      'KEY.HALF_PEM',
      'KEY.IDENTIFIER',
      'KEY.JSON',
      'KEY.OTHER_ALGORITHM',
      'KEY.PATH',
      'KEY.PKCS12',
      'KEY.PLACEHOLDER',
    ],
    ...['KEY.PUBLIC', 'KEY.RSA', 'KEY.SEVERAL', 'KEY.SSH', 'KEY.TOKEN', 'KEY.TOO_LARGE', 'KEY.UNKNOWN_FORM'],
  ]);
});

test.each(KEY_PROBLEMS)('%s has a message and a hint, sentences both, and no cause', (code) => {
  const error = keyError(code);
  expect(error).toBeInstanceOf(EpapiError);
  expect(error.code).toBe(code);
  expect(hasCode(error.code, 'KEY')).toBe(true);
  expect(error.message).toMatch(/^The private key .*\.$/);
  expect(error.hint).toMatch(/^[A-Z].*\.$/);
  expect('cause' in error).toBe(false);
});

test('no two problems are told in the same words', () => {
  const messages = KEY_PROBLEMS.map((code) => keyError(code).message);
  expect(new Set(messages).size).toBe(messages.length);
});
