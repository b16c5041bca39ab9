import { describe, expect, test } from '@jest/globals';
import { EpapiError, defectText, hasCode } from '../src/errors.ts';

describe('EpapiError', () => {
  test('keeps what it was given', () => {
    const cause = new Error('underneath');
    const error = new EpapiError({ code: 'A.B', message: 'what', hint: 'do', cause });
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: 'EpapiError', code: 'A.B', message: 'what', hint: 'do' });
    expect(error.cause).toBe(cause);
    expect(error.stack).toContain('errors.test');
  });

  test('has no cause where none was given', () => {
    expect('cause' in new EpapiError({ code: 'A', message: 'm', hint: 'h' })).toBe(false);
    expect('cause' in new EpapiError({ code: 'A', message: 'm', hint: 'h', cause: undefined })).toBe(false);
  });
});

test.each([
  ['KEY', 'KEY', true],
  ['KEY.RSA', 'KEY', true],
  ['KEY.RSA', 'KEY.RSA', true],
  ['KEY.RSA.SMALL', 'KEY', true],
  ['KEY_ID', 'KEY', false],
  ['KEY', 'KEY.RSA', false],
  ['KEYS.RSA', 'KEY', false],
  ['A.KEY', 'KEY', false],
  ['key', 'KEY', false],
  ['', 'KEY', false],
])('hasCode(%j, %j) is %s', (code, prefix, has) => {
  expect(hasCode(code, prefix)).toBe(has);
});

describe('defectText', () => {
  const SECRET = 'MIGHAgEAMBMGByqGSM49';
  const START = 'This is a defect in epapi-action, please report it: ';

  test('says the kind and the place', () => {
    expect(defectText(new TypeError('x'))).toMatch(/^This is a defect .*: TypeError at .*errors\.test.*$/);
  });

  test.each([
    ['a message', SECRET],
    ['a message over lines', `first\n${SECRET}\nlast`],
    ['a message that reads like a place', `first\n    at ${SECRET}`],
    ['a message that reads like places', `first\n    at ${SECRET} (file:///${SECRET}.js:1:1)\n    at b`],
    ['a message that begins with a line end', `\n at ${SECRET}`],
  ])('never holds %s', (_name, message) => {
    for (const error of [
      new Error(message),
      new RangeError(message),
      new Error('x', { cause: new Error(message) }),
    ]) {
      const text = defectText(error);
      expect(text).toMatch(/^This is a defect .*: (Range)?Error/);
      expect(text).not.toContain(SECRET);
      expect(text).not.toContain('\n');
    }
  });

  test('does without a stack', () => {
    const error = new Error(SECRET);
    delete (error as { stack?: string }).stack;
    expect(defectText(error)).toBe(`${START}Error`);
    error.stack = `Error: ${SECRET}`;
    expect(defectText(error)).toBe(`${START}Error`);
  });

  test.each([
    [SECRET, 'string'],
    [{ message: SECRET }, 'object'],
    [null, 'object'],
    [undefined, 'undefined'],
    [7, 'number'],
  ])('what is no Error is named by its type: %#', (thrown, kind) => {
    expect(defectText(thrown)).toBe(`${START}${kind}`);
  });
});
