import type { StoreData } from './store.ts';
/**
 * Reads the resources of a state from outside, all that has a part in an answer or in what is signed.
 *
 * @throws EpapiError `EMULATOR` that names the place and what is wrong there
 */
export declare function readResources(value: unknown): StoreData;
