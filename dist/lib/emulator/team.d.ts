import type { Fault, FaultRule } from './fault-rules.ts';
import type { Quirks } from './quirks.ts';
import type { EmulatorState } from './state.ts';
import type { StoreData } from './store.ts';
import type { TeamKey } from './token-check.ts';
/** The team that the emulator stands in for. */
export interface Team {
    readonly issuerId: string;
    readonly keys: readonly TeamKey[];
    /** What it has to begin with; nothing by default. */
    readonly resources?: StoreData;
    /** Ten letters and digits. */
    readonly teamId?: string;
    readonly teamName?: string;
    /** False when the Account Holder has an agreement still to accept. */
    readonly agreementSigned?: boolean;
    /** False when the membership has lapsed. */
    readonly member?: boolean;
}
export interface EmulatorOptions {
    /** Milliseconds since 1970-01-01T00:00:00Z, as `Date.now()`: what drives the emulator's clock. */
    readonly now: () => number;
    /** Requests that one key may make in a rolling hour; 3500 by default. */
    readonly hourlyLimit?: number;
    /** What happens to the next authorised requests, in order; undefined is the real answer. */
    readonly faults?: readonly (Fault | undefined)[];
    /** What happens to other requests: see docs/emulator.md. */
    readonly faultRules?: readonly FaultRule[];
    /** Those that are to be other than by default. */
    readonly quirks?: Partial<Quirks>;
    /** In the place of the team's resources: a seed, or what was kept of another run. */
    readonly state?: EmulatorState;
    /** Called, and waited for, after each change and before it is answered: see `keepIn`. */
    readonly onChange?: (state: () => EmulatorState) => Promise<void>;
    /** Devices of a class that can be registered in a year; 100 by default. */
    readonly devicesPerClass?: number;
    /** A number from 0 up to, but not including, 1; by default the same in every run. */
    readonly random?: () => number;
}
