/** Milliseconds. */
export const SECOND = 1000;
export const DAY = 86_400_000;
export const YEAR = 365 * DAY;
/**
 * A moment as Apple writes it: `2027-08-17T14:15:44.000+00:00`.
 *
 * @param time milliseconds since 1970-01-01T00:00:00Z; what is below a second is dropped
 */
export function appleDate(time) {
    const whole = Math.floor(time / SECOND) * SECOND;
    return new Date(whole).toISOString().replace('Z', '+00:00');
}
/** True when an attribute holds a moment that is not after `now`. */
export function isPast(date, now) {
    return typeof date === 'string' && Date.parse(date) <= now;
}
