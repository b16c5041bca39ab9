import { EpapiError } from "../errors.js";
import { realSystem } from "../system.js";
import { formatDuration } from "../text.js";
import { VERSION } from "../version.js";
import { ApiError } from "./api-error.js";
import { APPLE_BASE_URL, readBaseUrl } from "./base-url.js";
import { sendOnce } from "./lib/send.js";
import { readRetryAfter } from "./lib/retry-after.js";
import { readAppleErrors } from "./refusal.js";
/** Seconds that all waiting of one request may take together, unless told otherwise. */
export const LONGEST_WAIT = 900;
/**
 * Sends one request, with a fresh token for each attempt, and repeats it on 429 until the waiting is used up.
 *
 * @throws ApiError when Apple refuses it
 * @throws EpapiError `BASE_URL`, `REQUEST.PATH` or `REQUEST.BODY` before anything is sent
 * @throws EpapiError `NETWORK`, `TIMEOUT` or `ANSWER` when there is no answer that can be read
 */
export async function request(client, what) {
    const system = client.system ?? realSystem;
    const url = targetUrl(readBaseUrl(client.baseUrl ?? APPLE_BASE_URL), what.path);
    let waited = 0;
    for (let attempt = 1;; attempt++) {
        const answer = await attemptOnce(client, system, url, what);
        if (answer.status >= 200 && answer.status < 300)
            return answer;
        if (answer.status !== 429)
            throw refusalOf(what, answer);
        const seconds = waitAfter(answer, attempt, system);
        const left = Math.min(client.maxWait ?? LONGEST_WAIT, LONGEST_TIMER) - waited;
        if (!(seconds <= left))
            throw outOfWaiting(what, answer, seconds, left);
        client.onWait?.({ reason: 'Apple answers 429: too many requests', seconds, nextAttempt: attempt + 1 });
        await system.sleep(seconds * 1000, client.signal);
        waited += seconds;
    }
}
/** The URL of a request, always on the base URL's own origin: the token must not go anywhere else. */
function targetUrl(baseUrl, path) {
    const url = URL.canParse(path, baseUrl) ? new URL(path, baseUrl) : undefined;
    if (url && path.startsWith('/') && url.origin === new URL(baseUrl).origin)
        return url;
    throw new EpapiError({
        code: 'REQUEST.PATH',
        message: 'The path of a request does not lead to the base URL.',
        hint: 'Give path and query alone, beginning with a slash: /v1/certificates?limit=200',
    });
}
async function attemptOnce(client, system, url, what) {
    const token = await client.tokens.get();
    return sendOnce(system, url, {
        method: what.method,
        token: token.value,
        userAgent: `epapi-action/${VERSION}`,
        body: what.body,
        timeout: client.timeout ?? 30,
        signal: client.signal,
    });
}
function refusalOf(what, answer, hint) {
    const { status, clockSkew, rateLimit } = answer;
    const errors = readAppleErrors(answer.body);
    return new ApiError({ method: what.method, path: what.path, status, errors, clockSkew, rateLimit }, hint);
}
function outOfWaiting(what, answer, seconds, left) {
    return refusalOf(what, answer, `The next attempt would have to wait ${formatDuration(seconds)}, and only ${formatDuration(left)} of waiting are left. Run this again later, or let fewer jobs share one key.`);
}
/** Seconds: the cap on one wait that nobody asked for, and the least before the second attempt. */
const LONGEST_BACKOFF = 60;
const SHORTEST_WAIT = 0.1;
/** Seconds, some 24 days: a longer timer would fire at once. */
const LONGEST_TIMER = 2 ** 31 / 1000 - 1;
/**
 * What Apple asks for, or else full jitter: chance spreads jobs that were refused together. In seconds. The
 * least doubles from attempt to attempt, so that a server that asks for no wait at all cannot use up the hour.
 */
function waitAfter(answer, attempt, system) {
    const serverNow = system.now() + (answer.clockSkew ?? 0) * 1000;
    const asked = readRetryAfter(answer.retryAfter, serverNow);
    const backoff = system.random() * Math.min(LONGEST_BACKOFF, 2 ** attempt);
    const least = Math.min(LONGEST_BACKOFF, SHORTEST_WAIT * 2 ** (attempt - 1));
    return Math.max(least, asked || backoff);
}
