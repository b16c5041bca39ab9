import type { System } from '../../system.ts';
import type { RateLimit } from '../rate-limit.ts';
/** One attempt at a request. */
export interface Attempt {
    readonly method: string;
    readonly token: string;
    readonly userAgent: string;
    readonly body: unknown;
    /** Seconds. */
    readonly timeout: number;
    readonly signal: AbortSignal | undefined;
}
/** What came back, whatever its status. */
export interface Answer {
    readonly status: number;
    readonly body: unknown;
    readonly rateLimit: RateLimit | undefined;
    readonly retryAfter: string | null;
    /** Seconds by which the server's clock is ahead of ours; undefined without a `Date` header. */
    readonly clockSkew: number | undefined;
}
/**
 * Sends one attempt and reads its answer to the end.
 *
 * @throws NoAnswerError `NETWORK`, `TIMEOUT` or `ANSWER`; what the caller's signal aborts with
 * @throws EpapiError `REQUEST.BODY`
 */
export declare function sendOnce(system: System, url: URL, attempt: Attempt): Promise<Answer>;
