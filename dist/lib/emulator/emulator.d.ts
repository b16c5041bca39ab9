import type { Clock } from './clock.ts';
import type { FaultPlan } from './faults.ts';
import type { Quirks } from './quirks.ts';
import type { EmulatorState } from './state.ts';
import type { EmulatorOptions, Team } from './team.ts';
export type { Fault } from './fault-rules.ts';
export type { EmulatorOptions, Team } from './team.ts';
/** A request in, a response out. */
export interface Handler {
    handle(request: Request): Promise<Response>;
}
/** Apple's side of the API. */
export interface Emulator extends Handler {
    /** In the place of the global fetch: no port, no network. */
    fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
    readonly clock: Clock;
    readonly faults: FaultPlan;
    readonly quirks: Quirks;
    readonly setQuirks: (changes: Partial<Quirks>) => void;
    /** All that it remembers, as plain data. */
    readonly state: () => EmulatorState;
    /** Forgets all, and remembers this. */
    readonly load: (state: EmulatorState) => void;
}
/** An emulator of Apple's side for one team. */
export declare function createEmulator(team: Team, options: EmulatorOptions): Emulator;
