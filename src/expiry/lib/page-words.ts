import type { Finding, FindingKind, Status } from '../report.ts';
import { KIND_WORDS } from './words.ts';

/** What a row is filtered by: its status, unless it is ignored and does not count. */
export type Group = Status | 'ignored';

/** The worst first, and last what does not count. */
export const GROUPS: readonly Group[] = ['expired', 'critical', 'unknown', 'warning', 'ok', 'ignored'];

export const GROUP_WORDS: Readonly<Record<Group, string>> = {
  expired: 'Expired',
  critical: 'Critical',
  unknown: 'Could not tell',
  warning: 'Warning',
  ok: 'OK',
  ignored: 'Ignored',
};

/** What a kind is called where it begins a cell. */
export function kindWord(kind: FindingKind): string {
  const [one] = KIND_WORDS[kind];
  return one.charAt(0).toUpperCase() + one.slice(1);
}

export function groupOf({ ignored, status }: Finding): Group {
  return ignored === undefined ? status : 'ignored';
}
