import { EpapiError } from "../../errors.js";
import { printable } from "../../text.js";
import { readRateLimit } from "../rate-limit.js";
/** Bytes. A page of 200 profiles with their contents takes some 4 MB. */
const MAX_BODY = 64 * 1024 * 1024;
/** Sends one attempt and reads its answer to the end. */
export async function sendOnce(system, url, attempt) {
    const timeout = AbortSignal.timeout(attempt.timeout * 1000);
    const signal = attempt.signal ? AbortSignal.any([attempt.signal, timeout]) : timeout;
    try {
        const response = await system.fetch(url, requestInit(attempt, signal));
        const text = await readText(response);
        return {
            status: response.status,
            body: parseBody(response, withoutToken(text, attempt.token), url),
            rateLimit: readRateLimit(response.headers.get('x-rate-limit')),
            retryAfter: response.headers.get('retry-after'),
            clockSkew: readSkew(response.headers.get('date'), system.now()),
        };
    }
    catch (error) {
        if (error instanceof EpapiError)
            throw error;
        if (attempt.signal?.aborted)
            throw attempt.signal.reason;
        throw timeout.aborted ? timeoutError(url, attempt.timeout) : networkError(url, error, attempt.token);
    }
}
function requestInit(attempt, signal) {
    const headers = {
        authorization: `Bearer ${attempt.token}`,
        accept: 'application/json',
        'user-agent': attempt.userAgent,
    };
    if (attempt.body === undefined)
        return { method: attempt.method, headers, redirect: 'manual', signal };
    headers['content-type'] = 'application/json';
    // A redirect is never followed: it could take the token to another host.
    return { method: attempt.method, headers, redirect: 'manual', signal, body: JSON.stringify(attempt.body) };
}
async function readText(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of (response.body ?? [])) {
        size += chunk.length;
        if (size > MAX_BODY)
            throw answerError(`is larger than ${MAX_BODY / 1024 / 1024} MiB`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** A server that says back what it was sent must not get the token into a message. */
function withoutToken(text, token) {
    return text.replaceAll(token, '***');
}
function parseBody(response, text, url) {
    if (text === '')
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        // The body of an error may be a proxy's page; its status says enough.
        if (!response.ok)
            return undefined;
        throw answerError(`from ${printable(url.host)} is not JSON`);
    }
}
/** A `Date` header is cut to whole seconds: on average half a second more has passed. */
function readSkew(header, now) {
    const date = Date.parse(header ?? '');
    return Number.isNaN(date) ? undefined : (date + 500 - now) / 1000;
}
function answerError(what) {
    return new EpapiError({
        code: 'ANSWER',
        message: `The answer ${what}.`,
        hint: "Check that the base URL is Apple's, and that no proxy answers in its place.",
    });
}
function timeoutError(url, seconds) {
    return new EpapiError({
        code: 'TIMEOUT',
        message: `${printable(url.host)} did not answer within ${seconds} s.`,
        hint: 'Run this again; when it happens often, look at the network between this machine and Apple.',
    });
}
/** Without a cause: undici keeps what it sent and received in its errors, and the token may be in there. */
function networkError(url, error, token) {
    const { code, message } = (error.cause ?? error);
    const reason = withoutToken(typeof code === 'string' ? code : message, token);
    return new EpapiError({
        code: 'NETWORK',
        message: `${printable(url.host)} could not be reached: ${printable(reason)}.`,
        hint: 'Check the base URL, the name server, and that this machine may connect to it.',
    });
}
