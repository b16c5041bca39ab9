/** Milliseconds. */
export const DAY = 86_400_000;
/**
 * When something ends, or ended: `expires in 12 days`, `expired less than a day ago`. Whole days, of those that
 * have yet to pass in full.
 *
 * @param end milliseconds since 1970-01-01T00:00:00Z, like `now`; what ends at this very millisecond has expired
 */
export function describeEnd(end, now) {
    const days = Math.floor(Math.abs(end - now) / DAY);
    const span = days === 0 ? 'less than a day' : `${days} ${days === 1 ? 'day' : 'days'}`;
    return end > now ? `expires in ${span}` : `expired ${span} ago`;
}
