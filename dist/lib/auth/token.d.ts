import type { KeyObject } from 'node:crypto';
/** What a token is signed with. */
export interface Credentials {
    /** The key's ID, as Apple shows it in the list of keys. */
    readonly keyId: string;
    /** The team's issuer ID, a UUID. */
    readonly issuerId: string;
    /** What `readPrivateKey` gives. */
    readonly privateKey: KeyObject;
}
export interface TokenOptions {
    /** Seconds for which the token can be used, 1 to 1200; by default the longest that Apple accepts. */
    readonly lifetime?: number;
    /** The requests that the token is limited to, each `GET <path>[?query]`; none means no limit. */
    readonly scope?: readonly string[];
}
/** A signed token, and when it holds. */
export interface Token {
    /** The JWT in compact form, for `Authorization: Bearer …`. A secret. */
    readonly value: string;
    /** The `iat` claim: seconds since 1970-01-01T00:00:00Z, a minute before it was signed. */
    readonly issuedAt: number;
    /** The `exp` claim: seconds since 1970-01-01T00:00:00Z. From then on Apple rejects it. */
    readonly expiresAt: number;
}
/** The only audience of the Enterprise Program API. */
export declare const AUDIENCE = "apple-developer-enterprise-v1";
/**
 * Signs a token for the Enterprise Program API: a JWT with ES256.
 *
 * It can be used for `lifetime` seconds, except that Apple counts from `iat`, which is backdated: the whole,
 * `exp - iat`, never exceeds {@link LONGEST_LIFETIME}, so the longest token can be used for 19 minutes.
 *
 * @param now milliseconds since 1970-01-01T00:00:00Z
 * @throws EpapiError `TOKEN_LIFETIME`
 */
export declare function signToken(credentials: Credentials, options: TokenOptions, now: number): Token;
