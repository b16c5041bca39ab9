/** An attribute of Apple's as text; empty where it is none. */
export function textOf(value) {
    return typeof value === 'string' ? value : '';
}
/** Without an offset a date would be of this machine's time zone, and nobody's in truth. */
const DATE_TIME = /^([+\d][\d-]+)T[\d:.]+(Z|[+-]\d\d:?\d\d)$/i;
/** Milliseconds since 1970-01-01T00:00:00Z of a date and time of Apple's; NaN where it is none. */
export function timeOf(value) {
    const text = textOf(value);
    const day = DATE_TIME.exec(text)?.[1];
    return day !== undefined && isInCalendar(day) ? Date.parse(text) : NaN;
}
/** `Date.parse` takes 30 February for 2 March, which would be a later end than anybody meant. */
function isInCalendar(day) {
    const ofMonth = /-\d\d-(\d\d)$/.exec(day)?.[1];
    return ofMonth === undefined || new Date(`${day}T00:00:00Z`).getUTCDate() === Number(ofMonth);
}
/** True for what can be an ID of Apple's: what is none is not put into a request or a command. */
export function isId(text) {
    return /^[\w-]{1,80}$/.test(text);
}
