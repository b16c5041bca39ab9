import { ApiError } from "./api-error.js";
import { realSystem } from "../system.js";
import { LONGEST_WAIT, request } from "./request.js";
/** Every role may read certificates, so this tells a bad token from one with a low role. */
const HARMLESS_PATH = '/v1/certificates?limit=1';
/**
 * Makes one authorised request with a token, so that what is wrong with it shows here and now. A token that is
 * limited to a scope is tried on the first request that it allows.
 *
 * @param scope what the token is limited to, each `GET <path>[?query]`; none means no limit
 * @returns what is left of the hourly budget; undefined when Apple does not say
 * @throws ApiError with the likely cause when Apple refuses it
 * @throws EpapiError when there is no answer
 */
export async function verifyToken(token, scope, client) {
    const path = scope[0]?.replace(/^GET /, '') ?? HARMLESS_PATH;
    const tokens = { get: () => Promise.resolve(token) };
    // To wait for longer than the token lives would verify nothing.
    const life = token.expiresAt - (client.system ?? realSystem).now() / 1000;
    const maxWait = Math.min(client.maxWait ?? LONGEST_WAIT, life);
    try {
        return (await request({ ...client, tokens, maxWait }, { method: 'GET', path })).rateLimit;
    }
    catch (error) {
        if (!(error instanceof ApiError) || error.status !== 401 || scope.length === 0)
            throw error;
        throw new ApiError(error, `${error.hint} This token is also limited to a scope: try it without, to see whether that is the reason.`);
    }
}
