import { expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { failureText } from '../../src/action/failure.ts';
import { keyError } from '../../src/auth/lib/key-problems.ts';
import { EpapiError } from '../../src/errors.ts';
import { thrown } from '../support/team.ts';

test.each([
  ['KEY_ID', 'key-id: '],
  ['ISSUER_ID', 'issuer-id: '],
  ['KEY.RSA', 'private-key: '],
  ['TOKEN_LIFETIME', 'token-lifetime: '],
  ['SCOPE', 'scope: '],
  ['BASE_URL', 'base-url: '],
  ['NETWORK', ''],
  ['KEY_FILE', ''],
])('%s names the input that it is about', (code, name) => {
  const error = new EpapiError({ code, message: 'What was found.', hint: 'What to do.' });
  expect(failureText(error)).toBe(`${name}What was found. What to do.`);
});

test('a file of the runner that cannot be written is no defect', () => {
  const error = thrown(() => {
    writeFileSync('/nonexistent/output', '');
  });
  expect(failureText(error)).toBe(
    'A file of the runner cannot be written: ENOENT. Nothing is wrong with the inputs.',
  );
});

test('anything else is one, and shows nothing of what it was about', () => {
  expect(failureText(new TypeError('secret'))).toMatch(/^This is a defect.*: TypeError at /);
  expect(failureText(new TypeError('secret'))).not.toContain('secret');
  expect(failureText(keyError('KEY.RSA'))).toContain('RSA');
});
