/** Milliseconds. */
export declare const SECOND = 1000;
export declare const DAY = 86400000;
export declare const YEAR: number;
/**
 * A moment as Apple writes it: `2027-08-17T14:15:44.000+00:00`.
 *
 * @param time milliseconds since 1970-01-01T00:00:00Z; what is below a second is dropped
 */
export declare function appleDate(time: number): string;
/** True when an attribute holds a moment that is not after `now`. */
export declare function isPast(date: unknown, now: number): boolean;
