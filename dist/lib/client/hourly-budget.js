import { isHarmlessSkew } from "../auth/backdate.js";
import { EpapiError } from "../errors.js";
import { realSystem } from "../system.js";
import { formatDuration } from "../text.js";
import { createLedger } from "./lib/ledger.js";
import { createSlots } from "./lib/slots.js";
/** Requests that are under way at once, unless told otherwise: Apple answers bursts with 429 too. */
export const CONCURRENCY = 4;
/**
 * Paces requests by what Apple says in `X-Rate-Limit`: at full speed while there is a remainder, then as requests
 * leave the rolling hour. Other users of the key show by a remainder that falls faster than it is spent here.
 */
export function createHourlyBudget(options = {}) {
    const { concurrency = CONCURRENCY, reserve = 0, system = realSystem } = options;
    const slots = createSlots(concurrency);
    const pace = {
        system,
        slots,
        gate: createSlots(1),
        reserve,
        ledger: createLedger(reserve, 2 * concurrency),
        usage: { requests: 0, waited: 0, rateLimit: undefined, clockSkew: 0 },
        onAnswer: () => undefined,
    };
    return {
        async enter(turn) {
            await slots.take(turn.signal);
            try {
                return await passGate(pace, turn);
            }
            catch (error) {
                slots.give();
                throw error;
            }
        },
        usage: () => ({ ...pace.usage, others: pace.ledger.others() }),
    };
}
async function passGate(pace, turn) {
    const { system, ledger, usage, gate } = pace;
    await gate.take(turn.signal);
    try {
        const waited = await untilAllowed(pace, turn);
        const ticket = ledger.send(system.now());
        usage.requests += 1;
        return { waited, end: endOf(pace, ticket) };
    }
    finally {
        gate.give();
    }
}
function endOf(pace, ticket) {
    const { system, ledger, usage, slots } = pace;
    return (answer) => {
        if (answer)
            ledger.answer(ticket, system.now(), answer.rateLimit, answer.status !== 429);
        else
            ledger.lose(ticket, system.now());
        usage.rateLimit = answer?.rateLimit ?? usage.rateLimit;
        usage.clockSkew = mattering(answer?.clockSkew) ?? usage.clockSkew;
        slots.give();
        pace.onAnswer();
    };
}
/** Clocks are compared to half a second only, and tokens allow for more than that. */
function mattering(clockSkew) {
    return clockSkew !== undefined && isHarmlessSkew(clockSkew) ? 0 : clockSkew;
}
/** @returns seconds that were waited for the hour */
async function untilAllowed(pace, turn) {
    let waited = 0;
    for (;;) {
        turn.signal?.throwIfAborted();
        const verdict = pace.ledger.verdict(pace.system.now());
        if (verdict.kind === 'go')
            return waited;
        if (verdict.kind === 'answer')
            await nextAnswer(pace, turn.signal);
        else
            waited += await waitForHour(pace, turn, verdict, waited);
    }
}
function nextAnswer(pace, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => {
            reject(signal?.reason);
        };
        signal?.addEventListener('abort', stop, { once: true });
        pace.onAnswer = () => {
            signal?.removeEventListener('abort', stop);
            resolve();
        };
    });
}
async function waitForHour(pace, turn, { until, reserved }, waited) {
    const { system, ledger, usage, reserve } = pace;
    const { limit = Infinity } = usage.rateLimit ?? {};
    if (reserve >= limit)
        throw allReserved(reserve, limit);
    const why = usedUpReason(reserved, ledger.others());
    const seconds = (until - system.now()) / 1000;
    const left = turn.maxWait - waited;
    if (!(seconds <= left))
        throw usedUp(why, seconds, left);
    turn.onWait(why, seconds);
    await system.sleep(seconds * 1000, turn.signal);
    usage.waited += seconds;
    return seconds;
}
function usedUpReason(reserved, others) {
    if (reserved)
        return 'The requests of this hour that are left are reserved for others';
    const whose = others > 0 ? `, ${others} of them by other runs with the same key` : '';
    return `The requests of this hour are used up${whose}`;
}
function usedUp(why, seconds, left) {
    return new EpapiError({
        code: 'HOURLY_BUDGET',
        message: `${why}. The next would have to wait ${formatDuration(seconds)}, and only ${formatDuration(Math.max(0, left))} of waiting are left.`,
        hint: 'Allow longer waiting, run this again later, or let fewer jobs share one key.',
    });
}
function allReserved(reserve, limit) {
    return new EpapiError({
        code: 'HOURLY_BUDGET',
        message: `Of the ${limit} requests of an hour, ${reserve} are reserved for others: none is ever left.`,
        hint: 'Reserve fewer than Apple allows in an hour.',
    });
}
/** The line that says what a run used. */
export function describeUsage({ requests, waited, others, rateLimit }) {
    const spent = `${requests} ${requests === 1 ? 'request' : 'requests'} to Apple`;
    const pause = waited > 0 ? `, ${formatDuration(waited)} of waiting for the hourly limit` : '';
    const left = rateLimit ? `; ${rateLimit.remaining} of ${rateLimit.limit} are left in this hour` : '';
    const foreign = others > 0 ? `, ${others} were used by other runs with the same key` : '';
    return `${spent}${pause}${left}${foreign}.`;
}
