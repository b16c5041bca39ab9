import { EpapiError } from '../errors.ts';
/** Seconds. Apple computes a token's lifetime as `exp - iat` and rejects more than this. */
export declare const LONGEST_LIFETIME = 1200;
/**
 * Reads a lifetime: a number of seconds (`90`), or one with its unit (`90s`, `20m`).
 *
 * @returns seconds, from 1 to {@link LONGEST_LIFETIME}
 * @throws EpapiError `TOKEN_LIFETIME`
 */
export declare function readLifetime(text: string): number;
/** True for whole seconds from 1 to {@link LONGEST_LIFETIME}. */
export declare function isLifetime(seconds: number): boolean;
/** @param found what was given instead, fit to be printed */
export declare function lifetimeError(found: string): EpapiError;
