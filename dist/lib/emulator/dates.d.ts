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
/**
 * Reads a day that there is, or a moment with Z or an offset: `2027-08-17`, `2027-08-17T14:15:44.000+00:00`. Without
 * either, a moment would be another one on each machine.
 *
 * @returns milliseconds since 1970-01-01T00:00:00Z; undefined for anything else, and before 1900 or after 9899
 */
export declare function readInstant(text: unknown): number | undefined;
/**
 * Reads a time that the emulator's clock is to be put to, as {@link readInstant} does.
 *
 * @returns undefined also before 1970 or after 8999
 */
export declare function readClockTime(text: unknown): number | undefined;
/** True for a moment, in milliseconds since 1970-01-01T00:00:00Z, that the emulator's clock may be put to. */
export declare function isReachable(time: number): boolean;
/** True when an attribute holds a moment that is not after `now`. */
export declare function isPast(date: unknown, now: number): boolean;
