import type { System } from '../system.ts';
import type { RateLimit } from './rate-limit.ts';
/** Requests that are under way at once, unless told otherwise: Apple answers bursts with 429 too. */
export declare const CONCURRENCY = 4;
export interface BudgetOptions {
    /** The most requests that are under way at once; {@link CONCURRENCY} by default. */
    readonly concurrency?: number;
    /** Requests of each hour that others may use, whether they have yet or not; 0 by default. */
    readonly reserve?: number;
    /** The clock and sleeping; the machine's by default. */
    readonly system?: Pick<System, 'now' | 'sleep'>;
}
/** What a run used. */
export interface Usage {
    /** Requests that were sent, repetitions included. */
    readonly requests: number;
    /** Seconds that were waited for the rolling hour. */
    readonly waited: number;
    /** Requests of this hour that other runs made with the same key, earlier ones of ours too, at the last answer. */
    readonly others: number;
    /** What Apple said last; undefined when it said nothing. */
    readonly rateLimit: RateLimit | undefined;
    /** Seconds by which Apple's clock was ahead of ours at the last answer; 0 while that is too little to matter. */
    readonly clockSkew: number;
}
/** One who wants to send a request. */
export interface Turn {
    /** Seconds that may be waited for the hour; a queue behind requests of our own does not count. */
    readonly maxWait: number;
    readonly signal?: AbortSignal | undefined;
    /** Told of each wait for the hour before it begins, in seconds. */
    onWait(reason: string, seconds: number): void;
}
/** Leave to send one request. */
export interface Leave {
    /** Seconds that were waited for the hour. */
    readonly waited: number;
    /** To be called once, with what came of it; undefined where there was no answer. */
    end(answer?: LastAnswer): void;
}
/** What is learnt of an answer. */
export interface LastAnswer {
    readonly status: number;
    readonly rateLimit: RateLimit | undefined;
    /** Seconds by which the server's clock is ahead of ours; undefined where it did not say. */
    readonly clockSkew?: number | undefined;
}
/** The requests of one key, shared by all that use it. */
export interface HourlyBudget {
    /**
     * Waits until a request may be sent.
     *
     * @throws EpapiError `HOURLY_BUDGET` when that would take longer than may be waited
     */
    enter(turn: Turn): Promise<Leave>;
    usage(): Usage;
}
/**
 * Paces requests by what Apple says in `X-Rate-Limit`: at full speed while there is a remainder, then as requests
 * leave the rolling hour. Other users of the key show by a remainder that falls faster than it is spent here.
 */
export declare function createHourlyBudget(options?: BudgetOptions): HourlyBudget;
/** The line that says what a run used. */
export declare function describeUsage({ requests, waited, others, rateLimit }: Usage): string;
