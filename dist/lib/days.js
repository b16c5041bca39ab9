/** Milliseconds. */
export const DAY = 86_400_000;
/** Years of four digits: those before and after have dates that most readers of ISO 8601 do not take. */
const [FIRST_DATE, PAST_DATES] = [Date.UTC(1000, 0), Date.UTC(10_000, 0)];
/** True for a moment that has a date: neither NaN nor beyond what calendars have, the years 1000 to 9999. */
export function isDate(time) {
    return time >= FIRST_DATE && time < PAST_DATES;
}
/**
 * Whole days until something ends, rounded down, and less than zero once it has ended: -1 on the day after that.
 * A day is 24 hours: neither calendars nor time zones have a part in it. How many days are left is reckoned here and
 * nowhere else.
 *
 * @param end milliseconds since 1970-01-01T00:00:00Z, like `now`; what ends at this very millisecond has ended
 * @returns NaN where either is
 */
export function daysLeft(end, now) {
    const days = Math.floor((end - now) / DAY);
    return end === now ? -1 : days;
}
/**
 * When something ends, or ended: `expires in 12 days`, `expired less than a day ago`. Whole days, of those that
 * have yet to pass in full, or have passed.
 *
 * @param end milliseconds since 1970-01-01T00:00:00Z, like `now`; what ends at this very millisecond has expired
 */
export function describeEnd(end, now) {
    const days = Math.max(0, daysLeft(Math.max(end, now), Math.min(end, now)));
    const span = days === 0 ? 'less than a day' : `${days} ${days === 1 ? 'day' : 'days'}`;
    return end > now ? `expires in ${span}` : `expired ${span} ago`;
}
/**
 * The day that a moment lies in, in UTC: `2027-03-01`.
 *
 * @param time a moment for which {@link isDate} holds
 */
export function dayOf(time) {
    return new Date(time).toISOString().replace(/T.*/, '');
}
