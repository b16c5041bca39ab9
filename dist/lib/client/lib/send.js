import { isAscii } from 'node:buffer';
import { EpapiError } from "../../errors.js";
import { printable } from "../../text.js";
import { NoAnswerError } from "../no-answer.js";
import { readRateLimit } from "../rate-limit.js";
import { noConnection } from "./no-connection.js";
/** Bytes. A page of 200 profiles with their contents takes some 4 MB. */
const MAX_BODY = 64 * 1024 * 1024;
/**
 * Sends one attempt and reads its answer to the end.
 *
 * @throws NoAnswerError `NETWORK`, `TIMEOUT` or `ANSWER`; what the caller's signal aborts with
 * @throws EpapiError `REQUEST.BODY`
 */
export async function sendOnce(system, url, attempt) {
    const init = requestInit(attempt);
    const timeout = system.timeout(attempt.timeout * 1000);
    const signal = attempt.signal ? AbortSignal.any([attempt.signal, timeout]) : timeout;
    try {
        const response = await system.fetch(url, { ...init, signal });
        // A long body would make the server's clock look late.
        const clockSkew = readSkew(response.headers.get('date'), system.now());
        const text = await readText(response);
        return {
            status: response.status,
            body: parseBody(response, text, url, attempt.token),
            rateLimit: readRateLimit(response.headers.get('x-rate-limit')),
            retryAfter: response.headers.get('retry-after'),
            clockSkew,
        };
    }
    catch (error) {
        if (error instanceof EpapiError)
            throw error;
        if (attempt.signal?.aborted)
            throw attempt.signal.reason;
        if (timeout.aborted)
            throw timeoutError(url, attempt.timeout);
        throw noConnection(url.host, error, (text) => withoutToken(text, attempt.token));
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
    const bytes = Buffer.concat(chunks);
    // Decoding UTF-8 takes as long as all of the parsing, and answers are nearly always ASCII.
    return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
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
        // What begins as JSON was Apple's, and cut on its way; a page is somebody else's.
        throw answerError(`from ${printable(url.host)} is not JSON`, /^\s*\{/.test(text));
    }
}
/** A `Date` header is cut to whole seconds: on average half a second more has passed. */
function readSkew(header, now) {
    const date = header && /^[A-Z][a-z]{2}, .* GMT$/.test(header) ? Date.parse(header) : NaN;
    return Number.isNaN(date) ? undefined : (date + 500 - now) / 1000;
}
function answerError(what, passing = false) {
    return new NoAnswerError({
        code: 'ANSWER',
        message: `The answer ${what}.`,
        hint: "Check that the base URL is Apple's, and that no proxy answers in its place.",
        canHaveBeenDone: true,
        passing,
    });
}
function timeoutError(url, seconds) {
    return new NoAnswerError({
        code: 'TIMEOUT',
        message: `${printable(url.host)} did not answer within ${seconds} s.`,
        hint: 'Run this again; when it happens often, look at the network between this machine and Apple.',
        canHaveBeenDone: true,
        passing: true,
    });
}
