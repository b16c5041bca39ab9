/**
 * Text as it is: whatever Markdown, HTML or GitHub gives a meaning to, such as @, # or a URL, is a reference.
 *
 * GitHub looks for mentions, issues and emoji in what has been drawn, where a reference is the character again: an
 * empty comment, which nobody sees, parts it from what follows.
 *
 * @param limit characters of it, before an ellipsis; as `printable` has it by default
 */
export declare function markdownText(text: string, limit?: number): string;
/** Below a heading; nothing where there is nothing to say. */
export declare function markdownSection(title: string, body: string): string;
/**
 * A table of texts, none of which can be markup.
 *
 * @param most rows to draw; the rest are counted below it
 * @param limit characters of each text: where a command is to be copied, as many as make it whole
 */
export declare function markdownTable(head: readonly string[], rows: readonly (readonly string[])[], most: number, limit?: number): string;
/** A list of texts, like {@link markdownTable}. */
export declare function markdownList(items: readonly string[], most: number): string;
/**
 * A text with as many rows in each of its tables as fit.
 *
 * @param write more rows are never fewer bytes; with none it always stands
 * @param most bytes of UTF-8
 */
export declare function fitMarkdown(write: (rows: number) => string, most: number): string;
