import { printable, withoutCommands } from '../text.ts';

/** Characters; a cell that is longer is cut, since a table is for the eye. */
const WIDEST_CELL = 60;

/**
 * A table in columns, each as wide as its widest cell, with two spaces between them.
 *
 * @param rows texts from anywhere, made fit to be printed here; the first row is the heading
 */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => printable(cell, WIDEST_CELL)));
  const widths: number[] = [];
  for (const row of cells)
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, displayWidth(cell));
    });
  const line = (row: readonly string[]): string =>
    withoutCommands(
      row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - displayWidth(cell))).join('  '),
    ).trimEnd();
  return cells.map((row) => `${line(row)}\n`).join('');
}

/** Columns that a text takes on a terminal: East Asian letters and emoji take two, combining marks none. */
function displayWidth(text: string): number {
  let width = 0;
  for (const character of text.normalize('NFC')) {
    if (/\p{Mark}/u.test(character)) continue;
    width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
