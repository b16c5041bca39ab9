import type { Credentials, Token, TokenOptions } from './token.ts';
/** Where a client gets its tokens from; ask it anew for each request. */
export interface TokenSource {
    /** A token that still holds for a while: the one handed out before, or a new one. Safe to call at once. */
    get(): Promise<Token>;
}
/**
 * Hands out one token until a minute before it expires (a quarter of its life, when it is short) and then
 * signs another.
 *
 * Signing is synchronous, so calls made at the same time all get the same token.
 *
 * @param system only `now` is used; by default the machine's clock
 */
export declare function createTokenSource(credentials: Credentials, options?: TokenOptions, system?: {
    now(): number;
}): TokenSource;
