import { describe, expect, test } from '@jest/globals';
import { ApiError } from '../../src/client/api-error.ts';
import { readAppleErrors } from '../../src/client/refusal.ts';
import type { AppleError, Refusal } from '../../src/client/refusal.ts';
import { EpapiError } from '../../src/errors.ts';

function refusal(errors: readonly AppleError[], changes: Partial<Refusal> = {}): Refusal {
  return { method: 'GET', path: '/v1/certificates', status: 409, errors, ...changes };
}

const DUPLICATE: AppleError = {
  code: 'ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE',
  title: 'A title',
  detail: 'A detail',
  pointer: '/data/attributes/name',
};
const ILLEGAL: AppleError = {
  code: 'PARAMETER_ERROR.ILLEGAL',
  title: 'A title',
  detail: '',
  parameter: 'sort',
};

describe('ApiError', () => {
  test("has the code of Apple's first error, or the status", () => {
    expect(new ApiError(refusal([DUPLICATE, ILLEGAL])).code).toBe(
      'API.ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE',
    );
    expect(new ApiError(refusal([], { status: 502 })).code).toBe('API.502');
  });

  test('says request, status, code, place and detail', () => {
    const error = new ApiError(refusal([DUPLICATE, ILLEGAL]));
    expect(error).toBeInstanceOf(EpapiError);
    expect(error.name).toBe('ApiError');
    expect(error.message).toBe(
      'GET /v1/certificates was answered with 409: ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE at /data/attributes/name: A detail; PARAMETER_ERROR.ILLEGAL at sort: A title.',
    );
  });

  test('shows the beginning of a long query, and keeps all of it', () => {
    const path = `/v1/certificates?fields[certificates]=${'name,'.repeat(100)}`;
    const error = new ApiError(refusal([ILLEGAL], { path }));
    expect(error.message).toMatch(
      /^GET \/v1\/certificates\?fields[^ ]{70,80}… was answered with 409: PARAMETER_ERROR/,
    );
    expect(error.path).toBe(path);
  });

  test('says that there is no explanation', () => {
    expect(new ApiError(refusal([], { status: 502 })).message).toBe(
      'GET /v1/certificates was answered with 502 and no explanation.',
    );
  });

  test('keeps what is known for programs', () => {
    const error = new ApiError(refusal([DUPLICATE], { method: 'POST', clockSkew: 3 }));
    expect(error).toMatchObject({ method: 'POST', path: '/v1/certificates', status: 409, clockSkew: 3 });
    expect(error.errors).toEqual([DUPLICATE]);
  });

  test('a hint of the caller comes before that of the table', () => {
    const forbidden = refusal([{ ...ILLEGAL, code: 'FORBIDDEN_ERROR' }], { status: 403 });
    expect(new ApiError(forbidden).hint).toMatch(/role/);
    expect(new ApiError(forbidden, 'Do this.').hint).toBe('Do this.');
  });

  test('hasAppleCode compares by prefix, in whole words, in every error', () => {
    const error = new ApiError(refusal([ILLEGAL, DUPLICATE]));
    expect(error.hasAppleCode('ENTITY_ERROR')).toBe(true);
    expect(error.hasAppleCode('ENTITY_ERROR.ATTRIBUTE.INVALID')).toBe(true);
    expect(error.hasAppleCode('ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE')).toBe(true);
    expect(error.hasAppleCode('PARAMETER_ERROR')).toBe(true);
    expect(error.hasAppleCode('ENTITY')).toBe(false);
    expect(error.hasAppleCode('ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE.X')).toBe(false);
    expect(error.hasAppleCode('API.ENTITY_ERROR')).toBe(false);
  });

  test('shows three errors and counts the others', () => {
    const errors = [1, 2, 3, 4, 5].map((number) => ({ code: `E${number}`, title: '', detail: `d${number}` }));
    const { message } = new ApiError(refusal(errors));
    expect(message).toContain('E3: d3 (and 2 more)');
    expect(message).not.toContain('E4');
  });

  test('is one bounded line without control characters or runner commands, whatever the server says', () => {
    const bad = `\u001b[2J\r\n::error::gotcha\n##[error]${'y'.repeat(9000)}`;
    const errors = readAppleErrors({
      errors: Array.from({ length: 99 }, () => ({ code: bad, title: bad, detail: bad })),
    });
    const { message, code } = new ApiError(
      refusal(errors, { path: '/v1/x?a=\u001b[31m\n::warning::##[group]' }),
    );
    for (const text of [message, code]) {
      expect(text).not.toMatch(/\p{Cc}/u);
      expect(text).not.toContain('##[');
      expect(text).not.toMatch(/^\s*::/);
      expect(text.length).toBeLessThan(2000);
    }
  });
});
