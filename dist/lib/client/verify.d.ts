import type { Token } from '../auth/token.ts';
import type { RateLimit } from './rate-limit.ts';
import type { ClientOptions } from './request.ts';
/** A token that Apple took. */
export interface VerifiedToken {
    readonly token: Token;
    /** What is left of the hourly budget; undefined when Apple does not say. */
    readonly rateLimit: RateLimit | undefined;
}
/**
 * Makes one authorised request, so that what is wrong with the credentials shows here and now. Tokens that are
 * limited to a scope are tried on the first request that it allows.
 *
 * @param token tried first
 * @param sign makes the token of each further attempt, so that one that had to wait is not older for it
 * @param scope what the tokens are limited to, each `GET <path>[?query]`; none means no limit
 * @throws ApiError with the likely cause when Apple refuses it
 * @throws EpapiError when there is no answer, or none of Apple's
 */
export declare function verifyToken(token: Token, sign: () => Token, scope: readonly string[], client: Omit<ClientOptions, 'tokens'>): Promise<VerifiedToken>;
/**
 * Holds a success against what Apple answers with: a proxy that lets nothing through can be as friendly, but not in
 * this shape.
 *
 * @throws NoAnswerError `ANSWER`
 */
export declare function requireDocument(body: unknown): void;
