import { describe, expect, test } from '@jest/globals';
import { EXIT_CODES, exitCodeOf } from '../../src/cli/exit-codes.ts';

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
    ['API.NOT_AUTHORIZED', 4],
    ['API.401', 4],
    ['API.FORBIDDEN_ERROR', 4],
    ['API.FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED', 4],
    ['API.403', 4],
    ['NETWORK', 5],
    ['TIMEOUT', 5],
    ['ANSWER', 5],
    ['API.RATE_LIMIT_EXCEEDED', 5],
    ['API.429', 5],
    ['API.UNEXPECTED_ERROR', 5],
    ['API.500', 5],
    ['API.502', 5],
    ['API.503', 5],
    ['API.504', 5],
    ['API.PATH_ERROR', 6],
    ['API.ENTITY_ERROR.ATTRIBUTE.INVALID', 6],
    ['API.404', 6],
    ['API.302', 6],
    // No code of ours: a defect.
    ['SOMETHING', 1],
    ['APINOT', 1],
    ['KEYS', 1],
    ['', 1],
  ])('%s: %i', (code, exit) => {
    expect(exitCodeOf(code)).toBe(exit);
  });

  test('the table has each code once, in order, and each prefix leads to its own row', () => {
    expect(EXIT_CODES.map(({ exit }) => exit)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    for (const { exit, meaning, errors } of EXIT_CODES) {
      expect(meaning).toMatch(/\.$/);
      for (const prefix of errors) expect([prefix, exitCodeOf(prefix)]).toEqual([prefix, exit]);
    }
  });
});
