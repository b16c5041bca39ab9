/** Milliseconds. */
export declare const DAY = 86400000;
/**
 * When something ends, or ended: `expires in 12 days`, `expired less than a day ago`. Whole days, of those that
 * have yet to pass in full.
 *
 * @param end milliseconds since 1970-01-01T00:00:00Z, like `now`; what ends at this very millisecond has expired
 */
export declare function describeEnd(end: number, now: number): string;
