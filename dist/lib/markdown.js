import { printable } from "./text.js";
/**
 * Text from outside as it is, in a cell of a table or a sentence: whatever Markdown, HTML or GitHub gives a meaning to,
 * such as @, # or a URL, is a reference.
 */
export function markdownText(text) {
    return printable(text).replace(/[^A-Za-z0-9\s.,;()/→+±~…-]|(?<=www)\./giu, (character) => `&#${character.codePointAt(0)};`);
}
/**
 * A table of texts from outside; empty where it has no rows.
 *
 * @param most rows; those beyond are counted
 */
export function markdownTable(head, rows, most) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.map(markdownText).join(' | ')} |`;
    const more = rows.length > most ? [`\n…and ${rows.length - most} more.`] : [];
    const shown = most > 0 ? [line(head), `|${' --- |'.repeat(head.length)}`] : [];
    return [...shown, ...rows.slice(0, most).map(line), ...more].join('\n').trim();
}
/** Rows of a table; GitHub draws thousands, and nobody reads them. */
const MOST_ROWS = 100;
/**
 * The longest form of a text that fits.
 *
 * @param write makes it with so many rows in each table; must fit with none
 * @param most bytes of UTF-8
 */
export function fitMarkdown(write, most) {
    for (let rows = MOST_ROWS; rows > 0; rows = Math.floor(rows / 2)) {
        const text = write(rows);
        if (Buffer.byteLength(text) <= most)
            return text;
    }
    return write(0);
}
