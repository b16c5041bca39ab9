/**
 * Makes text that came from outside fit to be printed: one line, no control or direction-changing
 * characters, no start of a runner command in the old style (`##[`, read anywhere in a line), bounded.
 *
 * @param text anything
 * @param limit the most characters to print before an ellipsis
 */
export function printable(text, limit = 300) {
    const cut = text.length > limit ? `${text.slice(0, limit)}…` : text;
    return wellFormed(escapeControls(cut).replaceAll('##[', '##\\u005b'));
}
/**
 * Words in a sentence: `a`, `a and b`, `a, b, c and 7 more`.
 *
 * @param most how many of them are named
 */
export function enumerate(words, most = Infinity) {
    const more = words.length - most;
    const all = more > 0 ? [...words.slice(0, most), `${more} more`] : words;
    return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}
/** Escapes what begins a line as a command to the runner of GitHub Actions does: it passes over all of Unicode's spaces. */
export function withoutCommands(text) {
    return text.replace(/^(\p{White_Space}*)::/gmu, '$1\\u003a:');
}
/** Puts U+FFFD in the place of halves of characters, which no encoding can write. */
export function wellFormed(text) {
    return text.replace(/[\ud800-\udfff]/gu, '\ufffd');
}
/** Writes what moves a cursor, starts a line, changes the direction or cannot be seen as `\uXXXX`, as JSON does. */
export function escapeControls(text) {
    return text.replace(
    // eslint-disable-next-line no-control-regex -- these are what it is about
    /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/**
 * The value of an input that is not meant to be a secret, in quotes, for an error that names it. A value that
 * may be key material which was put into the wrong input is described, not shown.
 *
 * @param whole what the value is a part of, which may be key material where a part alone does not look like it
 */
export function quoteValue(value, whole = value) {
    return mayBeSecret(whole) || mayBeSecret(value)
        ? 'a value that is not shown because it looks like key material'
        : `"${printable(value, 80)}"`;
}
/** A request, a URL or an absolute path, whose parts can be judged one by one. */
const LOCATION = /^([A-Z]{3,7}\s+\/v\d|https?:|[A-Za-z]:[\\/]|~?[\\/][\w.-]+[\\/])/;
/** True for text that could be a key or a token, or a good part of one, however it was wrapped. */
export function mayBeSecret(text) {
    if (/PRIVATE|-----|eyJ/.test(text))
        return true;
    if (LOCATION.test(text))
        return text.split(/[\s/\\?&]+/).some(isDense);
    return isDense(text.replace(/\s|\\[nr]|[:,]/g, ''));
}
/** True for a long run of base64 or hexadecimal, and for a shorter one that is mixed as words are not. */
function isDense(text) {
    const runs = text.match(/[A-Za-z0-9+/=_-]{20,}/g) ?? [];
    return runs.some((run) => run.length >= 40 || (/\d/.test(run) && /[A-Z]/.test(run) && /[a-z]/.test(run)));
}
/**
 * A length of time for people: `45 s`, `19 min`, `1 h 5 min`.
 *
 * @param seconds not negative; below ten, one decimal is kept
 */
export function formatDuration(seconds) {
    if (seconds < 9.95)
        return `${Number(seconds.toFixed(1))} s`;
    if (!(seconds < 100 * 86_400))
        return 'more than 100 days';
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return joinUnits(Math.floor(whole / 60), 'min', whole % 60, 's');
    const minutes = Math.round(whole / 60);
    return joinUnits(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
}
function joinUnits(large, largeUnit, small, smallUnit) {
    return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}
/**
 * A moment as ISO 8601 in UTC with seconds: `2026-11-23T23:59:00Z`.
 *
 * @param unixSeconds whole seconds since 1970-01-01T00:00:00Z
 */
export function formatInstant(unixSeconds) {
    const date = new Date(unixSeconds * 1000);
    const two = (number) => String(number).padStart(2, '0');
    // toISOString would make V8 load its table of time zones first: 0.2 ms of each token.
    const day = `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
    return `${day}T${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}Z`;
}
