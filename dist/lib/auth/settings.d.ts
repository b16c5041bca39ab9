import type { Credentials, TokenOptions } from './token.ts';
/** The three secrets, as text from wherever a face keeps them; empty when they are not there. */
export interface CredentialTexts {
    readonly keyId: string;
    readonly issuerId: string;
    readonly privateKey: string;
}
/** What a token is made from, as text; empty for the default. */
export interface SettingTexts extends CredentialTexts {
    readonly lifetime: string;
    readonly scope: string;
}
export interface TokenSettings {
    readonly credentials: Credentials;
    readonly options: TokenOptions & {
        readonly scope: readonly string[];
    };
    /** What is unusual, but not wrong. */
    readonly warnings: readonly string[];
}
/** Which of the three secrets are empty. */
export declare function missingCredentials(texts: CredentialTexts): (keyof CredentialTexts)[];
/**
 * Reads everything that a token is made from.
 *
 * @throws EpapiError `KEY_ID`, `ISSUER_ID`, below `KEY`, `TOKEN_LIFETIME` or `SCOPE`, the first that is wrong
 */
export declare function readSettings(texts: SettingTexts): TokenSettings;
/**
 * Reads the three secrets alone, for programs that sign with `createTokenSource` or `signToken`.
 *
 * @param texts as they come from an environment: undefined is as good as empty
 * @throws EpapiError `KEY_ID`, `ISSUER_ID` or below `KEY`
 */
export declare function readCredentials(texts: {
    [Name in keyof CredentialTexts]: string | undefined;
}): Credentials;
