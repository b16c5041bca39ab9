/** DER in a PEM block, lines of 64 characters, with a line feed at its end. */
export declare function writePem(label: string, der: Buffer): string;
/** The label of the first PEM block of a text; undefined when there is none. */
export declare function pemLabel(text: string): string | undefined;
/**
 * The bytes of the first PEM block of a text, or of the whole text as base64 where it has no block.
 *
 * @returns undefined when it is neither
 */
export declare function readPem(text: string): Buffer | undefined;
