import { DAY } from '../../src/days.ts';
import type { ExpiryReport, Finding, Status } from '../../src/expiry/report.ts';

/** When the reports of tests were made: a Wednesday. */
export const CHECKED_AT = Date.UTC(2026, 10, 25, 22, 30);

/** A finding that ends so many days after the check, of the status that such a one has. */
export function finding(id: string, days: number | undefined, more: Partial<Finding> = {}): Finding {
  return {
    ...{ id, kind: 'profile', name: id, status: statusOf(days), apps: [], effect: `${id} stops working.` },
    ...{ reason: 'Its own date.', fix: days !== undefined && days > 60 ? '' : `epapi apply ${id}` },
    endsAt: days === undefined ? undefined : CHECKED_AT + days * DAY,
    daysLeft: days === undefined ? undefined : Math.floor(days),
    ...more,
  };
}

function statusOf(days: number | undefined): Status {
  if (days === undefined) return 'unknown';
  if (days <= 0) return 'expired';
  if (days <= 14) return 'critical';
  return days <= 60 ? 'warning' : 'ok';
}

/** A report of what was found, in the order that it is given in. */
export function report(findings: readonly Finding[], more: Partial<ExpiryReport> = {}): ExpiryReport {
  const counted = findings.filter(({ ignored }) => ignored === undefined);
  const countOf = (status: Status): number => counted.filter((one) => one.status === status).length;
  const counts = {
    ...{ expired: countOf('expired'), critical: countOf('critical'), unknown: countOf('unknown') },
    ...{ warning: countOf('warning'), ok: countOf('ok') },
  };
  const worst = (['expired', 'critical', 'unknown', 'warning'] as const).find((one) => counts[one] > 0);
  return {
    ...{ checkedAt: CHECKED_AT, warnWithin: 60, failWithin: 14, status: worst ?? 'ok', findings, counts },
    ...{ ignored: findings.length - counted.length, notes: [] },
    soonest: counted
      .filter(({ daysLeft }) => daysLeft !== undefined && daysLeft >= 0)
      .toSorted((a, b) => (a.daysLeft ?? 0) - (b.daysLeft ?? 0))[0],
    ...more,
  };
}

/** What a team may have: each status, each kind, something ignored. */
export const TEAM: ExpiryReport = report(
  [
    finding('Acme Legacy In-House', -3.4, {
      ...{ type: 'IOS_APP_INHOUSE', uuid: '0c6f3c1e-5a0d-4a7f-9a3c-2f1f0e6b7a10', apps: ['com.acme.legacy'] },
      effect: 'Every installed copy of com.acme.legacy stops opening.',
      reason: 'Its own date.',
      fix: 'epapi apply --yes .github/epapi.yml',
    }),
    finding('out/Field-4.2.ipa', 12.2, {
      ...{ kind: 'build', apps: ['com.acme.field', 'com.acme.field.watch', 'com.acme.field.widget'] },
      effect: 'Every installed copy of com.acme.field stops opening.',
      reason:
        'The build holds the profile "Acme Field In-House" of 2025, which was renewed since; the build out there still has the old one.',
      fix: 'Build it anew with the profile that the team has now, and roll it out before then.',
      serialNumber: '7F3A91C0',
    }),
    finding('iPhone Distribution: Acme Corporation', 12.9, {
      ...{ kind: 'certificate', type: 'IOS_DISTRIBUTION', serialNumber: '7F3A91C0' },
      apps: [
        'com.acme.field',
        'com.acme.route',
        'com.acme.scan',
        'com.acme.till',
        'com.acme.visit',
        'com.acme.ward',
      ],
      effect: 'Every installed copy of 6 apps stops opening.',
      fix: 'epapi api POST /v1/certificates --body request.json',
    }),
    finding('out/Till.ipa', undefined, {
      ...{
        kind: 'file',
        effect: 'Nobody knows.',
        reason: 'It is encrypted: the archive asks for a password.',
      },
      fix: 'Hand over the archive as it was exported.',
    }),
    finding('dev@acme.example', 20.1, {
      ...{ kind: 'invitation', effect: 'dev@acme.example can no longer accept.' },
      fix: 'epapi api POST /v1/userInvitations',
    }),
    finding('Pass Type ID: pass.com.acme.badge', 45.7, {
      ...{ kind: 'pass-type-certificate', type: 'PASS_TYPE_ID', serialNumber: '1B00C4' },
      effect: 'Passes of pass.com.acme.badge can no longer be made or updated.',
      fix: 'By hand in the portal: a new certificate for pass.com.acme.badge.',
    }),
    finding('Acme Kiosk In-House', 9.5, {
      ...{
        status: 'critical',
        apps: ['com.acme.kiosk'],
        ignored: { reason: 'The kiosks are taken away.', until: '2027-03-01' },
      },
    }),
    finding('Acme Route In-House', 190.3, { type: 'IOS_APP_INHOUSE', apps: ['com.acme.route'] }),
    finding('signing/distribution.p12', 300.4, { kind: 'certificate-file' }),
    finding('signing/route.mobileprovision', 330, { kind: 'profile-file' }),
    finding('Developer ID Application: Acme', 1600, {
      kind: 'certificate',
      type: 'DEVELOPER_ID_APPLICATION',
    }),
  ],
  {
    notes: [
      "Invitations of users: this key's role may not read them.",
      'The rule of ignore for "Old Kiosk" met nothing.',
    ],
  },
);

/** So many rows, of which one in forty is urgent. */
export function manyFindings(count: number): ExpiryReport {
  const findings = Array.from({ length: count }, (_, index) => {
    const days = index < count / 40 ? index - 3.5 : 15 + ((index * 7919) % 700) + 0.5;
    return finding(`Profile ${index}`, days, {
      ...{ type: 'IOS_APP_INHOUSE', apps: [`com.acme.app${index}`], uuid: `0c6f3c1e-${index}` },
      effect: `Every installed copy of com.acme.app${index} stops opening.`,
      reason: 'Its certificate "iPhone Distribution: Acme" (7F3A91C0) expires before it does.',
    });
  });
  return report(findings.toSorted((a, b) => (a.daysLeft ?? 0) - (b.daysLeft ?? 0)));
}
