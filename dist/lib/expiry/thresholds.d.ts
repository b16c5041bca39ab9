import type { ExpiryReport, Finding } from './report.ts';
/** From how many days before its end something is named, and from how many it is critical. */
export interface Thresholds {
    /** Days. */
    readonly warnWithin: number;
    /** Days, at most `warnWithin`. */
    readonly failWithin: number;
}
/** What holds where nothing is given. */
export declare const USUAL: {
    readonly warnWithin: "60 days";
    readonly failWithin: "14 days";
    readonly failOn: "critical";
};
/**
 * Reads both: `60 days`, `2 weeks`, `14d`, or a number of days.
 *
 * @throws EpapiError `EXPIRY.THRESHOLD`, naming the one that is wrong
 */
export declare function readThresholds(texts: {
    readonly [Name in keyof Thresholds]: string;
}): Thresholds;
/** From what on a check fails: each with the statuses at which it does. Could not tell is never fine. */
declare const FAILING: {
    readonly never: readonly [];
    readonly expired: readonly ["expired", "unknown"];
    readonly critical: readonly ["expired", "critical", "unknown"];
    readonly warning: readonly ["expired", "critical", "unknown", "warning"];
};
export type FailOn = keyof typeof FAILING;
/** @throws EpapiError `EXPIRY.FAIL_ON` for another word */
export declare function readFailOn(text: string): FailOn;
/** Whether a check is to fail for what it found; what is ignored does not count. */
export declare function failsOn({ counts }: Pick<ExpiryReport, 'counts'>, failOn: FailOn): boolean;
/** Whether it is one for which a check fails. */
export declare function isFailing({ status, ignored }: Finding, failOn: FailOn): boolean;
export {};
