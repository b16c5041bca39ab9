import type { Finding, FindingKind, Status } from '../report.ts';
/** What a row is filtered by: its status, unless it is ignored and does not count. */
export type Group = Status | 'ignored';
/** The worst first, and last what does not count. */
export declare const GROUPS: readonly Group[];
export declare const GROUP_WORDS: Readonly<Record<Group, string>>;
/** What a kind is called where it begins a cell. */
export declare function kindWord(kind: FindingKind): string;
export declare function groupOf({ ignored, status }: Finding): Group;
