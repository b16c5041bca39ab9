import { isHarmlessSkew } from "../../auth/backdate.js";
import { hasCode } from "../../errors.js";
import { formatDuration } from "../../text.js";
import { ApiError } from "../api-error.js";
import { NoAnswerError } from "../no-answer.js";
import { OutcomeUnknownError } from "../outcome-unknown.js";
import { readAppleErrors } from "../refusal.js";
import { readRetryAfter } from "./retry-after.js";
/** True for an attempt that Apple may have done, though its answer does not say so. */
export function isUnclear(outcome) {
    return outcome instanceof NoAnswerError ? outcome.canHaveBeenDone : outcome.status >= 500;
}
/** Attempts to reach a host that does not let itself be connected to: more would not help a wrong address. */
const MOST_CONNECTS = 4;
/** What Apple answers at random, also to what is right; another status from 500 on is lasting. */
const PASSING = [500, 502, 503, 504];
/**
 * What to do after an attempt, by its kind: GET and DELETE can be repeated at will; of POST and PATCH it must be
 * certain that they were not done.
 */
export function nextStep(attempted, system) {
    const { outcome } = attempted;
    return outcome instanceof NoAnswerError
        ? afterNoAnswer(attempted, outcome, system)
        : afterAnswer(attempted, outcome, system);
}
function afterNoAnswer({ what, number }, error, system) {
    if (isUnclear(error) && !isRepeatable(what)) {
        return { kind: 'fail', error: new OutcomeUnknownError(what, error) };
    }
    const hopeless = !error.canHaveBeenDone && number >= MOST_CONNECTS;
    if (!error.passing || hopeless)
        return { kind: 'fail', error };
    return {
        kind: 'repeat',
        reason: error.message.replace(/\.$/, ''),
        seconds: backoff(number, system),
        error,
    };
}
function afterAnswer(attempted, answer, system) {
    const { what, number, mayBeDone } = attempted;
    if (answer.status >= 200 && answer.status < 300)
        return { kind: 'done', answer };
    const error = refusalOf(what, answer);
    if (what.method === 'DELETE' && isGone(error, mayBeDone))
        return { kind: 'done', answer };
    if (answer.status === 401)
        return afterRejection(attempted, error);
    if (isUnclear(answer) && !isRepeatable(what)) {
        return { kind: 'fail', error: new OutcomeUnknownError(what, error) };
    }
    const reason = repeatReason(answer.status);
    if (reason === undefined)
        return { kind: 'fail', error };
    if (attempted.paced && isHourUsedUp(answer))
        return { kind: 'repeat', reason, seconds: 0, leftToBudget: true, error };
    return { kind: 'repeat', reason, seconds: waitAfter(answer, number, system), error };
}
/** True where Apple says no more than that the hour is used up, which the budget waits out better than chance. */
function isHourUsedUp({ status, rateLimit, retryAfter }) {
    return status === 429 && rateLimit?.remaining === 0 && retryAfter === null;
}
/** Undefined for what is never repeated. */
function repeatReason(status) {
    if (status === 429)
        return 'Apple answers 429: too many requests';
    return PASSING.includes(status) ? `Apple answers ${status}: a fault on its side` : undefined;
}
function isRepeatable({ method }) {
    return method === 'GET' || method === 'DELETE';
}
/** True for what was to be deleted and is not there: Apple says so, or says nothing after an attempt that may have done it. */
function isGone(error, mayBeDone) {
    if (error.status !== 404)
        return false;
    return error.errors.length === 0 ? mayBeDone : error.errors.every(({ code }) => hasCode(code, 'NOT_FOUND'));
}
/** A rejected token is replaced once: it can be a token that has just expired, or a clock that is wrong. */
function afterRejection({ signedAgain }, error) {
    if (signedAgain)
        return { kind: 'fail', error };
    return { kind: 'repeat', reason: rejectionReason(error.clockSkew), seconds: 0, error, signAgain: true };
}
function rejectionReason(clockSkew = 0) {
    if (isHarmlessSkew(clockSkew))
        return 'Apple rejects the token; signing another';
    const direction = clockSkew > 0 ? 'behind' : 'ahead of';
    return `Apple rejects the token: the clock of this machine is ${formatDuration(Math.abs(clockSkew))} ${direction} Apple's; signing another, corrected by as much`;
}
function refusalOf(what, answer) {
    const { status, clockSkew, rateLimit } = answer;
    const errors = readAppleErrors(answer.body);
    return new ApiError({ method: what.method, path: what.path, status, errors, clockSkew, rateLimit });
}
/** Seconds: the cap on one wait that nobody asked for, and the least before the second attempt. */
const LONGEST_BACKOFF = 60;
const SHORTEST_WAIT = 0.1;
/**
 * What Apple asks for, or else full jitter: chance spreads jobs that were refused together. In seconds. The
 * least doubles from attempt to attempt, so that a server that asks for no wait at all cannot use up the hour.
 */
function waitAfter(answer, attempt, system) {
    const serverNow = system.now() + (answer.clockSkew ?? 0) * 1000;
    const asked = readRetryAfter(answer.retryAfter, serverNow);
    return asked ? Math.max(leastWait(attempt), asked) : backoff(attempt, system);
}
function backoff(attempt, system) {
    return Math.max(leastWait(attempt), system.random() * Math.min(LONGEST_BACKOFF, 2 ** attempt));
}
function leastWait(attempt) {
    return Math.min(LONGEST_BACKOFF, SHORTEST_WAIT * 2 ** (attempt - 1));
}
