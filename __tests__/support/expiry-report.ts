import { DAY } from '../../src/days.ts';
import type { ExpiryReport, Finding, Status } from '../../src/expiry/report.ts';

export const CHECKED_AT = Date.UTC(2026, 10, 25, 22, 30);

/** A profile of an app that stops opening in so many days; ten unless told otherwise. */
export function findingOf(changes: Partial<Finding> & { readonly days?: number } = {}): Finding {
  const { days = 10, ...rest } = changes;
  return {
    id: `profile:${rest.name ?? 'Acme Field'}`,
    kind: 'profile',
    name: 'Acme Field',
    status: 'critical',
    endsAt: CHECKED_AT + days * DAY,
    daysLeft: Math.floor(days),
    apps: ['com.acme.field'],
    effect: 'Every installed copy of com.acme.field stops opening.',
    reason: 'It expires.',
    fix: 'epapi apply',
    ...rest,
  };
}

/** A file of which nobody could tell. */
export function unreadableOf(name: string): Finding {
  return findingOf({
    ...{
      id: `file:${name}`,
      kind: 'file',
      name,
      status: 'unknown',
      endsAt: undefined,
      daysLeft: undefined,
      apps: [],
    },
    ...{ effect: 'Nobody can tell what is in it.', reason: 'It is no archive.', fix: 'Build it again.' },
  });
}

const WORST_FIRST: readonly Status[] = ['expired', 'critical', 'unknown', 'warning', 'ok'];

/** What a check that found these would report. */
export function reportOf(given: readonly Finding[] = [], changes: Partial<ExpiryReport> = {}): ExpiryReport {
  const rank = ({ status }: Finding): number => WORST_FIRST.indexOf(status);
  const ends = ({ endsAt = Infinity }: Finding): number => endsAt;
  const turn = (one: Finding): number => (one.status === 'expired' ? -ends(one) : ends(one));
  const findings = given.toSorted((a, b) => rank(a) - rank(b) || (turn(a) < turn(b) ? -1 : 1));
  const count = findings.filter(({ ignored }) => ignored === undefined);
  const counts = { ok: 0, warning: 0, unknown: 0, critical: 0, expired: 0 };
  for (const { status } of count) counts[status] += 1;
  const ahead = count.filter(({ kind, endsAt = 0 }) => kind !== 'invitation' && endsAt > CHECKED_AT);
  return {
    ...{ checkedAt: CHECKED_AT, warnWithin: 60, failWithin: 14, status: count[0]?.status ?? 'ok' },
    ...{ findings, counts, ignored: findings.length - count.length, notes: [] },
    soonest: ahead.toSorted((a, b) => ends(a) - ends(b))[0],
    ...changes,
  };
}

/** One of each status and kind of trouble, one that is ignored, and a note. */
export const FULL: ExpiryReport = reportOf(
  [
    findingOf({ name: 'Acme Old', status: 'expired', days: -3, apps: ['com.acme.old'] }),
    findingOf(),
    unreadableOf('out/Broken.ipa'),
    findingOf({ ...{ name: 'badge', kind: 'pass-type-certificate', status: 'warning', days: 40, apps: [] } }),
    findingOf({ name: 'Acme Next', status: 'ok', days: 200, fix: '' }),
    findingOf({
      ...{ name: 'Acme Gone', status: 'expired', days: -90 },
      ignored: { reason: 'The app is no longer used.', until: '2027-03-01' },
    }),
  ],
  { notes: ["Invitations: this key's role may not read them."] },
);
