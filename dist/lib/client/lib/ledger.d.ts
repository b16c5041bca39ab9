import type { RateLimit } from '../rate-limit.ts';
/** A request on its way. */
export interface Ticket {
    /** Milliseconds since 1970-01-01T00:00:00Z. */
    readonly sentAt: number;
    /** How many had been answered when it was sent. */
    readonly answeredBefore: number;
}
/** What is to be done before the next request: nothing, wait for an answer under way, or for a time. */
export type Verdict = {
    readonly kind: 'go';
} | {
    readonly kind: 'answer';
} | {
    readonly kind: 'wait';
    /** Milliseconds since 1970-01-01T00:00:00Z. */
    readonly until: number;
    /** True where requests are left, and all of them are reserved for others. */
    readonly reserved: boolean;
};
/** What is known of the rolling hour of one key. All times are milliseconds since 1970-01-01T00:00:00Z. */
export interface Ledger {
    verdict(now: number): Verdict;
    send(now: number): Ticket;
    /** @param counted false for what Apple refused to do for being too many */
    answer(ticket: Ticket, now: number, rateLimit: RateLimit | undefined, counted: boolean): void;
    /** For a request that got no answer: it may have counted. */
    lose(ticket: Ticket, now: number): void;
    /** Requests in the hour that were not ours, at the last answer. */
    others(): number;
}
/**
 * @param reserve requests of each hour that are others', whether they have used them yet or not
 * @param slack requests that need not be others', since answers overtake one another
 */
export declare function createLedger(reserve: number, slack: number): Ledger;
