/** One block of a PEM text. */
export interface PemBlock {
    /** What stands behind BEGIN: `PRIVATE KEY`, `CERTIFICATE`, … */
    readonly label: string;
    /** What stands between the BEGIN and the END line, as it is. */
    readonly body: string;
    /** False when the END line is missing. */
    readonly complete: boolean;
}
/** The PEM blocks of a text, in order, whatever stands between them; line breaks may have become spaces. */
export declare function pemBlocks(text: string): PemBlock[];
/** True when a text has something of a PEM, if only half of it. */
export declare function hasPemMarker(text: string): boolean;
/**
 * The bytes of a base64 or base64url text, its white space ignored.
 *
 * @returns undefined when the text is empty or holds anything else
 */
export declare function decodeBase64(text: string): Buffer | undefined;
/** The lines of base64 between BEGIN and END in the PEM of some DER, 64 characters each. */
export declare function pemLines(der: Buffer): string[];
