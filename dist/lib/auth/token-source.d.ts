import type { Credentials, Token, TokenOptions } from './token.ts';
/** What a client has learnt of a token that was handed out. */
export interface Rejection {
    /** The token that Apple answered with 401: another is wanted. */
    readonly rejected?: Token;
    /** Seconds by which Apple's clock is ahead of this machine's: the next tokens are dated by Apple's. */
    readonly clockSkew?: number | undefined;
}
/** Where a client gets its tokens from; ask it anew for each request. */
export interface TokenSource {
    /**
     * A token that still holds for a while: the one handed out before, or a new one. Safe to call at once. After a
     * rejection, it is that one's replacement that is handed out.
     *
     * @param rejection why the one handed out before is of no use; a source that has no other may ignore it
     */
    get(rejection?: Rejection): Promise<Token>;
}
/**
 * Hands out one token until a minute before it expires (a quarter of its life, when it is short) and then
 * signs another.
 *
 * A token that Apple rejects is replaced at once; when the clocks differ by more than backdating covers, that one
 * and those after it are dated by Apple's clock.
 *
 * Signing is synchronous, so calls made at the same time all get the same token.
 *
 * @param system only `now` is used; by default the machine's clock
 */
export declare function createTokenSource(credentials: Credentials, options?: TokenOptions, system?: {
    now(): number;
}): TokenSource;
