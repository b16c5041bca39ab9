/** A wait that is about to begin, a repetition without one, or an answer that is slow to come. */
export interface Wait {
    /** Why, without a full stop, fit to be printed. */
    readonly reason: string;
    /** 0 where the next attempt follows at once. */
    readonly seconds: number;
    /** The attempt that comes after it: 2 for the first repetition. Undefined while one is under way. */
    readonly nextAttempt: number | undefined;
}
/** The line that announces a wait. */
export declare function describeWait(wait: Wait): string;
/** What {@link readMaxWait} takes, for whoever gave something else. */
export declare const MAX_WAIT_HINT: string;
/**
 * Reads how long all waiting of a request may take: a number of seconds (`90`), or one with its unit (`90s`, `15m`,
 * `2h`).
 *
 * @returns seconds; undefined when it is no such length of time, or longer than a week
 */
export declare function readMaxWait(text: string): number | undefined;
