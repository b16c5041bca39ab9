/** Seconds by which `iat` lies in the past, so that a clock that is a little ahead does no harm. */
export const BACKDATE = 60;
/** @param clockSkew seconds by which another clock is ahead of ours, or behind when it is negative */
export function isHarmlessSkew(clockSkew) {
    return Math.abs(clockSkew) <= BACKDATE;
}
