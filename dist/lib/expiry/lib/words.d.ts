import type { ExpiryReport, Finding, FindingKind, Status } from '../report.ts';
/** The worst first. */
export declare const BY_URGENCY: readonly Status[];
export declare const STATUS_WORDS: Readonly<Record<Status, string>>;
/** What one thing is called, and several. */
export type Noun = readonly [one: string, several: string];
/** In the order in which they are counted and drawn. */
export declare const KIND_WORDS: Readonly<Record<FindingKind, Noun>>;
/** `1 profile`, `2 profiles`. */
export declare function counted(count: number, [one, several]: Noun): string;
/** `1 day`, `14 days`. */
export declare const daysText: (days: number) => string;
/** `1 app`, `2 apps`. */
export declare const appsText: (count: number) => string;
/** `1 expired, 2 critical (within 14 days), 40 ok, 1 ignored`. */
export declare function countsText({ counts, ignored, warnWithin, failWithin }: ExpiryReport): string;
/** `expires in 12 days`, `expired 3 days ago`. */
export declare function endText({ endsAt }: Finding, { checkedAt }: ExpiryReport): string;
/**
 * A moment as ISO 8601 in UTC.
 *
 * @param milliseconds since 1970-01-01T00:00:00Z
 * @returns undefined where it has no date
 */
export declare function instantText(milliseconds: number | undefined): string | undefined;
/** What is to be said of one, in sentences: what stops, why, what to do. */
export declare function sentencesOf({ effect, reason, fix }: Finding): readonly string[];
/** The days left, for a table; that of what has ended says so, since others tell how long ago. */
export declare function daysCell({ daysLeft }: Finding): string;
/** `certificate iPhone Distribution: Acme (7F3A91C0)`: Apple calls all certificates of a kind and a team the same. */
export declare function subjectText({ kind, name, serialNumber }: Finding): string;
