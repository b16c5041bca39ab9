/** What Apple says of the requests of this key in a rolling hour. */
export interface RateLimit {
    /** Requests that an hour allows. */
    readonly limit: number;
    /** Requests that are left now. */
    readonly remaining: number;
}
/**
 * Reads the header `X-Rate-Limit: user-hour-lim:3500;user-hour-rem:500;`.
 *
 * @returns undefined when it is missing or in another form
 */
export declare function readRateLimit(header: string | null): RateLimit | undefined;
/** The line that says that Apple took a token, and what is left of the hour. */
export declare function describeAcceptance(rateLimit: RateLimit | undefined): string;
