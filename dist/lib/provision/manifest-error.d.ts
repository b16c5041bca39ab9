import { EpapiError } from '../errors.ts';
import type { Place } from './manifest.ts';
/** One mistake in a manifest. */
export interface Problem {
    readonly place: Place;
    /** What was found and what was expected; never a value that may be secret. */
    readonly message: string;
    /** What to do. */
    readonly hint: string;
}
/** A manifest with mistakes: all of them, as data for those who show them in their own way. */
export declare class ManifestError extends EpapiError {
    /** In the order of the files and of their lines; the first ones, where there are very many. */
    readonly problems: readonly Problem[];
    /** How many there are beside those. */
    readonly more: number;
    constructor(problems: readonly Problem[], more?: number);
}
