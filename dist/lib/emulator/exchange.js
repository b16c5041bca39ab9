import { createAnswers } from "./answers.js";
import { NOT_AUTHORIZED, RATE_LIMITED } from "./apple-errors.js";
import { answerWithFault } from "./fault-answers.js";
import { createHourlyBudget } from "./hourly-budget.js";
import { perform } from "./perform.js";
import { checkToken } from "./token-check.js";
const HOURLY_LIMIT = 3500;
const DEVICES_PER_CLASS = 100;
/** Answers requests as Apple does: the token, the hour, whatever fault is due, and the work. */
export function createExchange(side) {
    const { options, memory, faults } = side;
    const budget = createHourlyBudget(options.hourlyLimit ?? HOURLY_LIMIT);
    const answers = createAnswers();
    const inTurn = createTurns();
    return async (request) => {
        const now = memory.clock.now();
        const headers = new Headers({ date: new Date(now).toUTCString(), 'content-type': 'application/json' });
        const refuse = (refusal) => answers.refusal([refusal], headers);
        const key = await keyOf(side, request, now);
        const { allowed, header } = budget.spend(key?.keyId ?? '', now);
        headers.set('x-rate-limit', header);
        if (!key)
            return refuse(NOT_AUTHORIZED);
        if (!allowed)
            return refuse(RATE_LIMITED);
        const work = async (stale) => {
            const { store } = memory;
            const { version } = store;
            const context = contextOf(side, stale ? store.stale() : store);
            const act = () => answers.answer(headers, () => perform(context, side.team, key, request));
            const answer = await (request.method === 'GET' ? act() : inTurn(act));
            if (store.version !== version)
                await options.onChange?.(memory.state);
            return answer;
        };
        const fault = faults.take({ method: request.method, path: new URL(request.url).pathname });
        return fault ? answerWithFault({ fault, request, now, headers, work, refuse }) : work(false);
    };
}
/** A client's own clock does not move with the emulator's: a token is as good by the clock that drives it. */
async function keyOf({ team, options }, request, now) {
    const { issuerId, keys } = team;
    return ((await checkToken(request, { issuerId, keys, now })) ??
        (await checkToken(request, { issuerId, keys, now: options.now() })));
}
function contextOf({ team, options, memory }, store) {
    return {
        store,
        counter: memory.counter,
        quirks: memory.quirks,
        now: memory.clock.now(),
        teamId: team.teamId ?? 'EXAMPLE123',
        teamName: team.teamName ?? 'Example Ltd',
        devicesPerClass: options.devicesPerClass ?? DEVICES_PER_CLASS,
        authority: memory.authority,
    };
}
/** One change after the other: what a change looks at, such as how many there are, must hold until it is made. */
function createTurns() {
    let last = Promise.resolve();
    return (act) => {
        const mine = last.then(act);
        last = mine.catch(() => undefined);
        return mine;
    };
}
