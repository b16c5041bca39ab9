import { describe, expect, test } from '@jest/globals';
import { marked } from 'marked';
import type { Token, Tokens } from 'marked';
import { markdownList, markdownTable, markdownText } from '../src/markdown.ts';
import { printable } from '../src/text.ts';
import { HOSTILE_NAMES } from './support/hostile-names.ts';

/** The pieces of text that GitHub looks for mentions in: what is between tags, with references resolved. */
function textsOf(tokens: readonly Token[]): string[] {
  const raw = tokens.map((token) => {
    if (token.type !== 'text' && token.raw !== '<!-- -->')
      throw new Error(`markup: ${token.type} ${token.raw}`);
    return token.raw;
  });
  return raw
    .join('')
    .split('<!-- -->')
    .map((text) => text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))));
}

function cellOf(markdown: string): Tokens.TableCell {
  const [table] = marked.lexer(markdown) as Tokens.Table[];
  const [cell, ...others] = table?.rows[0] ?? [];
  if (cell === undefined || others.length !== 1) throw new Error(`no table of two columns: ${markdown}`);
  return cell;
}

/** What GitHub makes a link or an image of in what has been drawn. */
const DRAWN = /@\w|#\d|GH-\d|:[\w+-]+:/i;

const shown = (name: string): string => printable(name).trim();

describe('as text', () => {
  test.each(HOSTILE_NAMES)('%s in a cell', (_, name) => {
    const texts = textsOf(cellOf(markdownTable(['a', 'b'], [[name, 'x']], 1)).tokens);
    expect(texts.join('').trim()).toBe(shown(name));
    expect(texts.filter((text) => DRAWN.test(text))).toEqual([]);
  });

  test.each([
    ...HOSTILE_NAMES.filter(([, name]) => name !== ''),
    ['a number', '1. a'],
    ['a plus', '+ a'],
    ['a line', '---'],
    ['code', '      a'],
  ])('%s in a list', (_, name) => {
    const [list, ...rest] = marked.lexer(markdownList([name, 'x'], 2)) as Tokens.List[];
    expect(rest).toEqual([]);
    expect(list?.items).toHaveLength(2);
    const texts = list?.items[0]?.tokens.flatMap((token) =>
      textsOf((token as Tokens.Text).tokens ?? [token]),
    );
    expect(texts?.join('')).toBe(shown(name.trim()));
    expect(texts?.filter((text) => DRAWN.test(text))).toEqual([]);
  });

  test('is left as it is where it means nothing', () => {
    expect(markdownText('Acme Field 2.0 (com.acme.field), at 10 → ok')).toBe(
      'Acme Field 2.0 (com.acme.field), at 10 → ok',
    );
  });

  test('is parted where GitHub would make a link of it', () => {
    expect(markdownText('a@b #1 GH-1 :a: b: c')).toBe(
      'a&#64;<!-- -->b &#35;<!-- -->1 GH-<!-- -->1 &#58;<!-- -->a&#58; b&#58; c',
    );
  });
});

describe('rows', () => {
  const rows = [['a'], ['b'], ['c']];

  test.each([
    [3, '| x |\n| --- |\n| a |\n| b |\n| c |'],
    [2, '| x |\n| --- |\n| a |\n| b |\n\n…and 1 more.'],
    [0, '…and 3 more.'],
  ])('%i of 3 in a table', (most, wanted) => {
    expect(markdownTable(['x'], rows, most)).toBe(wanted);
  });

  test.each([
    [3, '- a\n- b\n- c'],
    [1, '- a\n\n…and 2 more.'],
    [0, '…and 3 more.'],
  ])('%i of 3 in a list', (most, wanted) => {
    expect(markdownList(rows.flat(), most)).toBe(wanted);
  });

  test('none at all is nothing', () => {
    expect(markdownTable(['x'], [], 0)).toBe('');
    expect(markdownList([], 1)).toBe('');
  });
});

test('a table takes longer texts where it is told so: a command has to be whole', () => {
  const command = `epapi ${'x'.repeat(500)}`;
  expect(markdownTable(['x'], [[command]], 1, 1000)).toContain(command);
  expect(markdownTable(['x'], [[command]], 1)).not.toContain(command);
});
