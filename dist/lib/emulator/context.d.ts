import type { KeptAuthority } from './authority.ts';
import type { Counter } from './identifiers.ts';
import type { Quirks } from './quirks.ts';
import type { Store } from './store.ts';
/** What a request is answered from. */
export interface Context {
    readonly store: Store;
    readonly counter: Counter;
    readonly quirks: Quirks;
    /** Milliseconds since 1970-01-01T00:00:00Z, on the emulator's clock. */
    readonly now: number;
    readonly teamId: string;
    readonly teamName: string;
    /** Registered in a year, for each class. */
    readonly devicesPerClass: number;
    readonly authority: KeptAuthority;
}
