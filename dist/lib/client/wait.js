import { formatDuration } from "../text.js";
/** The line that announces a wait. */
export function describeWait(wait) {
    const { reason, seconds, nextAttempt } = wait;
    if (nextAttempt === undefined)
        return `${reason}; it has ${formatDuration(seconds)} more`;
    if (seconds === 0)
        return `${reason}; attempt ${nextAttempt} follows at once`;
    return `${reason}; waiting ${formatDuration(seconds)} before attempt ${nextAttempt}`;
}
/** Seconds; a week. */
const LONGEST = 7 * 86_400;
/** What {@link readMaxWait} takes, for whoever gave something else. */
export const MAX_WAIT_HINT = `Give seconds, or 90s, 15m, 2h; at most ${formatDuration(LONGEST)}, and 0 for not at all.`;
/**
 * Reads how long all waiting of a request may take: a number of seconds (`90`), or one with its unit (`90s`, `15m`,
 * `2h`).
 *
 * @returns seconds; undefined when it is no such length of time, or longer than a week
 */
export function readMaxWait(text) {
    const [, digits, unit] = /^(\d{1,7})(s|m|h)?$/.exec(text.trim()) ?? [];
    if (digits === undefined)
        return undefined;
    const seconds = Number(digits) * (unit === 'h' ? 3600 : unit === 'm' ? 60 : 1);
    return seconds <= LONGEST ? seconds : undefined;
}
