import { EpapiError } from "../errors.js";
import { quoteValue } from "../text.js";
/** Seconds. Apple computes a token's lifetime as `exp - iat` and rejects more than this. */
export const LONGEST_LIFETIME = 1200;
/**
 * Reads a lifetime: a number of seconds (`90`), or one with its unit (`90s`, `20m`).
 *
 * @returns seconds, from 1 to {@link LONGEST_LIFETIME}
 * @throws EpapiError `TOKEN_LIFETIME`
 */
export function readLifetime(text) {
    const [, digits = '', unit] = /^(\d{1,9})(s|m)?$/.exec(text.trim()) ?? [];
    const seconds = digits === '' ? NaN : Number(digits) * (unit === 'm' ? 60 : 1);
    if (isLifetime(seconds))
        return seconds;
    throw lifetimeError(quoteValue(text));
}
/** True for whole seconds from 1 to {@link LONGEST_LIFETIME}. */
export function isLifetime(seconds) {
    return Number.isInteger(seconds) && seconds >= 1 && seconds <= LONGEST_LIFETIME;
}
/** @param found what was given instead, fit to be printed */
export function lifetimeError(found) {
    return new EpapiError({
        code: 'TOKEN_LIFETIME',
        message: `The token lifetime is ${found}, which is not a whole number of seconds between 1 second and 20 minutes.`,
        hint: 'Give seconds ("120") or a unit ("120s", "2m"); Apple rejects tokens that live longer than 20 minutes ("20m").',
    });
}
