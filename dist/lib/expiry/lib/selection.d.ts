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
/**
 * The same findings, first those for which there is room and then the others, each part in the order that they came in.
 *
 * Each status that is there has an equal share of the room, lest a hundred that are long dead should leave none for the
 * one that ends tomorrow; what one status does not use goes to the first that has more. What has room has it with more
 * room too.
 *
 * @param findings by urgency
 */
export declare function fairFirst<One extends Pick<Finding, 'status'>>(findings: readonly One[], room: number): readonly One[];
