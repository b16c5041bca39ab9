import { printable } from './text.ts';

/**
 * Text as it is: whatever Markdown, HTML or GitHub gives a meaning to, such as @, # or a URL, is a reference.
 *
 * GitHub looks for mentions, issues and emoji in what has been drawn, where a reference is the character again: an
 * empty comment, which nobody sees, parts it from what follows.
 *
 * @param limit characters of it, before an ellipsis; as `printable` has it by default
 */
export function markdownText(text: string, limit?: number): string {
  return printable(text, limit)
    .split(/(?<=[@#:])(?=[\w+-])|(?<=GH-)(?=\d)/i)
    .map((part) => part.replace(/[^A-Za-z0-9\s.,;()/→+±…-]|(?<=www)\./giu, reference))
    .join('<!-- -->');
}

const reference = (character: string): string => `&#${character.codePointAt(0)};`;

/** Below a heading; nothing where there is nothing to say. */
export function markdownSection(title: string, body: string): string {
  return body === '' ? '' : `### ${title}\n\n${body}`;
}

/**
 * A table of texts, none of which can be markup.
 *
 * @param most rows to draw; the rest are counted below it
 * @param limit characters of each text: where a command is to be copied, as many as make it whole
 */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  most: number,
  limit?: number,
): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => markdownText(cell, limit)).join(' | ')} |`;
  const drawn = rows.slice(0, most).map(line);
  const more = rows.length > most ? `…and ${rows.length - most} more.` : '';
  if (most === 0) return more;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...drawn, ...(more ? ['', more] : [])].join('\n');
}

/** A list of texts, like {@link markdownTable}. */
export function markdownList(items: readonly string[], most: number): string {
  const lines = items.slice(0, most).map((item) => `- ${itemText(item)}`);
  const more = items.length > most ? [`…and ${items.length - most} more.`] : [];
  return [lines.join('\n'), ...more].filter((part) => part !== '').join('\n\n');
}

/** What begins like an item of a list would be one in the list. */
function itemText(text: string): string {
  return markdownText(text.trim()).replace(/^[-+]|(?<=^\d+)[.)]/, reference);
}

/** Rows of a table; GitHub draws thousands, and nobody reads them. */
const MOST_ROWS = 100;

/**
 * A text with as many rows in each of its tables as fit.
 *
 * @param write more rows are never fewer bytes; with none it always stands
 * @param most bytes of UTF-8
 */
export function fitMarkdown(write: (rows: number) => string, most: number): string {
  let rows = 0;
  for (let step = 64; step >= 1; step /= 2)
    if (rows + step <= MOST_ROWS && Buffer.byteLength(write(rows + step)) <= most) rows += step;
  return write(rows);
}
