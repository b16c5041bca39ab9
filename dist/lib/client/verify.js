import { isObject } from "../json.js";
import { ApiError } from "./api-error.js";
import { foreignAnswer } from "./lib/document.js";
import { request } from "./request.js";
/** Every role may read certificates, so this tells a bad token from one with a low role. */
const HARMLESS_PATH = '/v1/certificates?limit=1';
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
export async function verifyToken(token, sign, scope, client) {
    const path = scope[0]?.replace(/^GET /, '') ?? HARMLESS_PATH;
    let current = token;
    let attempts = 0;
    const tokens = {
        get: ({ rejected } = {}) => {
            // A rejection is what this is to find: the same token again says that there is no other to try.
            if (rejected)
                return Promise.resolve(rejected);
            if (attempts > 0)
                current = sign();
            attempts += 1;
            return Promise.resolve(current);
        },
    };
    const rateLimit = await tryOnce({ ...client, tokens }, path, scope.length > 0);
    return { token: current, rateLimit };
}
async function tryOnce(client, path, hasScope) {
    try {
        const { body, rateLimit } = await request(client, { method: 'GET', path });
        requireDocument(body);
        return rateLimit;
    }
    catch (error) {
        if (!(error instanceof ApiError) || !hasScope)
            throw error;
        // Apple took the token: what the scope names is not there any more, or not yet.
        if (error.hasAppleCode('NOT_FOUND'))
            return error.rateLimit;
        throw error.status === 401 ? withScopeHint(error) : error;
    }
}
/**
 * Holds a success against what Apple answers with: a proxy that lets nothing through can be as friendly, but not in
 * this shape.
 *
 * @throws NoAnswerError `ANSWER`
 */
export function requireDocument(body) {
    if (!isObject(body) || !('data' in body))
        throw foreignAnswer();
}
function withScopeHint(error) {
    const hint = 'This token is also limited to a scope: try it without, to see whether that is the reason.';
    return new ApiError(error, `${error.hint} ${hint}`);
}
