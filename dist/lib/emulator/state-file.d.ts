import type { FaultRule } from './fault-rules.ts';
import type { EmulatorState } from './state.ts';
/**
 * Reads a state or a seed from a file of JSON.
 *
 * @returns undefined when there is no such file
 * @throws EpapiError `EMULATOR` when it cannot be read or holds something else, `AUTHORITY_STATE` when its
 *   authority is damaged
 */
export declare function readStateFile(path: string): Promise<EmulatorState | undefined>;
/**
 * Reads rules of faults from a file of JSON.
 *
 * @throws EpapiError `EMULATOR` when there is none, it cannot be read, or it holds something else
 */
export declare function readFaultFile(path: string): Promise<readonly FaultRule[]>;
/**
 * Writes a state so that there is always a whole one at its path, the old or the new, whatever happens.
 *
 * @throws the system's error when the folder is not there or not to be written to
 */
export declare function writeStateFile(path: string, state: EmulatorState): Promise<void>;
/**
 * What to give an emulator as `onChange` so that it keeps its state in a file: every change is on the disk before
 * it is answered, and changes that come at once are written once.
 */
export declare function keepIn(path: string): (state: () => EmulatorState) => Promise<void>;
