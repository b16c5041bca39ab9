/** A wait that is about to begin, or a repetition without one. */
export interface Wait {
    /** Why, without a full stop, fit to be printed. */
    readonly reason: string;
    /** 0 where the next attempt follows at once. */
    readonly seconds: number;
    /** The attempt that comes after it: 2 for the first repetition. */
    readonly nextAttempt: number;
}
/** The line that announces a wait. */
export declare function describeWait(wait: Wait): string;
