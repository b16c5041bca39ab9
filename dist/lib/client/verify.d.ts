import type { Token } from '../auth/token.ts';
import type { RateLimit } from './rate-limit.ts';
import type { ClientOptions } from './request.ts';
/**
 * Makes one authorised request with a token, so that what is wrong with it shows here and now. A token that is
 * limited to a scope is tried on the first request that it allows.
 *
 * @param scope what the token is limited to, each `GET <path>[?query]`; none means no limit
 * @returns what is left of the hourly budget; undefined when Apple does not say
 * @throws ApiError with the likely cause when Apple refuses it
 * @throws EpapiError when there is no answer
 */
export declare function verifyToken(token: Token, scope: readonly string[], client: Omit<ClientOptions, 'tokens'>): Promise<RateLimit | undefined>;
