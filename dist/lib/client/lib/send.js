import { EpapiError } from "../../errors.js";
import { printable } from "../../text.js";
import { readRateLimit } from "../rate-limit.js";
/** Bytes. A page of 200 profiles with their contents takes some 4 MB. */
const MAX_BODY = 64 * 1024 * 1024;
/** Sends one attempt and reads its answer to the end. */
export async function sendOnce(system, url, attempt) {
    const init = requestInit(attempt);
    const timeout = system.timeout(attempt.timeout * 1000);
    const signal = attempt.signal ? AbortSignal.any([attempt.signal, timeout]) : timeout;
    try {
        const response = await system.fetch(url, { ...init, signal });
        const text = await readText(response);
        return {
            status: response.status,
            body: parseBody(response, text, url, attempt.token),
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
/** @throws EpapiError `REQUEST.BODY` */
function requestInit(attempt) {
    const headers = {
        authorization: `Bearer ${attempt.token}`,
        accept: 'application/json',
        'user-agent': attempt.userAgent,
    };
    // A redirect is never followed: it could take the token to another host.
    const init = { method: attempt.method, headers, redirect: 'manual' };
    if (attempt.body === undefined)
        return init;
    headers['content-type'] = 'application/json';
    return { ...init, body: toJson(attempt.body) };
}
function toJson(body) {
    try {
        return JSON.stringify(body);
    }
    catch {
        throw new EpapiError({
            code: 'REQUEST.BODY',
            message: 'The body of a request cannot be written as JSON.',
            hint: 'Give plain objects, arrays, texts and numbers, without a circle in them.',
        });
    }
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
/**
 * A server that says back what it was sent must not get the token into a message, not even cut short, when a
 * mask would no longer fit it. The signature is what is secret of it.
 */
function withoutToken(text, token) {
    return text.replaceAll(token, '***').replaceAll(token.split('.')[2] || token, '***');
}
function parseBody(response, text, url, token) {
    if (text === '')
        return undefined;
    const hide = (_key, value) => typeof value === 'string' ? withoutToken(value, token) : value;
    try {
        // Errors get into messages; what was asked for goes to the caller as it is.
        return response.ok ? JSON.parse(text) : JSON.parse(text, hide);
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
    const date = /^[A-Z][a-z]{2}, .* GMT$/.test(header ?? '') ? Date.parse(header ?? '') : NaN;
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
    const reason = withoutToken(typeof code === 'string' ? code : message, token) || 'no reason is known';
    return new EpapiError({
        code: 'NETWORK',
        message: `The connection to ${printable(url.host)} failed: ${printable(reason)}.`,
        hint: 'Check the base URL, the name server, and that this machine may connect to it without a proxy.',
    });
}
