/**
 * The text of an element; undefined when it has an entity other than XML's own, or a character that is none. One after
 * another: of a text of nothing but entities, a list of all its pieces would be forty times as large.
 */
export declare function decodeText(text: string): string | undefined;
/** A text for an element. What XML cannot hold, such as most control characters, becomes U+FFFD. */
export declare function encodeText(text: string): string;
