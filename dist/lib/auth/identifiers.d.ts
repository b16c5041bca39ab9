/** An ID that was read, with a word of warning when its shape is unusual. */
export interface Identifier {
    readonly value: string;
    readonly warning?: string;
}
/**
 * Reads a key ID, such as Apple shows in the list of keys: ten capital letters and digits.
 *
 * @throws EpapiError `KEY_ID` when it is evidently something else
 */
export declare function readKeyId(text: string): Identifier;
/**
 * Reads an issuer ID, such as Apple shows above the list of keys: a UUID.
 *
 * @throws EpapiError `ISSUER_ID` when it is evidently something else
 */
export declare function readIssuerId(text: string): Identifier;
