import { describe, expect, test } from '@jest/globals';
import { DAY } from '../../src/days.ts';
import { readIgnore } from '../../src/expiry/ignore.ts';
import type { FileContents, Inventory, WatchedProfile } from '../../src/expiry/inventory.ts';
import {
  embedded,
  fileOf,
  find,
  findingOf,
  held,
  watchedCertificate,
  watchedProfile,
} from '../support/inventory.ts';
import { NOW } from '../support/team.ts';

const A1 = watchedCertificate('A1', 900);

/** The finding of a profile of a team whose certificate is A1. */
const ofProfile = (days: number, changes: Partial<WatchedProfile> = {}, parts: Partial<Inventory> = {}) =>
  findingOf(
    find({ certificates: [A1], profiles: [watchedProfile('field', days, changes)], ...parts }),
    'profile:ID of field',
  );

describe('how urgent an end is', () => {
  test.each([
    [60, 'ok'],
    [60 - 1 / DAY, 'warning'],
    [14, 'warning'],
    [14 - 1 / DAY, 'critical'],
    [1 / DAY, 'critical'],
    [0, 'expired'],
    [-1 / DAY, 'expired'],
    [-1000, 'expired'],
  ])('%d days', (days, status) => {
    expect(ofProfile(days).status).toBe(status);
  });

  test('is counted from the clock of Apple, where that is another', () => {
    const profiles = [watchedProfile('field', 0.5)];
    const report = find({ certificates: [A1], profiles, clockSkew: 86_400 });
    expect(findingOf(report, 'profile:ID of field')).toMatchObject({ status: 'expired', daysLeft: -1 });
    expect(report.checkedAt).toBe(NOW + DAY);
  });

  test.each([NaN, Infinity, -Infinity, 8.64e15 + 1])(
    'cannot be told of a date that is none: %d',
    (expiresAt) => {
      expect(ofProfile(0, { expiresAt })).toMatchObject({ status: 'unknown' });
      const certificates = [watchedCertificate('B2', 0, { expiresAt })];
      const invitations = [{ id: 'I', email: 'ada@example.com', expiresAt }];
      for (const { status, endsAt, daysLeft, reason } of find({ certificates, invitations }).findings)
        expect([status, endsAt, daysLeft, reason]).toEqual([
          ...['unknown', undefined, undefined],
          'Apple gives no date that can be read.',
        ]);
    },
  );

  test('cannot be told where one of several certificates has no date, as it may be the last', () => {
    const certificates = [{ ...held('A1', 0), expiresAt: NaN }, held('A1', 900)];
    expect(ofProfile(200, { certificates })).toMatchObject({
      ...{ status: 'unknown', daysLeft: 200 },
      reason: expect.stringContaining('Not all dates of its certificates can be read.'),
    });
    expect(ofProfile(3, { certificates }).status).toBe('critical');
    const mixed = [{ ...held('A1', 0), expiresAt: NaN }, held('A1', 100)];
    expect(ofProfile(200, { certificates: mixed }).endsAt).toBe(NOW + 200 * DAY);
  });

  test.each([
    ['a leap day', '2028-02-20T00:00:00Z', '2028-03-05T00:00:00Z', 14, 'warning'],
    ['no leap day', '2027-02-20T00:00:00Z', '2027-03-05T00:00:00Z', 13, 'critical'],
    ['the night that has 23 hours in Berlin', '2027-03-20T00:00:00Z', '2027-04-03T00:00:00Z', 14, 'warning'],
    ['the night that has 25 hours there', '2026-10-20T00:00:00Z', '2026-11-02T23:59:59Z', 13, 'critical'],
  ])('is counted in days of 24 hours over %s', (_, now, end, daysLeft, status) => {
    const expiresAt = Date.parse(end);
    const profiles = [watchedProfile('field', 0, { expiresAt, certificates: [held('A1', 900)] })];
    const report = find({ certificates: [A1], profiles }, { now: Date.parse(now) });
    expect(findingOf(report, 'profile:ID of field')).toMatchObject({ status, daysLeft });
  });

  test('cannot be told of dates far beyond any calendar', () => {
    const ofEnd = (expiresAt: number) =>
      ofProfile(0, { expiresAt, certificates: [{ ...held('A1', 0), expiresAt }] });
    const past = Date.UTC(10_000, 0);
    expect(ofEnd(past - 1)).toMatchObject({ status: 'ok', endsAt: past - 1 });
    for (const end of [past, 8.64e15, -8.64e15])
      expect(ofEnd(end)).toMatchObject({ status: 'unknown', endsAt: undefined, daysLeft: undefined });
  });
});

describe('a profile', () => {
  test('of which all is well needs nothing', () => {
    expect(ofProfile(200)).toEqual({
      ...{ id: 'profile:ID of field', kind: 'profile', name: 'field', status: 'ok' },
      ...{ endsAt: NOW + 200 * DAY, daysLeft: 200, apps: ['com.acme.field'] },
      effect: 'Every installed copy of com.acme.field that was built with it stops opening.',
      reason: 'It expires in 200 days, on 2027-06-11.',
      ...{ fix: '', type: 'IOS_APP_INHOUSE', uuid: 'UUID of field' },
    });
  });

  test('ends by its own date, and is renewed by a line of the manifest', () => {
    expect(ofProfile(12)).toMatchObject({
      status: 'critical',
      reason: 'It expires in 12 days, on 2026-12-05.',
      fix: 'Run epapi apply with this in the manifest, beside its bundle-ids: certificates: { latest: { type: IOS_DISTRIBUTION } } and profiles: { "field": { type: "IOS_APP_INHOUSE", bundle-id: "com.acme.field", certificates: [latest], renew-within: 60 days } } Then ship builds with it.',
    });
  });

  test('ends with its certificate, which needs a successor first', () => {
    const certificates = [held('B2', 10)];
    const finding = ofProfile(200, { certificates }, { certificates: [A1, watchedCertificate('B2', 10)] });
    expect(finding).toMatchObject({
      ...{ status: 'critical', daysLeft: 10, serialNumber: 'B2' },
      reason:
        'Its certificate "iPhone Distribution: B2" (B2) expires in 10 days, on 2026-12-03, before it does.',
      fix: expect.stringMatching(
        /^Take "iPhone Distribution: A1" \(A1\), which ends on 2029-05-11 .* Then run epapi apply/,
      ),
    });
    const alone = ofProfile(200, { certificates }, { certificates: [watchedCertificate('B2', 10)] });
    expect(alone.fix).toMatch(
      /^Make its successor: epapi api POST \/v1\/certificates --field certificateType=IOS_DISTRIBUTION .* Then run epapi apply/,
    );
  });

  test('is not renewed for a certificate that ends before another that it holds', () => {
    const certificates = [held('B2', 10), held('A1', 900)];
    const both = [A1, watchedCertificate('B2', 10)];
    const { status, fix } = ofProfile(200, { certificates }, { certificates: both });
    expect([status, fix]).toEqual([
      'warning',
      'Sign new builds with another certificate that it holds, and ship them before "iPhone Distribution: B2" (B2) ends.',
    ]);
    // What is not sound in itself is made anew all the same.
    for (const changes of [{ state: 'INVALID' }, { certificates: [...certificates, held('GONE', 300)] }])
      expect(ofProfile(200, { certificates, ...changes }, { certificates: both }).fix).toMatch(
        /^Run epapi apply/,
      );
  });

  test('needs a new certificate first where the last one is about to end too', () => {
    const certificates = [watchedCertificate('B2', 59)];
    const fix = (days: number): string =>
      ofProfile(10, {}, { certificates: [watchedCertificate('B2', days)] }).fix;
    expect(fix(59)).toMatch(/^Make its successor: epapi api POST .*IOS_DISTRIBUTION.* Then run epapi apply/);
    expect(fix(60)).toMatch(/^Run epapi apply/);
    // An older kind of certificate is as good, and is named as what it is.
    expect(
      ofProfile(
        10,
        {},
        { certificates: [...certificates, watchedCertificate('C3', 900, { type: 'DISTRIBUTION' })] },
      ).fix,
    ).toMatch(/^Run epapi apply .* certificates: \{ latest: \{ type: DISTRIBUTION \} \}/);
    // Of other profiles nothing here tells with what they are signed.
    expect(ofProfile(10, { type: 'MAC_APP_DIRECT' }).fix).toMatch(
      /^Run epapi apply with this in the manifest, beside its bundle-ids and certificates: profiles: \{ (?!.*latest)/,
    );
  });

  test('for registered devices has stopped where the team has none of its certificates any more', () => {
    const ofHeld = (...certificates: ReturnType<typeof held>[]) =>
      ofProfile(200, { type: 'IOS_APP_ADHOC', certificates }).status;
    expect(ofHeld(held('B2', 300))).toBe('critical');
    expect(ofHeld(held('B2', 300), held('A1', 900))).toBe('warning');
  });

  test('says nothing of what it held once that or it has expired', () => {
    const ofDays = (days: number, ...certificates: ReturnType<typeof held>[]) =>
      ofProfile(days, { certificates }).reason;
    expect(ofDays(200, held('B2', -10), held('C3', 300))).toContain(
      'Of its certificates, "iPhone Distribution: C3" (C3) is',
    );
    expect(ofDays(-10, held('C3', 300))).toBe('It expired 10 days ago, on 2026-11-13.');
  });

  test('is renewed within what a manifest takes, however early the warning', () => {
    const fix = (warnWithin: number): string =>
      findingOf(
        find({ certificates: [A1], profiles: [watchedProfile('field', 1)] }, { warnWithin, failWithin: 0 }),
        'profile:ID of field',
      ).fix;
    expect(fix(5000)).toContain('renew-within: 330 days');
    expect(fix(2)).toContain('renew-within: 2 days');
  });

  test('needs a certificate first where none is left to sign with', () => {
    const revoked = ofProfile(200, { state: 'INVALID' }, { certificates: [] });
    expect(revoked).toMatchObject({
      status: 'critical',
      fix: expect.stringMatching(
        /^Make a certificate first, since none is left: epapi api POST \/v1\/certificates --field certificateType=IOS_DISTRIBUTION .* Then run epapi apply/,
      ),
    });
    const types = ['IOS_DEVELOPMENT', 'DISTRIBUTION'].map((type) =>
      ofProfile(
        3,
        { certificates: [held('D', 900)] },
        { certificates: [watchedCertificate('D', 900, { type })] },
      ),
    );
    expect(types.map(({ fix }) => fix.startsWith('Make a certificate'))).toEqual([true, false]);
    const over = ofProfile(3, {}, { certificates: [watchedCertificate('A1', -1)] });
    expect(over.fix).toMatch(/^Make a certificate first/);
  });

  test('that has expired may be one that nobody needs', () => {
    const profiles = [watchedProfile('field', -3, { id: 'P1' })];
    const { fix } = findingOf(find({ certificates: [A1], profiles }), 'profile:P1');
    expect(fix).toMatch(/ If nobody needs it any more: epapi api DELETE \/v1\/profiles\/P1$/);
    expect(ofProfile(3).fix).not.toContain('DELETE');
  });

  test.each([
    [{ state: 'INVALID', certificates: [held('GONE', 300)] }, 200],
    [{}, 3],
    [{}, -3],
  ])('that a replacement left stops no app, and is deleted: %p', (changes, days) => {
    const profiles = [
      watchedProfile('field epapi proof', days, { ...changes, id: 'P1', bundleId: 'com.acme.field' }),
      watchedProfile('field', 300),
    ];
    expect(findingOf(find({ certificates: [A1], profiles }), 'profile:P1')).toMatchObject({
      ...{ status: 'warning', apps: [] },
      effect: 'It only holds its name.',
      fix: 'A replacement left it: epapi apply deletes it, or epapi api DELETE /v1/profiles/P1',
    });
  });

  test('that holds another certificate outlives the first of them: a warning, and the certificate is critical', () => {
    const parts = { certificates: [A1, watchedCertificate('B2', 10)] };
    const certificates = [held('B2', 10), held('A1', 900)];
    expect(ofProfile(200, { certificates }, parts)).toMatchObject({
      ...{ status: 'warning', daysLeft: 200 },
      reason:
        'It expires in 200 days, on 2027-06-11. Builds that were signed with its certificate "iPhone Distribution: B2" (B2) end earlier: that one expires in 10 days, on 2026-12-03.',
    });
    const report = find({ ...parts, profiles: [watchedProfile('field', 200, { certificates })] });
    expect(findingOf(report, 'certificate:IDB2')).toMatchObject({
      ...{ status: 'critical', apps: ['com.acme.field'] },
      effect: 'Every installed copy of com.acme.field that was signed with it stops opening.',
    });
    const past = [held('B2', -10), held('A1', 900)];
    expect(ofProfile(200, { certificates: past, type: 'IOS_APP_ADHOC' }, parts).status).toBe('warning');
    expect(ofProfile(200, { certificates: [held('B2', 61), held('A1', 900)] }).reason).not.toContain(
      'Builds',
    );
  });

  test('ends with the last of its certificates', () => {
    const certificates = [held('C3', 20), held('B2', 10)];
    const parts = { certificates: [watchedCertificate('B2', 10), watchedCertificate('C3', 20)] };
    expect(ofProfile(200, { certificates }, parts)).toMatchObject({
      ...{ daysLeft: 20, serialNumber: 'C3', status: 'warning' },
      reason: expect.stringMatching(/^The last of its certificates, .* \(C3\), expires in 20 days/),
    });
  });

  test.each([undefined, []])(
    'of which nobody knows what it holds is one that cannot be told: %j',
    (certificates) => {
      expect(ofProfile(200, { certificates })).toMatchObject({
        ...{ status: 'unknown', daysLeft: 200 },
        reason: expect.stringContaining('Which certificates it holds could not be learnt'),
        fix: expect.stringContaining('epapi api GET /v1/profiles/ID (a check'),
      });
      expect(ofProfile(200, { certificates, type: 'IOS_APP_ADHOC' }).status).toBe('unknown');
      expect(ofProfile(3, { certificates }).status).toBe('critical');
      expect(ofProfile(-3, { certificates })).toMatchObject({
        status: 'expired',
        reason: 'It expired 3 days ago, on 2026-11-20.',
      });
    },
  );

  test('counts by its dates, whatever its state says', () => {
    expect(ofProfile(200, { state: 'INVALID' })).toMatchObject({
      status: 'warning',
      reason: expect.stringContaining(
        'INVALID, so that nothing can be signed with it; installed copies do not mind.',
      ),
      fix: expect.stringContaining('epapi apply'),
    });
    expect(ofProfile(5, { state: 'INVALID' }).status).toBe('critical');
    expect(ofProfile(200, { state: 'INVALID', certificates: undefined })).toMatchObject({
      status: 'unknown',
      reason: expect.stringMatching(/could not be learnt.* nothing can be signed with it\.$/),
    });
    expect(ofProfile(-5, { state: 'ACTIVE' }).status).toBe('expired');
  });

  test('all of whose certificates the team has no longer may have ended', () => {
    const certificates = [held('B2', 300)];
    expect(ofProfile(200, { certificates, state: 'INVALID' })).toMatchObject({
      status: 'critical',
      reason: expect.stringMatching(
        /Of its certificates, "iPhone Distribution: B2" \(B2\) is not among the team's: what was signed with one that was revoked opens no more\. It is INVALID, so that nothing can be signed with it\.$/,
      ),
    });
    expect(ofProfile(200, { certificates, type: 'IOS_APP_DEVELOPMENT' }).status).toBe('warning');
    expect(ofProfile(200, { certificates, state: 'INVALID' }, { certificates: [] }).status).toBe('critical');
  });

  test.each([
    ['was revoked', 300, [A1]],
    ['has expired', -1, [A1, watchedCertificate('B2', -1)]],
    ['has expired and is gone', -1, [A1]],
  ])(
    'for in-house use, one of whose certificates %s, is critical as its builds are',
    (_, days, certificates) => {
      const mixed = { certificates: [held('B2', days), held('A1', 900)] };
      expect(ofProfile(200, mixed, { certificates }).status).toBe('critical');
      expect(ofProfile(200, { ...mixed, type: 'IOS_APP_ADHOC' }, { certificates }).status).toBe('warning');
    },
  );

  describe('that has ended', () => {
    const successor = watchedProfile('field 2026', 300, { bundleId: 'com.acme.field' });
    const ended = (days: number, changes: Partial<WatchedProfile> = {}, old: Partial<WatchedProfile> = {}) =>
      ofProfile(
        days,
        { certificates: undefined, ...old },
        {
          profiles: [
            watchedProfile('field', days, { certificates: undefined, ...old }),
            { ...successor, ...changes },
          ],
        },
      );

    test('and was succeeded is history: a warning at first, then fine', () => {
      expect(ended(-3)).toMatchObject({
        ...{ status: 'warning', apps: [] },
        reason:
          'It expired 3 days ago, on 2026-11-20. It was succeeded by "field 2026", with which builds open until 2027-09-19.',
        fix: 'Ship builds with "field 2026" to whoever still has one with this; then delete it, or let it be.',
      });
      expect(ended(-60 + 1 / DAY).status).toBe('warning');
      expect(ended(-60)).toMatchObject({
        status: 'ok',
        fix: '',
        apps: [],
        reason: expect.stringContaining('succeeded'),
      });
    });

    test('counts in full until it has, successor or not', () => {
      expect(ended(1 / DAY)).toMatchObject({ status: 'critical', apps: ['com.acme.field'] });
    });

    test.each<[string, Partial<WatchedProfile>, Partial<WatchedProfile>]>([
      ['for another app', { bundleId: 'com.acme.other' }, {}],
      ['of another type', { type: 'IOS_APP_ADHOC' }, {}],
      ['that is INVALID', { state: 'INVALID' }, {}],
      ['that has expired', { expiresAt: NOW }, {}],
      ['without a date', { expiresAt: NaN }, {}],
      ['that holds none of the team’s', { certificates: [held('B2', 300)] }, {}],
      ['whose certificate has ended', { certificates: [held('A1', 0)] }, {}],
      ['of which nobody knows what it holds', { certificates: undefined }, {}],
      ['for an app that is not known', { bundleId: '' }, { bundleId: '' }],
    ])('is not succeeded by one %s', (_, changes, old) => {
      expect(ended(-300, changes, old).status).toBe('expired');
    });

    test('and was for development only is no alarm for ever', () => {
      const type = 'IOS_APP_DEVELOPMENT';
      expect(ofProfile(-1, { type })).toMatchObject({
        ...{ status: 'warning', fix: expect.stringContaining('or delete it') },
        reason: expect.stringMatching(/expired 1 day ago, on 2026-11-22\. It is for development only\.$/),
      });
      expect(ofProfile(-60, { type })).toMatchObject({ status: 'ok', fix: '' });
      expect(ofProfile(1, { type }).status).toBe('critical');
    });
  });

  test.each([
    ['IOS_APP_ADHOC', 'The copies of com.acme.field on its registered devices stop opening.', 1],
    ['TVOS_APP_INHOUSE', 'Every installed copy of com.acme.field that was built with it stops opening.', 1],
    [
      'IOS_APP_DEVELOPMENT',
      'Builds of com.acme.field on the devices of developers stop opening, and no new ones can be made.',
      0,
    ],
    ['IOS_APP_STORE', 'Nothing of com.acme.field can be signed with it any more.', 0],
  ])('of the type %s', (type, effect, apps) => {
    const finding = ofProfile(200, { type });
    expect([finding.effect, finding.apps.length]).toEqual([effect, apps]);
    expect(ofProfile(200, { type, bundleId: '' })).toMatchObject({
      apps: [],
      effect: expect.stringContaining('its app'),
    });
  });
});

describe('a certificate', () => {
  const ofCertificate = (days: number, parts: Partial<Inventory> = {}, changes = {}) => {
    const { certificates = [], ...others } = parts;
    const report = find({
      certificates: [watchedCertificate('B2', days, changes), ...certificates],
      ...others,
    });
    return findingOf(report, 'certificate:IDB2');
  };
  const newer = { certificates: [A1] };

  test('names the apps that stop opening, sorted, each once; in a sentence the first five', () => {
    const names = ['g', 'f', 'e', 'd', 'c', 'b', 'a'];
    const certificates = [held('B2', 10)];
    const profiles = [
      ...names.map((name) => watchedProfile(name, 200, { certificates })),
      watchedProfile('a again', 200, { certificates, bundleId: 'com.acme.a' }),
      watchedProfile('devel', 200, { certificates, type: 'IOS_APP_DEVELOPMENT' }),
      watchedProfile('other', 200),
    ];
    const finding = ofCertificate(10, { profiles, ...newer });
    expect(finding.apps).toEqual(names.toReversed().map((name) => `com.acme.${name}`));
    expect(finding).toMatchObject({
      ...{ status: 'critical', kind: 'certificate', serialNumber: 'B2' },
      effect:
        'Every installed copy of com.acme.a, com.acme.b, com.acme.c, com.acme.d, com.acme.e and 2 more that was signed with it stops opening.',
      fix: expect.stringMatching(/^Take "iPhone Distribution: A1" \(A1\), which ends on 2029-05-11/),
    });
  });

  test('for distribution that a newer one has replaced counts in full until it ends, and is history then', () => {
    const statuses = [61, 30, 10, 1 / DAY, 0, -60 + 1 / DAY, -60].map(
      (days) => ofCertificate(days, newer).status,
    );
    expect(statuses).toEqual(['ok', 'warning', 'critical', 'critical', 'warning', 'warning', 'ok']);
    expect(ofCertificate(10, newer)).toMatchObject({
      apps: [],
      effect: 'Installed builds that were signed with it stop opening.',
      fix: 'Ship builds signed with its successor "iPhone Distribution: A1" (A1); then ignore it, or let it end, and do not revoke it.',
    });
  });

  test('for development that has ended is no alarm for ever', () => {
    const type = 'IOS_DEVELOPMENT';
    expect(ofCertificate(1, {}, { type }).status).toBe('critical');
    expect(ofCertificate(-40, {}, { type })).toMatchObject({
      ...{ status: 'warning', reason: expect.stringMatching(/It is for development only\.$/) },
    });
    expect(ofCertificate(-60, {}, { type })).toMatchObject({ status: 'ok', fix: '' });
    const profiles = [watchedProfile('p', 200, { certificates: [held('B2', -60)] })];
    expect(ofCertificate(-60, { profiles }, { type }).status).toBe('expired');
  });

  test('for anything else that a newer one has replaced is at most a warning', () => {
    const type = 'DEVELOPER_ID_APPLICATION';
    const others = { certificates: [watchedCertificate('A1', 900, { type })] };
    for (const days of [30, 10, -10])
      expect(ofCertificate(days, others, { type })).toMatchObject({
        status: 'warning',
        reason: expect.stringContaining(
          'A newer one of its type is there, "iPhone Distribution: A1" (A1), and nothing',
        ),
        fix: expect.stringContaining('do not revoke it'),
      });
    expect(ofCertificate(100, others, { type })).toMatchObject({ status: 'ok', fix: '' });
  });

  test('whose date no calendar of today has cannot be told, whatever is newer', () => {
    const type = 'DEVELOPER_ID_APPLICATION';
    const certificates = [watchedCertificate('A1', 900, { type })];
    const expiresAt = Date.UTC(500, 0);
    expect(ofCertificate(0, { certificates }, { type, expiresAt }).status).toBe('unknown');
  });

  test.each<{ what: string; parts: Partial<Inventory>; changes?: { type: string } }>([
    { what: 'nothing is newer', parts: {} },
    {
      what: 'the newer one is of another type',
      parts: { certificates: [watchedCertificate('C3', 900, { type: 'MAC_APP_DISTRIBUTION' })] },
    },
    { what: 'it is the newer one', parts: { certificates: [watchedCertificate('C3', -200)] } },
    {
      what: 'a profile holds it',
      parts: { ...newer, profiles: [watchedProfile('p', 200, { certificates: [held('B2', 10)] })] },
    },
    {
      what: 'nobody knows what a profile holds',
      parts: { ...newer, profiles: [watchedProfile('p', 200, { certificates: undefined })] },
    },
    {
      what: 'nobody knows what a profile holds, nor when it ends',
      parts: { ...newer, profiles: [watchedProfile('p', 0, { certificates: undefined, expiresAt: NaN })] },
    },
    {
      what: 'a build may be signed with it',
      parts: {
        ...newer,
        files: fileOf({
          kind: 'build',
          profiles: [embedded('p', 200, { certificates: [held('B2', 10)] })],
          unreadable: [],
        }),
      },
    },
    {
      what: 'it is of another developer',
      parts: { certificates: [watchedCertificate('C3', 900, { type: 'IOS_DEVELOPMENT' })] },
      changes: { type: 'IOS_DEVELOPMENT' },
    },
    {
      what: 'nobody knows for which passes it is',
      parts: { certificates: [watchedCertificate('C3', 900, { type: 'PASS_TYPE_ID' })] },
      changes: { type: 'PASS_TYPE_ID' },
    },
  ])('counts in full where $what', ({ parts, changes }) => {
    expect(ofCertificate(10, parts, changes).status).toBe('critical');
    const isDevelopment = changes?.type === 'IOS_DEVELOPMENT';
    expect(ofCertificate(-100, parts, changes).status).toBe(isDevelopment ? 'ok' : 'expired');
  });

  test.each([
    ['IOS_DISTRIBUTION', -100, 'expired', true],
    // Before its end it counts in full in any case.
    ['IOS_DISTRIBUTION', 10, 'critical', false],
    ['DEVELOPER_ID_APPLICATION', 10, 'critical', true],
    ['DEVELOPER_ID_APPLICATION', 100, 'ok', false],
    ['IOS_DEVELOPMENT', -100, 'ok', false],
  ])('says that it counts for what nobody knows of a profile: %s, %d days, %s', (type, days, status, is) => {
    const profiles = [watchedProfile('p', 900, { certificates: undefined })];
    const changes = { type, name: 'Acme' };
    const sentence =
      'A profile whose certificates are not known may hold it: until they are, it counts in full.';
    const certificates = [watchedCertificate('A1', 900, changes)];
    const unclear = ofCertificate(days, { certificates, profiles }, changes);
    expect([unclear.status, unclear.reason.endsWith(` ${sentence}`)]).toEqual([status, is]);
    // It makes no difference where nothing is newer.
    expect(ofCertificate(days, { profiles }, changes).reason).not.toContain(sentence);
  });

  test('is not needed by an expired profile of which nobody knows what it held', () => {
    // Whether that ended before the certificate or after it.
    for (const days of [-200, -70]) {
      const profiles = [watchedProfile('p', days, { certificates: undefined })];
      expect(ofCertificate(-100, { ...newer, profiles }).status).toBe('ok');
    }
  });

  test('for passes is one of its own kind', () => {
    const type = 'PASS_TYPE_ID';
    const passTypeId = 'pass.com.acme';
    expect(ofCertificate(10, {}, { type, passTypeId, passTypeResource: 'P1' })).toMatchObject({
      ...{ kind: 'pass-type-certificate', status: 'critical', apps: [] },
      effect: 'Passes of "pass.com.acme" can be neither signed nor updated with it any more.',
      fix: 'Make its successor: epapi api POST /v1/certificates --field certificateType=PASS_TYPE_ID --field csrContent=@request.csr --field passTypeId=P1',
    });
    // A command with a gap in it is none.
    expect(ofCertificate(10, {}, { type, passTypeId }).fix).toMatch(
      /^Make its successor: developer\.apple\.com/,
    );
    const certificates = [watchedCertificate('C3', 900, { type, passTypeId })];
    expect(ofCertificate(10, { certificates }, { type, passTypeId }).status).toBe('warning');
    // No profile holds it, whatever that is of which nobody knows what it holds.
    const profiles = [watchedProfile('p', 900, { certificates: undefined })];
    expect(ofCertificate(-100, { certificates, profiles }, { type, passTypeId }).status).toBe('ok');
    const others = [watchedCertificate('C3', 900, { type, passTypeId: 'pass.other' })];
    expect(ofCertificate(10, { certificates: others }, { type, passTypeId }).status).toBe('critical');
    expect(ofCertificate(10, {}, { type }).effect).toMatch(/^Its passes can/);
  });

  test('that signs no app of users ends nothing but signing', () => {
    const type = 'MAC_INSTALLER_DISTRIBUTION';
    expect(ofCertificate(10, {}, { type })).toMatchObject({
      apps: [],
      effect: 'Nothing can be signed with it any more.',
    });
    const certificates = [watchedCertificate('C3', 900, { type })];
    expect(ofCertificate(10, { certificates }, { type }).status).toBe('warning');
  });

  test('that nothing holds may still have signed what is installed', () => {
    expect(ofCertificate(10)).toMatchObject({
      ...{ status: 'critical', apps: [] },
      effect: 'Installed builds that were signed with it stop opening.',
      fix: expect.stringMatching(/Then ship builds that are signed with it\.$/),
    });
  });

  test('that a build holds names its app', () => {
    const certificates = [held('B2', 10)];
    const profiles = [
      embedded('field', 200, { certificates }),
      embedded('adhoc', 200, { certificates, use: 'other' }),
      embedded('', 200, { certificates, bundleId: '' }),
    ];
    const files = fileOf({ kind: 'build', profiles, unreadable: [] });
    expect(ofCertificate(10, { files })).toMatchObject({
      apps: ['com.acme.field'],
      effect: 'Every installed copy of com.acme.field that was signed with it stops opening.',
      fix: expect.stringMatching(/ship builds of com\.acme\.field\.$/),
    });
  });

  test('that a build holds names no extension of it, which is no app', () => {
    const certificates = [held('B2', 10)];
    const widget = embedded('widget', 200, {
      certificates,
      at: 'Payload/App.app/PlugIns/W.appex/embedded.x',
    });
    const ofBuild = (...profiles: ReturnType<typeof embedded>[]) =>
      ofCertificate(10, { files: fileOf({ kind: 'build', profiles, unreadable: [] }) }).apps;
    expect(ofBuild(widget, embedded('field', 200, { certificates }))).toEqual(['com.acme.field']);
    // The app ends with the certificate of its extension, though its own is another.
    expect(ofBuild(widget, embedded('field', 200))).toEqual(['com.acme.field']);
    expect(ofBuild(widget, embedded('field', 200, { use: 'other' }))).toEqual([]);
    // A profile for development holds everybody's.
    expect(ofBuild({ ...widget, use: 'development' }, embedded('field', 200))).toEqual([]);
    const hidden = { at: 'Payload/App.app/embedded.mobileprovision', message: 'It is damaged.' };
    const files = fileOf({ kind: 'build', profiles: [widget], unreadable: [hidden] });
    expect(ofCertificate(10, { files })).toMatchObject({
      ...{ status: 'critical', apps: [] },
      effect: 'Installed builds that were signed with it stop opening.',
    });
  });

  test('has the one that ends last for its successor', () => {
    const others = [40, 900, 500].map((days, index) => watchedCertificate(`C${index}`, days));
    expect(ofCertificate(-10, { certificates: others }).reason).toContain('"iPhone Distribution: C1" (C1)');
  });

  test('takes no successor that is about to end, and where there are several says what may stop a third', () => {
    const make = (days: number): string =>
      ofCertificate(10, {
        certificates: [watchedCertificate('C3', days)],
        profiles: [watchedProfile('p', 200, { certificates: [held('B2', 10)] })],
      }).fix;
    expect(make(61)).toMatch(/^Take "iPhone Distribution: C3" \(C3\), which ends on 2027-01-23/);
    expect(make(59)).toMatch(
      /^Make its successor: epapi api POST .* \(Apple lets few of a type be there at once/,
    );
    expect(make(-1)).toMatch(/^Make its successor: (?!.*Apple lets few)/);
  });

  test('that has ended, with a successor, can only be made up for', () => {
    expect(ofCertificate(-10, newer).fix).toBe(
      'Ship builds signed with its successor "iPhone Distribution: A1" (A1) to whoever still has one that was signed with this.',
    );
  });

  test('of a type that is no word puts none into a command', () => {
    expect(ofCertificate(10, {}, { type: 'X; rm -rf ~' }).fix).toBe(
      'Make its successor: developer.apple.com → Certificates, Identifiers & Profiles → Certificates → +',
    );
  });
});

describe('an invitation', () => {
  test.each([
    [2, 'ok', ''],
    [
      0.9,
      'warning',
      'Delete it, and invite them again where they are still to come: epapi api DELETE /v1/userInvitations/I',
    ],
    [
      -30,
      'warning',
      'Delete it, and invite them again where they are still to come: epapi api DELETE /v1/userInvitations/I',
    ],
  ])('that ends in %d days is never worth more than a warning', (days, status, fix) => {
    const report = find({
      invitations: [{ id: 'I', email: 'ada@example.com', expiresAt: NOW + days * DAY }],
    });
    expect(findingOf(report, 'invitation:I')).toMatchObject({
      status,
      fix,
      name: 'ada@example.com',
      apps: [],
    });
  });
});

describe('a build', () => {
  const ofBuild = (profiles: readonly ReturnType<typeof embedded>[], parts: Partial<Inventory> = {}) =>
    findingOf(
      find({ certificates: [A1], files: fileOf({ kind: 'build', profiles, unreadable: [] }), ...parts }),
      'build:out/build.bin',
    );
  const team = (name: string, days: number, changes: Partial<WatchedProfile> = {}) => ({
    profiles: [watchedProfile(name, days, changes)],
  });

  test('ends with the first of its profiles; the app is the one that holds the others', () => {
    const extension = embedded('widget', 10, {
      at: 'Payload/App.app/PlugIns/W.appex/embedded.mobileprovision',
    });
    expect(ofBuild([extension, embedded('field', 200)])).toMatchObject({
      ...{ kind: 'build', name: 'out/build.bin', status: 'critical', daysLeft: 10, uuid: 'UUID of widget' },
      apps: ['com.acme.field'],
      effect: 'Every copy of com.acme.field that was installed from this build stops opening.',
      reason: expect.stringMatching(
        /^Its profile "widget" in Payload\/App\.app\/PlugIns\/W\.appex\/embedded\.mobileprovision: It expires in 10 days/,
      ),
    });
  });

  test('that was renewed on the portal still has the old one', () => {
    const finding = ofBuild([embedded('field', 100 - 0.5)], team('field', 300, { uuid: 'NEW' }));
    expect(finding).toMatchObject({
      ...{ status: 'ok', fix: '' },
      reason:
        'Its profile "field": It expires in 99 days, on 2027-03-03. It was renewed: the team has "field", with which builds open until 2027-09-19. This build still has the old one, which ends on 2027-03-03.',
    });
    expect(ofBuild([embedded('field', 10)], team('field', 300, { uuid: 'NEW' }))).toMatchObject({
      status: 'critical',
      fix: 'Build it again with the profile "field" as the team has it now, and ship it.',
    });
  });

  test('whose profile is renewed under another name is known by its bundle ID, and its kind', () => {
    const other = { name: 'anew', uuid: 'NEW', bundleId: 'com.acme.field' };
    expect(ofBuild([embedded('field', 10)], team('anew', 300, other)).reason).toContain(
      'the team has "anew"',
    );
    const adHoc = ofBuild([embedded('field', 10)], team('anew', 300, { ...other, type: 'IOS_APP_ADHOC' }));
    expect(adHoc.reason).toContain('The team has no such profile.');
    const older = ofBuild([embedded('field', 10)], team('anew', 5, other));
    expect(older.reason).toContain(
      'The team has another one, "anew", but builds with it would open no longer.',
    );
    expect(older.fix).toMatch(/^Run epapi apply .*"anew".* Then build it again with that profile/);
  });

  test.each<[string, number, Partial<WatchedProfile>]>([
    ['is INVALID', 300, { state: 'INVALID' }],
    ['holds a certificate that has expired', 300, { certificates: [held('B2', -3)] }],
    ['holds a certificate that was revoked', 300, { certificates: [held('C3', 900)] }],
    ['holds nobody knows what', 300, { certificates: undefined }],
    ['ends sooner by its certificate', 300, { certificates: [held('B2', 9)] }],
    ['ends when it does', 10, {}],
    ['has no date', NaN, {}],
  ])('is not renewed by a profile that %s', (_, days, changes) => {
    const certificates = [A1, watchedCertificate('B2', 9)];
    const finding = ofBuild([embedded('field', 10)], {
      ...{ certificates, ...team('field', days, { uuid: 'NEW', ...changes }) },
    });
    expect(finding.reason).toMatch(
      /The team has another one, "field", but builds with it would open no longer\.$/,
    );
    expect(finding.fix).toMatch(/Then build it again with that profile, and ship it\.$/);
  });

  test('is renewed by the profile of its name, and else by that with which builds open longest', () => {
    const [same, ...others] = ['field', 'other', 'third'].map((name, index) =>
      watchedProfile(name, 100 + index, { uuid: `NEW ${name}`, bundleId: 'com.acme.field' }),
    );
    const reasonOf = (profiles: WatchedProfile[]): string =>
      ofBuild([embedded('field', 10)], { profiles }).reason;
    expect(reasonOf(same ? [same, ...others] : [])).toContain('the team has "field", with');
    expect(reasonOf(others)).toContain('the team has "third", with');
    // Until its certificate ends, though the profile lasts longer.
    const short = { uuid: 'NEW', certificates: [held('B2', 50)] };
    const both = { certificates: [A1, watchedCertificate('B2', 50)], ...team('field', 300, short) };
    expect(ofBuild([embedded('field', 10)], both).reason).toContain(
      'with which builds open until 2027-01-12',
    );
  });

  test('ended by its certificate is built again with a manifest that takes another', () => {
    const profiles = [watchedProfile('field', 200, { certificates: [held('B2', 10)] })];
    const finding = ofBuild([embedded('field', 200, { certificates: [held('B2', 10)] })], {
      ...{ certificates: [A1, watchedCertificate('B2', 10)], profiles },
    });
    expect(finding.fix).toMatch(
      /^Take "iPhone Distribution: A1" \(A1\), which ends on 2029-05-11 .* Then run epapi apply .*certificates: \[latest\]/,
    );
  });

  test('signed with the certificate of its profile that ends first is signed with another', () => {
    const certificates = [held('B2', 10), held('A1', 900)];
    const profiles = [watchedProfile('field', 200, { certificates })];
    const finding = ofBuild([embedded('field', 200, { certificates })], {
      ...{ certificates: [A1, watchedCertificate('B2', 10)], profiles },
    });
    expect(finding).toMatchObject({
      status: 'critical',
      fix: 'Build it again with the profile "field", sign it with the certificate of it that ends last, and ship it.',
    });
  });

  describe('of which a profile cannot be read', () => {
    const at = 'Payload/App.app/PlugIns/W.appex/embedded.mobileprovision';
    const unreadable = [at, 'Payload/App.app/PlugIns/V.appex/b', 'Payload/App.app/Watch/W.app/c'].map(
      (one) => ({ at: one, message: `"${one}": It is damaged.` }),
    );
    const ofDays = (days: number, bad = unreadable) =>
      findingOf(
        find({
          certificates: [A1],
          files: fileOf({ kind: 'build', profiles: [embedded('field', days)], unreadable: bad }),
        }),
        'build:out/build.bin',
      );

    test('cannot be told, where the others are fine', () => {
      expect(ofDays(200)).toMatchObject({
        ...{ status: 'unknown', apps: ['com.acme.field'] },
        reason: `Its profile "field" in Payload/App.app/embedded.mobileprovision: It expires in 200 days, on 2027-06-11. The team has no such profile. Beside it, "${at}": It is damaged. So it is with 2 more. Whether the build ends earlier cannot be told.`,
        fix: `Check what became of "${at}", and build it again.`,
      });
      expect(ofDays(200, unreadable.slice(0, 2)).reason).toContain(' So it is with 1 more.');
      expect(ofDays(200, unreadable.slice(0, 1)).reason).not.toContain('more');
    });

    test.each<[string, 'in-house' | 'other']>([
      ['Payload/App.app/embedded.mobileprovision', 'in-house'],
      ['Payload/App.app/embedded.mobileprovision', 'other'],
      ['embedded.mobileprovision', 'in-house'],
      ['Payload/App.app/PlugIns/Z.appex/embedded.mobileprovision', 'in-house'],
    ])('is of an app that nobody knows, where that may be of the app itself: %s, %s', (hidden, use) => {
      const profiles = [embedded('widget', 10, { at, use })];
      const files = fileOf({ kind: 'build', profiles, unreadable: [{ at: hidden, message: 'Damaged.' }] });
      expect(findingOf(find({ certificates: [A1], files }), 'build:out/build.bin')).toMatchObject({
        ...{ status: 'critical', apps: [] },
        effect: 'Copies that were installed from this build stop opening; of which app cannot be told.',
      });
    });

    test('is as urgent as the others make it', () => {
      expect(ofDays(10)).toMatchObject({
        ...{ status: 'critical', daysLeft: 10 },
        reason: expect.stringContaining('It is damaged.'),
        fix: expect.stringMatching(/^Build it again with a profile/),
      });
      expect(ofDays(-1).status).toBe('expired');
      expect(ofDays(30).status).toBe('unknown');
    });
  });

  test('whose profile is the one of the team needs that renewed first', () => {
    const finding = ofBuild([embedded('field', 10)], team('FIELD', 10, { uuid: 'uuid OF field' }));
    expect(finding.fix).toMatch(/^Run epapi apply/);
    expect(finding.reason).not.toContain('the team');
  });

  test('shows what makes it worst, which may be another than what ends first', () => {
    const first = embedded('widget', 100);
    const worst = embedded('field', 200, { certificates: [held('B2', 300)] });
    expect(ofBuild([first, worst], { bundleIds: ['com.acme.field'] })).toMatchObject({
      ...{ status: 'critical', daysLeft: 100, uuid: 'UUID of field' },
      reason: expect.stringMatching(/^Its profile "field" in .* is not among the team's/),
    });
  });

  test('shows what ends first of those that make it as bad', () => {
    const at = 'Payload/App.app/PlugIns/W.appex/embedded.mobileprovision';
    expect(ofBuild([embedded('field', 10), embedded('widget', 3, { at })])).toMatchObject({
      ...{ status: 'critical', daysLeft: 3, uuid: 'UUID of widget' },
      reason: expect.stringMatching(/^Its profile "widget" in .* It expires in 3 days/),
    });
  });

  test('that has expired says nothing of what the team has no longer', () => {
    const build = embedded('field', -10, { certificates: [held('B2', 300)] });
    expect(ofBuild([build]).reason).toBe(
      'Its profile "field": It expired 10 days ago, on 2026-11-13. The team has no such profile.',
    );
  });

  test('may end with the first certificate, for all that is known', () => {
    const certificates = [held('B2', 10), held('A1', 900)];
    const both = { certificates: [A1, watchedCertificate('B2', 10)] };
    expect(ofBuild([embedded('field', 200, { certificates })], both)).toMatchObject({
      ...{ status: 'critical', daysLeft: 10, serialNumber: 'B2' },
      reason: expect.stringContaining(
        'If it was signed with the certificate "iPhone Distribution: B2" (B2), it ends with that one, which expires in 10 days, on 2026-12-03.',
      ),
    });
    const past = [held('B2', -10), held('A1', 900)];
    expect(ofBuild([embedded('field', 200, { certificates: past })], both).status).toBe('critical');
    expect(ofBuild([embedded('field', 200, { certificates: [held('B2', -10)] })], both).status).toBe(
      'expired',
    );
  });

  test('for development is at most worth a warning for the certificate of one of many', () => {
    const certificates = [held('B2', -10), held('A1', 900)];
    const build = embedded('field', 200, { certificates, use: 'development' });
    const both = { certificates: [A1, watchedCertificate('B2', -10)] };
    expect(ofBuild([build], both).status).toBe('warning');
    expect(ofBuild([{ ...build, use: 'other' }], both).status).toBe('critical');
    // It is renewed by one for development alone.
    const renewed = (type: string): string =>
      ofBuild([build], team('anew', 300, { uuid: 'NEW', bundleId: 'com.acme.field', type })).reason;
    expect(renewed('IOS_APP_DEVELOPMENT')).toContain('It was renewed');
    for (const type of ['IOS_APP_ADHOC', 'IOS_APP_INHOUSE'])
      expect(renewed(type)).toContain('The team has no such profile.');
  });

  test('for development that has ended is no alarm for ever', () => {
    const ofDays = (days: number, changes: Partial<ReturnType<typeof embedded>> = {}) =>
      embedded('field', days, { use: 'development', ...changes });
    expect(ofBuild([ofDays(-1)])).toMatchObject({
      ...{ status: 'warning', apps: [] },
      reason:
        'Its profile "field": It expired 1 day ago, on 2026-11-22. The team has no such profile. It is for development only.',
      fix: 'Build it again if somebody still develops with it, or delete it.',
    });
    expect(ofBuild([ofDays(-60 + 1 / DAY)]).status).toBe('warning');
    expect(ofBuild([ofDays(-60)])).toMatchObject({ status: 'ok', fix: '' });
    expect(ofBuild([ofDays(1)]).status).toBe('critical');
    // By its certificates as well; the first of several ends nothing for sure.
    expect(ofBuild([ofDays(200, { certificates: [held('B2', -60)] })]).status).toBe('ok');
    const several = { certificates: [held('B2', -90), held('A1', 900)] };
    expect(ofBuild([ofDays(-59, several)])).toMatchObject({ status: 'warning', daysLeft: -90 });
    // It ended with the first of its profiles, whatever the others do.
    expect(ofBuild([ofDays(-60), ofDays(10), ofDays(-3)]).status).toBe('ok');
    expect(ofBuild([ofDays(-60), ofDays(200, { use: 'in-house' })]).status).toBe('expired');
    expect(ofBuild([ofDays(-60, { use: 'other' })]).status).toBe('expired');
    const unreadable = [{ at: 'Payload/App.app/PlugIns/W.appex/a', message: 'It is damaged.' }];
    const files = fileOf({ kind: 'build', profiles: [ofDays(-60)], unreadable });
    expect(find({ certificates: [A1], files }).status).toBe('expired');
  });

  test('whose certificate the team has no longer may have stopped opening', () => {
    const build = embedded('field', 200, { certificates: [held('B2', 300)] });
    expect(ofBuild([build], team('field', 300))).toMatchObject({
      status: 'critical',
      reason: expect.stringContaining('"iPhone Distribution: B2" (B2) is not among the team\'s'),
    });
    const mixed = embedded('field', 200, { certificates: [held('A1', 900), held('B2', 300)] });
    expect(ofBuild([mixed]).status).toBe('critical');
    for (const use of ['other', 'development'] as const) {
      expect(ofBuild([{ ...mixed, use }]).status).toBe('ok');
      expect(ofBuild([{ ...build, use }]).status).toBe('unknown');
      expect(ofBuild([{ ...build, use }], { bundleIds: ['com.acme.field'] }).status).toBe('critical');
    }
  });

  test('of another team that uses the same name for its profile is not the team’s', () => {
    const build = embedded('other', 200, { name: 'field', certificates: [held('B2', 300)] });
    expect(ofBuild([build], team('field', 300)).status).toBe('unknown');
    expect(ofBuild([build], team('field', 300, { bundleId: '' })).status).toBe('critical');
  });

  test('of which nothing is the team’s may be of another', () => {
    const build = embedded('field', 200, { certificates: [held('B2', 300)] });
    expect(ofBuild([build])).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining(
        'The team has no such profile and no such app: whether it is a build of another team cannot be told.',
      ),
    });
    // The team has the app: it is the team's, and was signed with what was revoked.
    expect(ofBuild([build], { bundleIds: ['com.acme.field'] }).status).toBe('critical');
  });

  test('of a team all of whose certificates were revoked is never fine', () => {
    const build = embedded('field', 200, { certificates: [held('B2', 300)] });
    expect(ofBuild([build], { certificates: [] }).status).toBe('unknown');
    expect(ofBuild([build], { certificates: [], ...team('field', 300) }).status).toBe('critical');
  });

  test('whose profile was deleted from the portal minds it not', () => {
    expect(ofBuild([embedded('field', 200)])).toMatchObject({
      status: 'ok',
      reason: expect.stringContaining('The team has no such profile.'),
    });
  });

  test('for registered devices stops there alone', () => {
    expect(ofBuild([embedded('field', 10, { use: 'other' })])).toMatchObject({
      apps: [],
      effect: 'Copies of com.acme.field on registered devices stop opening.',
    });
  });

  test('without a profile, or without certificates in it, is one that cannot be told', () => {
    expect(ofBuild([])).toMatchObject({
      status: 'unknown',
      endsAt: undefined,
      reason: 'No profile is embedded in it.',
    });
    expect(ofBuild([embedded('field', 200, { certificates: [] })]).status).toBe('unknown');
    expect(ofBuild([embedded('field', 0, { expiresAt: NaN })]).status).toBe('unknown');
  });
});

describe('other files', () => {
  test('a profile ends as one of the team does', () => {
    const profile = embedded('field', 200, {
      certificates: [held('B2', 10), held('A1', 900)],
    });
    const both = [A1, watchedCertificate('B2', 10)];
    const report = find({ certificates: both, files: fileOf({ kind: 'profile', profile }) });
    expect(findingOf(report, 'profile-file:out/profile.bin')).toMatchObject({
      ...{ kind: 'profile-file', status: 'warning', daysLeft: 200, apps: ['com.acme.field'] },
      reason: expect.stringMatching(/^The profile "field": It expires in 200 days/),
    });
  });

  test('a profile without certificates cannot be told; with one that the team has no longer it is a warning', () => {
    const ofHeld = (...certificates: ReturnType<typeof held>[]) =>
      findingOf(
        find({
          certificates: [A1],
          files: fileOf({ kind: 'profile', profile: embedded('field', 200, { certificates }) }),
        }),
        'profile-file:out/profile.bin',
      );
    expect(ofHeld()).toMatchObject({
      status: 'unknown',
      reason: expect.stringMatching(/ Which certificates it holds cannot be told\.$/),
    });
    expect(ofHeld(held('A1', 900), held('B2', 300))).toMatchObject({
      status: 'warning',
      reason: expect.stringContaining('"iPhone Distribution: B2" (B2) is not among the team\'s'),
    });
    expect(ofHeld(held('A1', 900)).status).toBe('ok');
  });

  test('a profile that the team has made anew is replaced by that', () => {
    const fixOf = (days: number): string => {
      const files = fileOf({ kind: 'profile', profile: embedded('field', 10) });
      const profiles = [watchedProfile('field', days, { uuid: 'NEW' })];
      return findingOf(find({ certificates: [A1], profiles, files }), 'profile-file:out/profile.bin').fix;
    };
    expect(fixOf(300)).toBe(
      'Put "field" in its place, as the team has it now (epapi apply writes it): builds with that open until 2027-09-19.',
    );
    expect(fixOf(9)).toBe('Have the profile made anew (epapi apply), and put the new one in its place.');
  });

  test('a certificate that the team has no longer has a successor of its name', () => {
    const name = 'iPhone Distribution: Acme';
    const files = fileOf({ kind: 'certificates', certificates: [{ ...held('B2', 10), name }] });
    const fixOf = (other: string): string =>
      findingOf(
        find({ certificates: [watchedCertificate('C3', 900, { name: other })], files }),
        'certificate-file:out/certificates.bin',
      ).fix;
    expect(fixOf(name)).toMatch(
      /^Take "iPhone Distribution: Acme" \(C3\), which ends on 2029-05-11 .* Then put it/,
    );
    expect(fixOf('another')).toBe(
      'Make its successor: developer.apple.com → Certificates, Identifiers & Profiles → Certificates → + Then put it in its place.',
    );
  });

  test('certificates end with the first of them, and name the apps that it signs', () => {
    const files = fileOf({ kind: 'certificates', certificates: [held('C3', 900), held('A1', 10)] });
    const both = [watchedCertificate('A1', 10), watchedCertificate('C3', 900)];
    const report = find({ certificates: both, profiles: [watchedProfile('field', 200)], files });
    expect(findingOf(report, 'certificate-file:out/certificates.bin')).toMatchObject({
      ...{
        kind: 'certificate-file',
        status: 'critical',
        daysLeft: 10,
        serialNumber: 'A1',
        apps: ['com.acme.field'],
      },
      reason: 'The certificate "iPhone Distribution: A1" (A1) in it expires in 10 days, on 2026-12-03.',
      fix: expect.stringMatching(/^Take .* \(C3\).* Then put it in its place\.$/),
    });
  });

  test('certificates that the team has no longer may have been revoked; those of Apple are nobody’s', () => {
    const apple = { ...held('C3', 900), name: 'Apple Root CA' };
    const ofFile = (...certificates: ReturnType<typeof held>[]) =>
      find({ certificates: [A1], files: fileOf({ kind: 'certificates', certificates }) }).findings[0];
    expect(ofFile(held('B2', 300))).toMatchObject({
      ...{ kind: 'certificate-file', status: 'warning' },
      reason: expect.stringContaining('"iPhone Distribution: B2" (B2) is not among the team\'s'),
    });
    expect(
      find({
        certificates: [A1],
        files: fileOf({ kind: 'certificates', certificates: [held('A1', 900), apple] }),
      }).status,
    ).toBe('ok');
  });

  test('a certificate whose end is another than Apple says is one that cannot be told', () => {
    const ofFile = (days: number, ...others: ReturnType<typeof held>[]) =>
      findingOf(
        find({
          certificates: [watchedCertificate('A1', 10)],
          files: fileOf({ kind: 'certificates', certificates: [held('A1', days), ...others] }),
        }),
        'certificate-file:out/certificates.bin',
      );
    expect(ofFile(3000)).toMatchObject({
      ...{ status: 'critical', endsAt: NOW + 10 * DAY, serialNumber: 'A1' },
      reason:
        'The certificate "iPhone Distribution: A1" (A1) in it expires in 10 days, on 2026-12-03. Of "iPhone Distribution: A1" (A1) the file says that it ends on 2035-02-09; Apple says on 2026-12-03, and that counts: the file may be damaged.',
      fix: expect.stringMatching(/^Make its successor: .* Then put it in its place\.$/),
    });
    // Nobody needs a wrong alarm for what rounding makes of a date.
    expect([9, 11].map((days) => ofFile(days).reason.includes('Apple says'))).toEqual([false, false]);
    expect([9 - 1 / DAY, 11 + 1 / DAY].every((days) => ofFile(days).reason.includes('Apple says'))).toBe(
      true,
    );
    expect(ofFile(3000, held('B2', -1))).toMatchObject({
      ...{ status: 'expired', serialNumber: 'B2' },
      reason: expect.stringMatching(/^The certificate .* \(B2\) in it expired .* Apple says on 2026-12-03/),
    });
    const parts = (expiresAt: number): Partial<Inventory> => ({
      certificates: [watchedCertificate('A1', 0, { expiresAt })],
      files: fileOf({ kind: 'certificates', certificates: [held('A1', 3000)] }),
    });
    expect(findingOf(find(parts(NOW + 900 * DAY)), 'certificate-file:out/certificates.bin')).toMatchObject({
      ...{ status: 'unknown', daysLeft: 900 },
      fix: 'Download it from Apple again, and put that in its place.',
    });
    const many = fileOf({ kind: 'certificates', certificates: [held('A1', 3000), held('A1', 4000)] });
    const { reason } = findingOf(
      find({ ...parts(NOW), files: many }),
      'certificate-file:out/certificates.bin',
    );
    expect(reason.match(/Apple says/g)).toHaveLength(1);
    expect(findingOf(find(parts(NaN)), 'certificate-file:out/certificates.bin').status).toBe('ok');
  });

  test('certificates without one, or without its date, are such that cannot be told', () => {
    const undated = { ...held('C3', 0), expiresAt: NaN };
    for (const certificates of [[], [undated], [undated, held('A1', 900)]]) {
      const { findings } = find({ files: fileOf({ kind: 'certificates', certificates }) });
      expect(findings[0]).toMatchObject({
        status: 'unknown',
        reason: expect.stringContaining('Not all that is in it'),
      });
    }
  });

  test('what could not be read is said, and never fine', () => {
    const holds = {
      kind: 'unreadable',
      code: 'X',
      message: 'It is a bomb.',
      hint: 'Throw it away.',
    } as const;
    expect(find({ files: fileOf(holds) })).toMatchObject({
      status: 'unknown',
      findings: [
        { id: 'file:out/unreadable.bin', kind: 'file', reason: 'It is a bomb.', fix: 'Throw it away.' },
      ],
    });
  });

  test.each<[string, FileContents]>([
    ['out/Field.ipa', { kind: 'build', profiles: [], unreadable: [] }],
    ['out/Field.app', { kind: 'build', profiles: [], unreadable: [] }],
    ['out/Field.xcarchive', { kind: 'build', profiles: [], unreadable: [] }],
    ['out/Field.mobileprovision', { kind: 'profile', profile: embedded('field', 10) }],
    ['out/Field.provisionprofile', { kind: 'profile', profile: embedded('field', 10) }],
    ['certificates/Acme.cer', { kind: 'certificates', certificates: [] }],
    ['certificates/Acme.P12', { kind: 'certificates', certificates: [] }],
    ['certificates/Acme.pfx', { kind: 'certificates', certificates: [] }],
  ])('%s has the same id whether it can be read or not', (path, holds) => {
    const unreadable = {
      kind: 'unreadable',
      code: 'X',
      message: 'It is a bomb.',
      hint: 'Throw it away.',
    } as const;
    const [before, after] = [holds, unreadable].map(
      (one) => find({ files: [{ path, holds: one }] }).findings[0],
    );
    expect(after).toMatchObject({ id: before?.id, kind: 'file', status: 'unknown' });
  });
});

describe('the report', () => {
  const profiles = [
    watchedProfile('later', 13),
    watchedProfile('fine', 100),
    watchedProfile('over', -1),
    watchedProfile('unclear', 3, { expiresAt: NaN }),
    watchedProfile('soon', 2),
    watchedProfile('b', 30),
    watchedProfile('a', 30),
  ];

  test('is by urgency, then by end, then by name', () => {
    const report = find({ certificates: [A1], profiles });
    expect(report.findings.map(({ name }) => name)).toEqual([
      'over',
      'soon',
      'later',
      'unclear',
      'a',
      'b',
      'fine',
      'iPhone Distribution: A1',
    ]);
    expect(report.counts).toEqual({ ok: 2, warning: 2, unknown: 1, critical: 2, expired: 1 });
    expect(report).toMatchObject({ status: 'expired', ignored: 0, soonest: { name: 'soon' } });
    expect(report).toMatchObject({ checkedAt: NOW, warnWithin: 60, failWithin: 14 });
  });

  test('is of as many as there are', () => {
    const invitations = Array.from({ length: 150_000 }, (_, index) => ({
      ...{ id: String(index), email: '', expiresAt: NOW + 9 * DAY },
    }));
    expect(find({ invitations })).toMatchObject({ status: 'ok', counts: { ok: 150_000 } });
  });

  test('has the most urgent of those that end at once for the soonest', () => {
    const profiles = ['a', 'b', 'c'].map((name) =>
      watchedProfile(name, 100, { state: name === 'b' ? 'INVALID' : 'ACTIVE' }),
    );
    expect(find({ certificates: [A1], profiles }).soonest?.name).toBe('b');
  });

  test('has what ended last before what ended long ago, and a certificate before what ends with it', () => {
    const B2 = watchedCertificate('B2', 3);
    const ending = ['b', 'a'].map((name) => watchedProfile(name, 300, { certificates: [B2] }));
    const dead = [watchedProfile('long', -400), watchedProfile('late', -2), watchedProfile('mid', -30)];
    const report = find({ certificates: [A1, B2], profiles: [...ending, ...dead] });
    expect(report.findings.map(({ name }) => name)).toEqual([
      ...['late', 'mid', 'long'],
      ...['iPhone Distribution: B2', 'a', 'b'],
      'iPhone Distribution: A1',
    ]);
    expect(report.soonest?.name).toBe('iPhone Distribution: B2');
  });

  test('has a certificate of a pass type ID before a profile that ends with it', () => {
    const pass = watchedCertificate('P1', 3, { type: 'PASS_TYPE_ID', name: 'pass.z', passTypeId: 'pass.z' });
    const profiles = [watchedProfile('a', 3)];
    const { findings } = find({ certificates: [A1, pass], profiles });
    const ofTheDay = findings.filter(({ daysLeft }) => daysLeft === 3).map(({ kind }) => kind);
    expect(ofTheDay).toEqual(['pass-type-certificate', 'profile']);
  });

  test('does not call an invitation the soonest to end, since one lives for days', () => {
    const invitations = [{ id: 'I1', email: 'new@acme.test', expiresAt: NOW + 2 * DAY }];
    expect(find({ certificates: [A1], invitations }).soonest?.name).toBe('iPhone Distribution: A1');
    expect(find({ invitations }).soonest).toBeUndefined();
  });

  test('of nothing is fine', () => {
    const counts = { ok: 0, warning: 0, unknown: 0, critical: 0, expired: 0 };
    expect(find({})).toMatchObject({ status: 'ok', findings: [], counts, soonest: undefined, notes: [] });
  });

  test('says that copies with an older profile are not watched, where no build is and there may be some', () => {
    const notes = [expect.stringMatching(/^No builds were looked at \(files\): copies that were installed/)];
    const ofType = (type: string) => ({ profiles: [watchedProfile('p', 200, { type })] });
    expect(find(ofType('IOS_APP_INHOUSE')).notes).toEqual(notes);
    expect(
      find({ ...ofType('IOS_APP_ADHOC'), files: fileOf({ kind: 'certificates', certificates: [] }) }).notes,
    ).toEqual(notes);
    expect(find(ofType('IOS_APP_DEVELOPMENT')).notes).toEqual([]);
    const files = fileOf({ kind: 'build', profiles: [embedded('p', 200)], unreadable: [] });
    expect(find({ ...ofType('IOS_APP_INHOUSE'), files }).notes).toEqual([]);
  });

  test('says that no build could be read where some were given', () => {
    const holds = { kind: 'unreadable', code: 'X', message: 'It is damaged.', hint: 'Look.' } as const;
    const notesOf = (...paths: string[]) =>
      find({ profiles: [watchedProfile('p', 200)], files: paths.map((path) => ({ path, holds })) }).notes;
    const tail = 'copies that were installed with an older profile or certificate than the team has now';
    for (const path of ['out/*.IPA', 'App.app', 'App.xcarchive/'])
      expect(notesOf('a.cer', path)).toEqual([`No build could be read (files): ${tail} are not watched.`]);
    for (const path of ['a.cer', 'a.mobileprovision', 'a'])
      expect(notesOf(path)).toEqual([`No builds were looked at (files): ${tail} are not watched.`]);
  });

  test('counts nothing that is ignored, and says why it is', () => {
    const ignore = readIgnore(
      'over until 2027-01-01: replaced\nsoon until 2027-01-01: known\ngone until 2027-01-01: x',
    );
    const report = find({ certificates: [A1], profiles, notLookedAt: ['Invitations: no.'] }, { ignore });
    expect(report).toMatchObject({ status: 'critical', ignored: 2, soonest: { name: 'later' } });
    expect(report.counts).toMatchObject({ expired: 0, critical: 1 });
    expect(report.findings[0]).toMatchObject({
      name: 'over',
      ignored: { reason: 'replaced', until: '2027-01-01' },
    });
    expect(report.notes).toEqual([
      'Invitations: no.',
      expect.stringContaining('No builds were looked at (files)'),
      'The rule of ignore for "gone" meets nothing: take it out.',
    ]);
  });

  test.each<[string, readonly string[], boolean, readonly unknown[]]>([
    ['A1', ['A1'], true, []],
    ['A1', ['A1', 'B2'], false, [expect.stringContaining('one of several certificates in a file')]],
    [
      'B2',
      ['A1', 'B2'],
      false,
      [
        'The rule of ignore for "B2" is for one of several certificates in a file: give the path of the file.',
      ],
    ],
    ['out/certificates.bin', ['A1', 'B2'], true, []],
    ['C3', ['A1', 'B2'], false, ['The rule of ignore for "C3" meets nothing: take it out.']],
  ])('by the rule %s ignores a file of the certificates %j: %p', (what, numbers, isIgnored, notes) => {
    const ignore = readIgnore(`${what} until 2027-01-01: replaced`);
    const certificates = numbers.map((one, index) => held(one, 2 + index));
    const files = fileOf({ kind: 'certificates', certificates });
    const report = find({ files }, { ignore });
    expect([report.ignored === 1, report.notes]).toEqual([isIgnored, notes]);
    // The rule for the certificate of the team is none for the file, which may end for another.
    const both = find(
      { files, certificates: numbers.map((one) => watchedCertificate(one, 900)) },
      { ignore },
    );
    expect(findingOf(both, 'certificate-file:out/certificates.bin').ignored !== undefined).toBe(isIgnored);
    expect(both.notes).toEqual(numbers.includes(what) ? [] : notes);
  });

  test('has names as they are, and sentences that are bounded', () => {
    const name = `<b>|"${'x'.repeat(10_000)}`;
    const long = { name, bundleId: name, type: name, certificates: [{ ...held('B2', 1), name }] };
    const finding = findingOf(
      find({ profiles: [{ ...watchedProfile('p', 3), ...long }] }),
      'profile:ID of p',
    );
    expect(finding.name).toBe(name);
    expect(finding.reason).toContain('"<b>|"xxx');
    for (const text of [finding.effect, finding.reason, finding.fix]) expect(text.length).toBeLessThan(1000);
  });
});
