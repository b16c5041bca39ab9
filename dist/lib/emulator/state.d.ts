import type { AuthorityState } from '../formats/authority.ts';
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
    /** Who signs in Apple's place, since something was signed: private keys of no worth elsewhere are in it. */
    readonly authority?: AuthorityState;
    readonly resources: StoreData;
}
/**
 * Reads a state or a seed from outside. What a seed leaves out that can be made is made by the emulator.
 *
 * @throws EpapiError `EMULATOR` that says what is wrong with it, `AUTHORITY_STATE` when its authority is damaged
 */
export declare function readState(value: unknown): Promise<EmulatorState>;
