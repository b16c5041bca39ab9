/** Milliseconds after which a request no longer counts. */
const HOUR = 3_600_000;
/** Milliseconds added to that, for clocks that do not run quite alike. */
const MARGIN = 1000;
/** Milliseconds for which what Apple said of the remainder is taken as still true. */
const FRESH = 60_000;
/** Milliseconds between looks at an hour that others have used up: with requests of our own in it, and without. */
const LOOK = 60_000;
const HUNGRY_LOOK = 20_000;
/**
 * Milliseconds for which one waits after requests of one's own have begun to leave the hour: few long waits
 * instead of many short ones, and longer than a hungry look, so that one who has nothing finds something.
 */
const GATHERING = 30_000;
/**
 * @param reserve requests of each hour that are others', whether they have used them yet or not
 * @param slack requests that need not be others', since answers overtake one another
 */
export function createLedger(reserve, slack) {
    const state = {
        left: Infinity,
        observedAt: undefined,
        others: 0,
        inFlight: 0,
        answered: 0,
        own: [],
    };
    const finish = ({ sentAt }, now, counted) => {
        state.inFlight -= 1;
        state.answered += 1;
        if (counted)
            state.own.push({ sentAt, answeredAt: now });
    };
    return {
        verdict(now) {
            creditWhatLeft(state, now);
            return verdictOf(state, now, reserve, slack);
        },
        send(now) {
            state.left -= 1;
            state.inFlight += 1;
            return { sentAt: now, answeredBefore: state.answered };
        },
        answer(ticket, now, rateLimit, counted) {
            // Those that were answered while it was under way may have come to Apple after it.
            const overtaken = state.answered - ticket.answeredBefore;
            finish(ticket, now, counted);
            observe(state, now, rateLimit, overtaken);
        },
        lose(ticket, now) {
            finish(ticket, now, true);
        },
        others: () => othersIn(state, slack),
    };
}
/** Takes what Apple says of the remainder for the least that it can mean. */
function observe(state, now, rateLimit, overtaken) {
    state.observedAt = now;
    // What was known of the hour still holds, such as beside a gateway's 502.
    if (!rateLimit)
        return;
    // What may have left the hour is in the remainder, or in the next one: it must not be counted twice.
    while (state.own[0] && state.own[0].sentAt + HOUR <= now)
        state.own.shift();
    state.left = rateLimit.remaining - state.inFlight - overtaken;
    state.others = Math.max(0, rateLimit.limit - rateLimit.remaining - state.own.length);
}
function creditWhatLeft(state, now) {
    while (state.own[0] && state.own[0].answeredAt + HOUR + MARGIN <= now) {
        state.own.shift();
        state.left += 1;
    }
}
function verdictOf(state, now, reserve, slack) {
    const { left, observedAt, inFlight } = state;
    const others = othersIn(state, slack);
    const missing = Math.max(0, reserve - others) + 1 - left;
    // One looks first where nothing is known, so that not all run into the wall.
    const isFresh = observedAt !== undefined && now - observedAt < FRESH;
    if (missing <= 0)
        return isFresh || inFlight === 0 ? { kind: 'go' } : { kind: 'answer' };
    if (inFlight > 0)
        return { kind: 'answer' };
    const ownLeave = (state.own[missing - 1]?.answeredAt ?? Infinity) + HOUR + GATHERING;
    const until = others > 0 || ownLeave === Infinity ? Math.min(ownLeave, lookAt(state, now)) : ownLeave;
    return until <= now ? { kind: 'go' } : { kind: 'wait', until, reserved: left > 0 };
}
/** A few are nobody's: answers overtake one another, and what leaves the hour is known only roughly. */
function othersIn({ others }, slack) {
    return others > slack ? others : 0;
}
/** When others leave the hour cannot be known: somebody has to go and see. */
function lookAt({ observedAt, own }, now) {
    return (observedAt ?? now) + (own.length === 0 ? HUNGRY_LOOK : LOOK);
}
