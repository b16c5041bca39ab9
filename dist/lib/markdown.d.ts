/**
 * Text from outside as it is, in a cell of a table or a sentence: whatever Markdown, HTML or GitHub gives a meaning to,
 * such as @, # or a URL, is a reference.
 */
export declare function markdownText(text: string): string;
/**
 * A table of texts from outside; empty where it has no rows.
 *
 * @param most rows; those beyond are counted
 */
export declare function markdownTable(head: readonly string[], rows: readonly (readonly string[])[], most: number): string;
/**
 * The longest form of a text that fits.
 *
 * @param write makes it with so many rows in each table; must fit with none
 * @param most bytes of UTF-8
 */
export declare function fitMarkdown(write: (rows: number) => string, most: number): string;
