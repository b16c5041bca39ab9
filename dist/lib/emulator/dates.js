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
/** What a date can be here: with four digits for its year, as certificates and property lists want. */
const EARLIEST = Date.UTC(1900, 0, 1);
const LATEST = Date.UTC(9900, 0, 1);
/** Where the clock can be put: what is made then has dates years before and after. */
const CLOCK_EARLIEST = Date.UTC(1970, 0, 1);
const CLOCK_LATEST = Date.UTC(9000, 0, 1);
const INSTANT = /^(\d{4})-(\d\d)-(\d\d)(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/;
/**
 * Reads a day that there is, or a moment with Z or an offset: `2027-08-17`, `2027-08-17T14:15:44.000+00:00`. Without
 * either, a moment would be another one on each machine.
 *
 * @returns milliseconds since 1970-01-01T00:00:00Z; undefined for anything else, and before 1900 or after 9899
 */
export function readInstant(text) {
    const [whole, year, month, day] = INSTANT.exec(typeof text === 'string' ? text : '') ?? [];
    if (whole === undefined)
        return undefined;
    // Of the 31st of February, Date.parse makes the 3rd of March.
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    if (date.getUTCMonth() + 1 !== Number(month) || date.getUTCDate() !== Number(day))
        return undefined;
    const time = Date.parse(whole);
    return time >= EARLIEST && time < LATEST ? time : undefined;
}
/**
 * Reads a time that the emulator's clock is to be put to, as {@link readInstant} does.
 *
 * @returns undefined also before 1970 or after 8999
 */
export function readClockTime(text) {
    const time = readInstant(text);
    return time !== undefined && isReachable(time) ? time : undefined;
}
/** True for a moment, in milliseconds since 1970-01-01T00:00:00Z, that the emulator's clock may be put to. */
export function isReachable(time) {
    return time >= CLOCK_EARLIEST && time < CLOCK_LATEST;
}
/** True when an attribute holds a moment that is not after `now`. */
export function isPast(date, now) {
    return typeof date === 'string' && Date.parse(date) <= now;
}
