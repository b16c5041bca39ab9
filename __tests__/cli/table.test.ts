import { expect, test } from '@jest/globals';
import { formatTable } from '../../src/cli/table.ts';

test('aligns columns, by what they take on a terminal', () => {
  expect(
    formatTable([
      ['ID', 'NAME', 'STATE'],
      ['A1', 'Ünï', 'ACTIVE'],
      ['LONGER', '日本', 'INVALID'],
      ['', 'e\u0301t', ''],
      ['', 'x\u0335y', 'z'],
      ['', '😀', 'x', 'more than the heading'],
    ]),
  ).toBe(
    [
      'ID      NAME  STATE',
      'A1      Ünï   ACTIVE',
      'LONGER  日本  INVALID',
      '        e\u0301t',
      '        x\u0335y    z',
      '        😀    x        more than the heading',
      '',
    ].join('\n'),
  );
});

test('keeps to a line each, without control characters, however long a cell is', () => {
  const table = formatTable([['ID'], ['a\nb\u001b[31m'], ['x'.repeat(500)]]);
  expect(table.split('\n')).toHaveLength(4);
  expect(table).toContain('a\\u000ab\\u001b[31m');
  expect(Math.max(...table.split('\n').map((line) => line.length))).toBeLessThan(70);
});

test('nothing is no table', () => {
  expect(formatTable([])).toBe('');
});
