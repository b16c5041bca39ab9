import type { WatchedFile } from './inventory.ts';
import type { Finding } from './report.ts';
/** What is not to count, for a while and for a reason. */
export interface IgnoreRule {
    /** A finding's name, a certificate's serial number or a profile's UUID. */
    readonly what: string;
    /** The last day that it holds, in UTC: `2027-03-01`. */
    readonly until: string;
    readonly reason: string;
}
/**
 * Reads rules, one per line: `<name, serial number or UUID> until 2027-03-01: <reason>`. Empty lines count for nothing.
 *
 * @throws EpapiError `EXPIRY.IGNORE`, naming every line that is none
 */
export declare function readIgnore(text: string): IgnoreRule[];
/** Findings with the rules applied, and what is to be said of the rules. */
export interface Ignored {
    readonly findings: readonly Finding[];
    /** Sentences on rules that have ended, or met nothing. */
    readonly notes: readonly string[];
}
/**
 * Marks what is ignored. A rule holds until its last day is over in UTC; of several, that which holds longest counts.
 *
 * @param now milliseconds since 1970-01-01T00:00:00Z
 * @param files those that findings are of
 */
export declare function applyIgnore(findings: readonly Finding[], rules: readonly IgnoreRule[], now: number, files?: readonly WatchedFile[]): Ignored;
