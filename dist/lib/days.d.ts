/** Milliseconds. */
export declare const DAY = 86400000;
/** True for a moment that has a date: neither NaN nor beyond what calendars have, the years 1000 to 9999. */
export declare function isDate(time: number): boolean;
/**
 * Whole days until something ends, rounded down, and less than zero once it has ended: -1 on the day after that.
 * A day is 24 hours: neither calendars nor time zones have a part in it. How many days are left is reckoned here and
 * nowhere else.
 *
 * @param end milliseconds since 1970-01-01T00:00:00Z, like `now`; what ends at this very millisecond has ended
 * @returns NaN where either is
 */
export declare function daysLeft(end: number, now: number): number;
/**
 * When something ends, or ended: `expires in 12 days`, `expired less than a day ago`. Whole days, of those that
 * have yet to pass in full, or have passed.
 *
 * @param end milliseconds since 1970-01-01T00:00:00Z, like `now`; what ends at this very millisecond has expired
 */
export declare function describeEnd(end: number, now: number): string;
/**
 * The day that a moment lies in, in UTC: `2027-03-01`.
 *
 * @param time a moment for which {@link isDate} holds
 */
export declare function dayOf(time: number): string;
