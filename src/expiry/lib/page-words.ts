import type { Finding, FindingKind, Status } from '../report.ts';

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

export const KIND_WORDS: Readonly<Record<FindingKind, string>> = {
  certificate: 'Certificate',
  'pass-type-certificate': 'Pass type certificate',
  profile: 'Profile',
  invitation: 'Invitation',
  build: 'Build',
  'profile-file': 'Profile file',
  'certificate-file': 'Certificate file',
  file: 'File',
};

export function groupOf({ ignored, status }: Finding): Group {
  return ignored === undefined ? status : 'ignored';
}

/** `1 app`, `2 apps`. */
export function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}

/** `in 12 days`. */
export function inDays(daysLeft: number): string {
  return daysLeft <= 0 ? 'in less than a day' : `in ${count(daysLeft, 'day')}`;
}
