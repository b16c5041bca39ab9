import { expect, test } from '@jest/globals';
import { headline } from '../../src/expiry/headline.ts';
import type { Finding } from '../../src/expiry/report.ts';
import { findingOf, reportOf, unreadableOf } from '../support/expiry-report.ts';
import { HOSTILE_NAMES } from '../support/hostile-names.ts';

const app = (name: string, days: number, changes: Partial<Finding> = {}): Finding =>
  findingOf({ name, apps: [name], days, ...changes });
const pass = (days: number, changes: Partial<Finding> = {}): Finding =>
  findingOf({ name: `badge ${days}`, kind: 'pass-type-certificate', apps: [], days, ...changes });
const ignored = { reason: 'old', until: '2027-01-01' };

const CASES: readonly (readonly [findings: readonly Finding[], wanted: string])[] = [
  [[], 'Nothing was found to watch.'],
  [[app('a', 10, { ignored })], 'Nothing counts: 1 thing was watched, all ignored.'],
  [[app('a', 12)], '1 app stops opening in 12 days.'],
  [[app('a', 12), app('b', 12)], '2 apps stop opening in 12 days.'],
  [[app('a', 40, { status: 'warning' }), app('b', 3)], '2 apps stop opening, the first in 3 days.'],
  [[app('a', 1)], '1 app stops opening in 1 day.'],
  [[app('a', 0.9)], '1 app stops opening in less than a day.'],
  [[app('a', 12), app('b', 5, { apps: ['a'] })], '1 app stops opening in 5 days.'],
  [[app('a', -3, { status: 'expired' })], '1 app has stopped opening.'],
  [
    [app('a', -3, { status: 'expired' }), app('b', 4), app('c', 4, { apps: ['a'] })],
    '1 app has stopped opening. 1 app stops opening in 4 days.',
  ],
  [[app('a', 200)], '1 app may not open: a certificate was revoked or has expired.'],
  [[app('a', -100)], '1 app may not open: a certificate was revoked or has expired.'],
  // Only copies that were signed with the one that has expired have stopped: the profile holds another one too.
  [
    [app('C', -3, { status: 'expired', kind: 'certificate', apps: ['a', 'b'] }), app('a', 200)],
    '2 apps may not open: a certificate was revoked or has expired.',
  ],
  [
    [
      app('C', -3, { status: 'expired', kind: 'certificate', apps: ['a', 'b'] }),
      app('D', -3, { status: 'expired', kind: 'certificate-file', apps: ['a', 'b'] }),
      app('a', -3, { status: 'expired' }),
    ],
    '1 app has stopped opening. 1 app may not open: a certificate was revoked or has expired.',
  ],
  [
    [app('C', -3, { status: 'expired', kind: 'certificate', apps: [] }), app('a', -3, { status: 'expired' })],
    '1 app has stopped opening. 1 certificate has expired.',
  ],
  [[pass(200)], '1 pass certificate may not work: a certificate was revoked or has expired.'],
  [
    [app('a', 200), app('b', -1, { status: 'expired', apps: ['a'] }), app('c', 3)],
    '1 app has stopped opening. 1 app stops opening in 3 days.',
  ],
  [
    [pass(-100, { status: 'warning' }), pass(40, { status: 'warning' })],
    '1 pass certificate has expired. 1 pass certificate expires in 40 days.',
  ],
  [[app('a', 200, { status: 'warning' })], '1 profile needs a look.'],
  [
    [app('a', 60, { status: 'warning' }), pass(61, { status: 'warning' })],
    '1 profile and 1 pass certificate need a look.',
  ],
  [[pass(10)], '1 pass certificate expires in 10 days.'],
  [[pass(10), pass(12)], '2 pass certificates expire, the first in 10 days.'],
  [[pass(-1, { status: 'expired' })], '1 pass certificate has expired.'],
  [
    [
      pass(-1, { status: 'expired' }),
      pass(-2, { status: 'expired', kind: 'invitation' }),
      pass(-3, { status: 'expired', kind: 'profile' }),
    ],
    '1 profile, 1 pass certificate and 1 invitation have expired.',
  ],
  [[unreadableOf('a.ipa'), findingOf({ status: 'ok', days: 90 })], '1 file could not be judged.'],
  [[unreadableOf('a.ipa'), app('a', 2)], '1 app stops opening in 2 days. 1 file could not be judged.'],
  [
    [app('a', 90, { status: 'ok' }), app('b', 200, { status: 'ok' })],
    'All is well: 2 things were watched, none ends within 60 days; the next ends in 90 days.',
  ],
  [
    [app('a', 90, { status: 'ok', ignored }), app('b', 200, { status: 'ok' })],
    'All is well: 1 thing was watched, none ends within 60 days; the next ends in 200 days.',
  ],
];

test.each(CASES.map(([findings, wanted]) => [wanted, findings] as const))('%s', (wanted, findings) => {
  expect(headline(reportOf(findings))).toBe(wanted);
});

test('what is well says nothing of days where something well ends within them', () => {
  const invited = findingOf({ kind: 'invitation', status: 'ok', days: 3, apps: [] });
  expect(headline(reportOf([invited, app('a', 200, { status: 'ok' })]))).toBe(
    'All is well: 2 things were watched, and nothing is to be done.',
  );
});

test('an end without a date is spoken of without one', () => {
  const none = { endsAt: undefined, daysLeft: undefined };
  expect(headline(reportOf([app('a', 1, none)]))).toMatch(/^1 app may not open: /);
  expect(headline(reportOf([app('a', 1, { ...none, status: 'ok' })]))).toMatch(/within 60 days\.$/);
});

test.each(HOSTILE_NAMES)('says nothing of its own with %s', (_, name) => {
  const finding = findingOf({ name, apps: [name], effect: name, reason: name, fix: name });
  expect(headline(reportOf([finding, { ...finding, apps: [] }], { notes: [name] }))).toBe(
    '1 app stops opening in 10 days. 1 profile expires in 10 days.',
  );
});
