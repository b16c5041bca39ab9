import type { Quirks } from './quirks.ts';
import type { StoreData } from './store.ts';
/** All that an emulator remembers: plain data, which a seed and a state file hold as JSON. */
export interface EmulatorState {
    /** How far the clock is ahead of the real one, in milliseconds. */
    readonly clockAhead?: number;
    /** How many identifiers were given out. */
    readonly counter?: number;
    /** Those that are not as by default. */
    readonly quirks?: Partial<Quirks>;
    readonly resources: StoreData;
}
/**
 * Reads a state or a seed from outside.
 *
 * @throws EpapiError `EMULATOR` that says what is wrong with it
 */
export declare function readState(value: unknown): EmulatorState;
