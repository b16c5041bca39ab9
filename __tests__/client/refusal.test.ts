import { describe, expect, test } from '@jest/globals';
import { readAppleErrors } from '../../src/client/refusal.ts';

const error = { id: 'x', status: '409', code: 'ENTITY_ERROR', title: 'A title', detail: 'A detail' };

describe('readAppleErrors', () => {
  test('keeps code, title, detail, pointer and parameter', () => {
    const errors = [
      { ...error, source: { pointer: '/data/attributes/name' } },
      { ...error, code: 'PARAMETER_ERROR.INVALID', source: { parameter: 'limit' } },
    ];
    expect(readAppleErrors({ errors })).toEqual([
      { code: 'ENTITY_ERROR', title: 'A title', detail: 'A detail', pointer: '/data/attributes/name' },
      { code: 'PARAMETER_ERROR.INVALID', title: 'A title', detail: 'A detail', parameter: 'limit' },
    ]);
  });

  test.each([
    [undefined],
    [null],
    ['text'],
    [7],
    [[]],
    [[error]],
    [{}],
    [{ errors: null }],
    [{ errors: {} }],
  ])('finds none in %j', (body) => {
    expect(readAppleErrors(body)).toEqual([]);
  });

  test('leaves out what is no error, and puts something in place of what is no text', () => {
    const errors = [
      null,
      'text',
      [],
      { code: 7, title: {}, detail: null, source: 'here' },
      { source: { pointer: 1 } },
    ];
    const nothing = { code: 'UNKNOWN', title: '', detail: '' };
    expect(readAppleErrors({ errors })).toEqual([nothing, nothing]);
  });

  test('makes every text fit to be printed', () => {
    const bad = '\u001b[31m\r\n::error::x ##[error]y \u202e';
    const [read] = readAppleErrors({
      errors: [{ code: bad, title: bad, detail: bad, source: { pointer: bad, parameter: bad } }],
    });
    expect(Object.keys(read ?? {})).toHaveLength(5);
    for (const text of Object.values(read ?? {})) {
      expect(text).not.toMatch(/[\p{Cc}\u202e]/u);
      expect(text).not.toContain('##[');
      expect(text).not.toMatch(/^\s*::/);
      expect(text).toContain('error');
    }
  });

  test('bounds each text and their number', () => {
    const long = 'x'.repeat(5000);
    const errors = Array.from({ length: 500 }, () => ({ code: long, title: long, detail: long }));
    const read = readAppleErrors({ errors });
    expect(read).toHaveLength(20);
    expect(read[0]?.code).toHaveLength(101);
    expect(read[0]?.title).toHaveLength(301);
    expect(read[0]?.detail).toHaveLength(301);
  });
});
