import { EpapiError } from '../errors.ts';
/** What is said of a seed, a state, a fault or a quirk that cannot be read. */
export declare function inputError(message: string): EpapiError;
