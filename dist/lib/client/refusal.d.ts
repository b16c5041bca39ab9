import type { RateLimit } from './rate-limit.ts';
/** One of the errors in Apple's answer. Texts are Apple's, made fit to be printed. */
export interface AppleError {
    /** Hierarchical with dots: compare it by prefix. */
    readonly code: string;
    readonly title: string;
    readonly detail: string;
    /** JSON pointer into the request's body, when that is where the mistake is. */
    readonly pointer?: string;
    /** Name of the query parameter, when that is where the mistake is. */
    readonly parameter?: string;
}
/** What is known of a request that Apple refused. */
export interface Refusal {
    readonly method: string;
    /** Path and query, without the host. */
    readonly path: string;
    readonly status: number;
    readonly errors: readonly AppleError[];
    /** Seconds by which the server's clock is ahead of ours, from its `Date` header; undefined without one. */
    readonly clockSkew?: number | undefined;
    /** Undefined when the header was missing. */
    readonly rateLimit?: RateLimit | undefined;
}
/**
 * Apple's errors in the body of a response.
 *
 * @param body what was sent, of any kind
 * @returns at most twenty; none when the body has none, or is of another shape
 */
export declare function readAppleErrors(body: unknown): AppleError[];
