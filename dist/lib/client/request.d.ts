import type { TokenSource } from '../auth/token-source.ts';
import type { System } from '../system.ts';
import type { HourlyBudget } from './hourly-budget.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Wait } from './wait.ts';
/** Seconds that all waiting of one request may take together, unless told otherwise. */
export declare const LONGEST_WAIT = 900;
/** How to reach the API; the same for many requests. */
export interface ClientOptions {
    readonly tokens: TokenSource;
    /** Read with `readBaseUrl`; Apple's by default. */
    readonly baseUrl?: string;
    /** Seconds that one attempt may take, its body included; 30 by default. */
    readonly timeout?: number;
    /** Seconds that all waiting of one request, and attempts that time out, may take; {@link LONGEST_WAIT} by default. */
    readonly maxWait?: number | undefined;
    /** Shared by all requests that use the same key; without one, nothing is paced. */
    readonly budget?: HourlyBudget;
    /** Told of each wait before it begins, of each repetition without one, and of an answer that is slow to come. */
    readonly onWait?: (wait: Wait) => void;
    /** Ends the request, whatever it is doing. */
    readonly signal?: AbortSignal;
    /** The clock, sleeping, chance and network; the machine's by default. */
    readonly system?: System;
}
export interface ApiRequest {
    readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
    /** Path and query below the base URL: `/v1/certificates?limit=200`. */
    readonly path: string;
    /** Sent as JSON. */
    readonly body?: unknown;
}
export interface ApiResponse {
    readonly status: number;
    /** The parsed JSON; undefined when there was no body. */
    readonly body: unknown;
    /** Undefined when the header was missing. */
    readonly rateLimit: RateLimit | undefined;
    /** Seconds by which the server's clock is ahead of ours; undefined without a `Date` header. */
    readonly clockSkew: number | undefined;
}
/**
 * Sends one request, and again as its kind allows, each time with a fresh token:
 *
 * - 429: always, since Apple did nothing; after what `Retry-After` says, or else full jitter.
 * - 500, 502, 503, 504, a connection that breaks, a timeout: GET and DELETE. A POST or a PATCH that may have
 *   been done is never sent again.
 * - A connection that cannot be made, so that nothing was sent: everything, three times.
 * - 401: once, with another token, dated by Apple's clock where the clocks differ.
 * - A DELETE that finds nothing any more is done.
 *
 * @throws ApiError when Apple refuses it
 * @throws OutcomeUnknownError `OUTCOME_UNKNOWN` for a POST or a PATCH that may have been done, or not
 * @throws EpapiError `BASE_URL`, `REQUEST.PATH` or `REQUEST.BODY` before anything is sent
 * @throws NoAnswerError `NETWORK`, `TIMEOUT` or `ANSWER` when there is no answer that can be read
 */
export declare function request(client: ClientOptions, what: ApiRequest): Promise<ApiResponse>;
