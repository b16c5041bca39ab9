import type { ExpiryReport, Finding } from '../report.ts';
/** Those that count: all that are not ignored. */
export declare function countingOf({ findings }: ExpiryReport): readonly Finding[];
/** Those that count and are not ok, by urgency. */
export declare function urgentOf(report: ExpiryReport): readonly Finding[];
export interface IgnoredFinding extends Finding {
    readonly ignored: NonNullable<Finding['ignored']>;
}
/** Those that do not count, each with why and until when. */
export declare function ignoredOf({ findings }: ExpiryReport): readonly IgnoredFinding[];
