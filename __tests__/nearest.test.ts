import { describe, expect, test } from '@jest/globals';
import { nearest } from '../src/nearest.ts';

describe('nearest', () => {
  test.each([
    ['tokne', 'token'],
    ['tok', 'token'],
    ['TOKEN', undefined],
    ['', undefined],
    ['x'.repeat(100_000), undefined],
  ])('%s', (written, expected) => {
    expect(nearest(written, ['token', 'certificates'])).toBe(expected);
  });

  test('without words there is none', () => {
    expect(nearest('x', [])).toBeUndefined();
  });
});
