import type { KeyObject } from 'node:crypto';
/**
 * Reads a private key for the Enterprise Program API in any form that people store it in: PEM with any line
 * ends, with literal `\n`, in quotes, on one line with spaces; base64 of the PEM; base64 of the DER.
 *
 * @param text what the secret holds; undefined, as of a variable that is not set, is as good as empty
 * @returns an EC key on P-256; printing it shows nothing of the key
 * @throws EpapiError with a code below `KEY`; its texts hold nothing of the input
 */
export declare function readPrivateKey(text: string | undefined): KeyObject;
/** Takes off what shells, editors and JSON put around or into a text: a BOM, quotes, literal `\n` and `\r`. */
export declare function unwrapText(text: string): string;
