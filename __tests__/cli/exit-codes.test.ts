import { describe, expect, test } from '@jest/globals';
import { EXIT_CODES, exitCodeOf } from '../../src/cli/exit-codes.ts';
import { ApiError } from '../../src/client/api-error.ts';
import { EpapiError } from '../../src/errors.ts';

const errorWith = (code: string): EpapiError => new EpapiError({ code, message: '', hint: '' });

function refusal(status: number, code: string | undefined): ApiError {
  const errors = code === undefined ? [] : [{ code, title: '', detail: '' }];
  return new ApiError({
    method: 'GET',
    path: '/',
    status,
    errors,
    clockSkew: undefined,
    rateLimit: undefined,
  });
}

describe('exit codes', () => {
  test.each([
    ['USAGE', 2],
    ['TOKEN_LIFETIME', 2],
    ['SCOPE', 2],
    ['BASE_URL', 2],
    ['REQUEST.PATH', 2],
    ['CREDENTIALS_MISSING', 3],
    ['KEY.RSA', 3],
    ['KEY_ID', 3],
    ['ISSUER_ID', 3],
    ['KEY_FILE', 3],
    ['NETWORK', 5],
    ['TIMEOUT', 5],
    ['ANSWER', 5],
    ['OUTCOME_UNKNOWN', 7],
    ['CSR.SIGNATURE', 8],
    ['CERTIFICATE.DAMAGED', 8],
    // No code of ours: a defect.
    ['SOMETHING', 1],
    ['APINOT', 1],
    ['KEYS', 1],
    ['', 1],
  ])('%s: %i', (code, exit) => {
    expect(exitCodeOf(errorWith(code))).toBe(exit);
  });

  test.each([
    [302, 5],
    [400, 6],
    [401, 4],
    [403, 4],
    [404, 6],
    [407, 5],
    [408, 5],
    [409, 6],
    [422, 6],
    [429, 5],
    [500, 5],
    [503, 5],
  ])('Apple answers %i: %i, whatever its code says', (status, exit) => {
    for (const code of ['NOT_AUTHORIZED', 'UNKNOWN', undefined])
      expect(exitCodeOf(refusal(status, code))).toBe(exit);
  });

  test('the table has each code once, in order, and each prefix leads to its own row', () => {
    expect(EXIT_CODES.map(({ exit }) => exit)).toEqual([...Array(17).keys()]);
    for (const { exit, meaning, errors } of EXIT_CODES) {
      expect(meaning).toMatch(/\.$/);
      for (const prefix of errors) expect([prefix, exitCodeOf(errorWith(prefix))]).toEqual([prefix, exit]);
    }
  });
});
