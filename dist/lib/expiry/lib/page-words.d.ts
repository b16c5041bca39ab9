import type { Finding, FindingKind, Status } from '../report.ts';
/** What a row is filtered by: its status, unless it is ignored and does not count. */
export type Group = Status | 'ignored';
/** The worst first, and last what does not count. */
export declare const GROUPS: readonly Group[];
export declare const GROUP_WORDS: Readonly<Record<Group, string>>;
export declare const KIND_WORDS: Readonly<Record<FindingKind, string>>;
export declare function groupOf({ ignored, status }: Finding): Group;
/** `1 app`, `2 apps`. */
export declare function count(number: number, one: string): string;
/** `in 12 days`. */
export declare function inDays(daysLeft: number): string;
