import type { Problem } from '../manifest-error.ts';
import type { Place } from '../manifest.ts';
/** Where mistakes are gathered, so that all are told of at once. */
export interface Problems {
    /** @param hint a function where it takes a search: it is asked only for what is shown */
    add(place: Place, message: string, hint: string | (() => string)): void;
    readonly count: number;
    /** The first ones, by file and line. */
    first(most: number): Problem[];
}
/** Gathers mistakes. What is said twice of one place, as of a value that is used twice, counts once. */
export declare function gatherProblems(): Problems;
