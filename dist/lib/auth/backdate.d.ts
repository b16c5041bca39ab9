/** Seconds by which `iat` lies in the past, so that a clock that is a little ahead does no harm. */
export declare const BACKDATE = 60;
/** @param clockSkew seconds by which another clock is ahead of ours, or behind when it is negative */
export declare function isHarmlessSkew(clockSkew: number): boolean;
