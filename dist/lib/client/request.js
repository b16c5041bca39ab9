import { EpapiError, hasCode } from "../errors.js";
import { realSystem } from "../system.js";
import { formatDuration } from "../text.js";
import { VERSION } from "../version.js";
import { ApiError } from "./api-error.js";
import { APPLE_BASE_URL, readBaseUrl } from "./base-url.js";
import { announceSilence } from "./lib/announce-silence.js";
import { sendOnce } from "./lib/send.js";
import { isUnclear, nextStep } from "./lib/next-step.js";
import { NoAnswerError } from "./no-answer.js";
/** Seconds that all waiting of one request may take together, unless told otherwise. */
export const LONGEST_WAIT = 900;
/** Seconds that one attempt may take, unless told otherwise. */
const TIMEOUT = 30;
/**
 * Sends one request, and again as its kind allows, each time with a fresh token:
 *
 * - 429: always, since Apple did nothing; after what `Retry-After` says, or else full jitter.
 * - 500, 502, 503, 504, a connection that breaks, a timeout: GET and DELETE. A POST or a PATCH that may have
 *   been done is never sent again.
 * - A connection that cannot be made, so that nothing was sent: everything, three times.
 * - 401: once, with another token, dated by Apple's clock where the clocks differ.
 * - A DELETE that finds nothing any more is done.
 *
 * @throws ApiError when Apple refuses it
 * @throws OutcomeUnknownError `OUTCOME_UNKNOWN` for a POST or a PATCH that may have been done, or not
 * @throws EpapiError `BASE_URL`, `REQUEST.PATH` or `REQUEST.BODY` before anything is sent
 * @throws NoAnswerError `NETWORK`, `TIMEOUT` or `ANSWER` when there is no answer that can be read
 */
export async function request(client, what) {
    const system = client.system ?? realSystem;
    const url = targetUrl(readBaseUrl(client.baseUrl ?? APPLE_BASE_URL), what.path);
    const run = { client, system, url, waited: 0, signedAgain: false, mayBeDone: false };
    for (let number = 1;; number++) {
        const { outcome, token } = await attemptInBudget(run, what, number);
        const { signedAgain, mayBeDone } = run;
        const paced = client.budget !== undefined;
        const step = nextStep({ what, number, outcome, signedAgain, mayBeDone, paced }, system);
        if (step.kind === 'done')
            return step.answer;
        if (step.kind === 'fail')
            throw step.error;
        if (hasCode(step.error.code, 'TIMEOUT'))
            run.waited += client.timeout ?? TIMEOUT;
        run.mayBeDone ||= isUnclear(outcome);
        await prepareAttempt(run, step, token, number + 1);
    }
}
/** Waits, and has a rejected token replaced, or throws where the waiting is used up. */
async function prepareAttempt(run, step, token, nextAttempt) {
    const { client, system } = run;
    const { reason, seconds, error } = step;
    const left = waitingLeft(run);
    if (!(seconds <= left))
        throw outOfWaiting(step, left);
    if (step.signAgain)
        await replaceToken(run, token, error);
    if (!step.leftToBudget)
        client.onWait?.({ reason, seconds, nextAttempt });
    if (seconds > 0)
        await system.sleep(seconds * 1000, client.signal);
    run.waited += seconds;
}
/** Has the source sign another token than one that Apple rejected, or throws what Apple said. */
async function replaceToken(run, token, error) {
    const clockSkew = error instanceof ApiError ? error.clockSkew : undefined;
    const other = await run.client.tokens.get({ rejected: token, clockSkew });
    if (other.value === token.value)
        throw error;
    run.signedAgain = true;
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
/** Seconds. */
function waitingLeft({ client, waited }) {
    return Math.min(client.maxWait ?? LONGEST_WAIT, LONGEST_TIMER) - waited;
}
async function attemptInBudget(run, what, number) {
    const { budget, signal, onWait } = run.client;
    if (!budget)
        return attemptOnce(run, what);
    const leave = await budget.enter({
        signal,
        maxWait: waitingLeft(run),
        onWait: (reason, seconds) => onWait?.({ reason, seconds, nextAttempt: number }),
    });
    let answer;
    try {
        run.waited += leave.waited;
        const attempt = await attemptOnce(run, what);
        if (!(attempt.outcome instanceof NoAnswerError))
            answer = attempt.outcome;
        return attempt;
    }
    finally {
        leave.end(answer);
    }
}
/** With a token that is asked for now: one from before may have grown old in the queue, or in a wait. */
async function attemptOnce({ client, system, url }, what) {
    const token = await client.tokens.get();
    const timeout = client.timeout ?? TIMEOUT;
    const answered = announceSilence(system, { host: url.host, timeout, onWait: client.onWait });
    try {
        const outcome = await sendOnce(system, url, {
            method: what.method,
            token: token.value,
            userAgent: `epapi-action/${VERSION}`,
            body: what.body,
            timeout,
            signal: client.signal,
        });
        return { outcome, token };
    }
    catch (error) {
        if (error instanceof NoAnswerError)
            return { outcome: error, token };
        throw error;
    }
    finally {
        answered();
    }
}
/** The error of the last attempt, which says what there was of waiting. */
function outOfWaiting({ error, seconds }, left) {
    const spent = `The next attempt would have to wait ${formatDuration(seconds)}, and only ${formatDuration(Math.max(0, left))} of waiting are left.`;
    if (!(error instanceof ApiError)) {
        const { code, message, hint, canHaveBeenDone, passing } = error;
        return new NoAnswerError({ code, message, hint: `${spent} ${hint}`, canHaveBeenDone, passing });
    }
    const advice = error.status === 429 ? 'Run this again later, or let fewer jobs share one key.' : error.hint;
    return new ApiError(error, `${spent} ${advice}`);
}
/** Seconds, some 24 days: a longer timer would fire at once. */
const LONGEST_TIMER = 2 ** 31 / 1000 - 1;
