/**
 * Makes text that came from outside fit to be printed: one line, no control or direction-changing
 * characters, no start of a runner command in the old style (`##[`, read anywhere in a line), bounded.
 *
 * @param text anything
 * @param limit the most characters to print before an ellipsis
 */
export declare function printable(text: string, limit?: number): string;
/**
 * Words in a sentence: `a`, `a and b`, `a, b, c and 7 more`.
 *
 * @param most how many of them are named
 */
export declare function enumerate(words: readonly string[], most?: number): string;
/** Escapes what begins a line as a command to the runner of GitHub Actions does: it passes over all of Unicode's spaces. */
export declare function withoutCommands(text: string): string;
/** Puts U+FFFD in the place of halves of characters, which no encoding can write. */
export declare function wellFormed(text: string): string;
/** Writes what moves a cursor, starts a line, changes the direction or cannot be seen as `\uXXXX`, as JSON does. */
export declare function escapeControls(text: string): string;
/**
 * The value of an input that is not meant to be a secret, in quotes, for an error that names it. A value that
 * may be key material which was put into the wrong input is described, not shown.
 *
 * @param whole what the value is a part of, which may be key material where a part alone does not look like it
 */
export declare function quoteValue(value: string, whole?: string): string;
/** True for text that could be a key or a token, or a good part of one, however it was wrapped. */
export declare function mayBeSecret(text: string): boolean;
/**
 * A length of time for people: `45 s`, `19 min`, `1 h 5 min`.
 *
 * @param seconds not negative; below ten, one decimal is kept
 */
export declare function formatDuration(seconds: number): string;
/**
 * A moment as ISO 8601 in UTC with seconds: `2026-11-23T23:59:00Z`.
 *
 * @param unixSeconds whole seconds since 1970-01-01T00:00:00Z
 */
export declare function formatInstant(unixSeconds: number): string;
