import { AGREEMENT_MISSING, FORBIDDEN, NOT_AUTHORIZED, RATE_LIMITED } from "./apple-errors.js";
import { SECOND } from "./dates.js";
/** Says in an answer which fault it is, so that nobody takes it for the emulator's own defect. */
const MARK = 'x-emulator-fault';
const TEAM_REFUSALS = {
    'membership-lapsed': FORBIDDEN,
    'agreement-unsigned': AGREEMENT_MISSING,
    unauthorized: NOT_AUTHORIZED,
};
/**
 * Answers a request to which a fault happens.
 *
 * @throws TypeError with the cause `ECONNRESET`, as fetch does, where the connection is to break
 */
export async function answerWithFault(faulty) {
    const { fault, headers } = faulty;
    headers.set(MARK, fault.kind ?? String(fault.status));
    if ('done' in fault && fault.done)
        await faulty.work(false);
    switch (fault.kind) {
        case undefined:
            return statusAnswer(faulty, fault);
        case 'rate-limited':
            return rateAnswer(faulty, fault);
        case 'reset':
            throw connectionReset();
        case 'stall':
            return stalled(faulty.request.signal);
        case 'membership-lapsed':
        case 'agreement-unsigned':
        case 'unauthorized':
            return faulty.refuse(TEAM_REFUSALS[fault.kind]);
        default:
            return spoil(fault.kind, await faulty.work(isStaleRead(faulty)), faulty);
    }
}
/** A write is done, never to what was there before. */
function isStaleRead({ fault, request }) {
    return fault.kind === 'stale-read' && request.method === 'GET';
}
function statusAnswer({ headers, refuse }, fault) {
    for (const [name, value] of Object.entries(fault.headers ?? {}))
        headers.set(name, value);
    if (fault.body === undefined && fault.status === 429)
        return refuse(RATE_LIMITED);
    return new Response(fault.body ?? null, { status: fault.status, headers });
}
function rateAnswer({ headers, refuse, now }, fault) {
    const { retryAfter = 'none', seconds = 30 } = fault;
    const until = now + seconds * SECOND;
    const forms = {
        seconds: String(seconds),
        date: new Date(until).toUTCString(),
        milliseconds: String(until),
    };
    if (retryAfter !== 'none')
        headers.set('retry-after', forms[retryAfter]);
    return refuse(RATE_LIMITED);
}
/** What fetch rejects with when the other side resets the connection; the server does so to a real one. */
export function connectionReset() {
    const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
    return new TypeError('fetch failed', { cause });
}
/** No answer until the other side gives up. */
function stalled(signal) {
    return new Promise((_, reject) => {
        const giveUp = () => {
            reject(signal.reason);
        };
        if (signal.aborted)
            giveUp();
        else
            signal.addEventListener('abort', giveUp, { once: true });
    });
}
async function spoil(kind, answer, { request }) {
    if (kind === 'stale-read')
        return answer;
    const { status, headers } = answer;
    const text = await answer.text();
    const again = (body) => new Response(body, { status, headers });
    if (text === '')
        return again(null);
    const half = text.slice(0, Math.floor(text.length / 2));
    if (kind === 'half-json')
        return again(half);
    if (kind === 'cut-body')
        return again(brokenStream(half));
    return again(withNext(text, nextLink(kind, request.url)));
}
/** Gives some, then breaks. */
function brokenStream(text) {
    let given = false;
    return new ReadableStream({
        pull(controller) {
            if (given)
                controller.error(connectionReset());
            else
                controller.enqueue(Buffer.from(text));
            given = true;
        },
    }, { highWaterMark: 0 });
}
function nextLink(kind, url) {
    if (kind === 'next-repeats')
        return url;
    const link = new URL(url);
    if (kind === 'next-invalid')
        link.searchParams.set('cursor', 'spoilt');
    else
        link.host = 'elsewhere.example';
    return link.href;
}
/** Only lists have a next link, and only they get a bad one. */
function withNext(text, next) {
    const document = JSON.parse(text);
    if (!Array.isArray(document.data))
        return text;
    return JSON.stringify({ ...document, links: { ...document.links, next } });
}
