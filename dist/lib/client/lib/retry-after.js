/**
 * Reads a Retry-After header in the forms in which it has been seen: seconds, an HTTP date, and a UNIX time in
 * milliseconds, as Apple's sister API sends it (or in seconds).
 *
 * @param now milliseconds since 1970-01-01T00:00:00Z, on the clock of the server if that is known
 * @returns seconds from now, not negative; undefined when the header is missing or in no known form
 */
export function readRetryAfter(header, now) {
    const text = header?.trim() ?? '';
    if (/^\d+(\.\d+)?$/.test(text)) {
        const number = Number(text);
        if (number < EARLIEST_UNIX_TIME)
            return number;
        return secondsUntil(number < EARLIEST_UNIX_TIME * 1000 ? number * 1000 : number, now);
    }
    // Without a weekday or a "GMT", Date.parse takes anything from "-1" to "banana 3" for a date.
    const date = /^[A-Z][a-z]{2,8},? .*\d{2}:\d{2}/.test(text) ? Date.parse(asGmt(text)) : NaN;
    return Number.isNaN(date) ? undefined : secondsUntil(date, now);
}
/** HTTP dates are always GMT; the oldest of their three forms does not say so. */
function asGmt(date) {
    return date.endsWith('GMT') ? date : `${date} GMT`;
}
/** A number of seconds from here on (2001-09-09) is a time: as a length of time it would be 31 years. */
const EARLIEST_UNIX_TIME = 1e9;
function secondsUntil(time, now) {
    return Math.max(0, (time - now) / 1000);
}
