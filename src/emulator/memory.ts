import { keepAuthority } from './authority.ts';
import type { KeptAuthority } from './authority.ts';
import { createClock } from './clock.ts';
import type { Clock } from './clock.ts';
import { createCounter } from './identifiers.ts';
import type { Counter } from './identifiers.ts';
import { chooseQuirks } from './quirks.ts';
import type { Quirks } from './quirks.ts';
import { completed } from './seed-completion.ts';
import type { EmulatorState } from './state.ts';
import { createStore } from './store.ts';
import type { Store } from './store.ts';

/** All that an emulator remembers from one request to the next, and across restarts. */
export interface Memory {
  readonly store: Store;
  readonly counter: Counter;
  readonly clock: Clock;
  readonly quirks: Quirks;
  readonly authority: KeptAuthority;
  readonly setQuirks: (changes: Partial<Quirks>) => void;
  readonly state: () => EmulatorState;
  readonly load: (state: EmulatorState) => void;
}

/**
 * @param now what drives the clock: milliseconds since 1970-01-01T00:00:00Z
 * @param changes quirks that are to be other than by default, whatever the state says
 */
export function createMemory(now: () => number, state: EmulatorState, changes: Partial<Quirks> = {}): Memory {
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
