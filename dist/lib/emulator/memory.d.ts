import type { KeptAuthority } from './authority.ts';
import type { Clock } from './clock.ts';
import type { Counter } from './identifiers.ts';
import type { Quirks } from './quirks.ts';
import type { EmulatorState } from './state.ts';
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
export declare function createMemory(now: () => number, state: EmulatorState, changes?: Partial<Quirks>): Memory;
