import { keepAuthority } from "./authority.js";
import { createClock } from "./clock.js";
import { createCounter } from "./identifiers.js";
import { chooseQuirks } from "./quirks.js";
import { completed } from "./seed-completion.js";
import { createStore } from "./store.js";
/**
 * @param now what drives the clock: milliseconds since 1970-01-01T00:00:00Z
 * @param changes quirks that are to be other than by default, whatever the state says
 */
export function createMemory(now, state, changes = {}) {
    const clock = createClock(now, state.clockAhead);
    let store = createStore(completed(state.resources, clock.now()));
    let counter = createCounter(state.counter);
    let quirks = chooseQuirks({ ...state.quirks, ...changes });
    let authority = keepAuthority(clock, state.authority);
    return {
        clock,
        get store() {
            return store;
        },
        get counter() {
            return counter;
        },
        get quirks() {
            return quirks;
        },
        get authority() {
            return authority;
        },
        setQuirks(more) {
            quirks = { ...quirks, ...more };
        },
        state: () => ({
            clockAhead: clock.ahead,
            counter: counter.count,
            quirks,
            ...(authority.state && { authority: authority.state }),
            resources: store.data(),
        }),
        load(next) {
            clock.set(now() + (next.clockAhead ?? 0));
            store = createStore(completed(next.resources, clock.now()));
            counter = createCounter(next.counter);
            quirks = chooseQuirks(next.quirks);
            authority = keepAuthority(clock, next.authority);
        },
    };
}
