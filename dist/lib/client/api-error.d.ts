import { EpapiError } from '../errors.ts';
import type { RateLimit } from './rate-limit.ts';
import type { AppleError, Refusal } from './refusal.ts';
/** Apple's own refusal. Its `code` is `API.` and Apple's code (`API.NOT_AUTHORIZED`), or the status without one. */
export declare class ApiError extends EpapiError implements Refusal {
    readonly method: string;
    readonly path: string;
    readonly status: number;
    readonly errors: readonly AppleError[];
    readonly clockSkew: number | undefined;
    readonly rateLimit: RateLimit | undefined;
    /** @param hint what to do about it, where the caller knows better than the table of Apple's codes */
    constructor(refusal: Refusal, hint?: string);
    /** True when one of Apple's errors has this code, or one below it. */
    hasAppleCode(prefix: string): boolean;
}
