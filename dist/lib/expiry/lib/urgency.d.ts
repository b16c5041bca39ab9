import type { Finding, Status } from '../report.ts';
import type { Thresholds } from '../thresholds.ts';
/** When it is, and from when on something is urgent. */
export interface Clock extends Thresholds {
    /** Milliseconds since 1970-01-01T00:00:00Z, by Apple's clock where that is known. */
    readonly now: number;
}
/** The worst last. */
export declare const STATUSES: readonly Status[];
/** The worst of them; `ok` of none. */
export declare function worst(...statuses: readonly Status[]): Status;
/** A status, at most as bad as another. */
export declare function atMost(limit: Status, status: Status): Status;
/** How urgent an end is. What ends at this very millisecond has ended; what has no date is `unknown`. */
export declare function statusOf(end: number, { now, warnWithin, failWithin }: Clock): Status;
/**
 * How urgent it is that something has ended which nothing needs any more: a warning for as many days as there was one
 * before, so that it is not missed, and then history, lest it should be an alarm for ever.
 */
export declare function statusOfPast(end: number, { now, warnWithin }: Clock): Status;
/** The part of a finding that follows from its end. */
export declare function ending(end: number, { now }: Clock): Pick<Finding, 'endsAt' | 'daysLeft'>;
/**
 * The most urgent first; of the same, what ends first, but of what has expired what ended last, since the longer
 * something is dead the less anybody waits for it; then certificates, before what ends with them; then by name, in no
 * language's order.
 */
export declare function byUrgency(a: Finding, b: Finding): number;
