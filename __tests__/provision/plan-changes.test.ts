import { describe, expect, test } from '@jest/globals';
import { DAY } from '../../src/days.ts';
import type { Manifest, WantedProfile } from '../../src/provision/manifest.ts';
import { proofName } from '../../src/proof-name.ts';
import { describePlan } from '../../src/provision/describe-plan.ts';
import type { Change, Prune, PruneLimit } from '../../src/provision/plan.ts';
import { planChanges } from '../../src/provision/plan-changes.ts';
import type { TeamDevice, TeamProfile, TeamState } from '../../src/provision/team-state.ts';
import { fc } from '../support/properties.ts';
import {
  contentsWith,
  manifestOf,
  teamBundleId,
  teamCertificate,
  teamOf,
  teamProfile,
  wantedBundleId,
  wantedDevice,
  wantedProfile,
} from '../support/provisioning.ts';
import { NOW } from '../support/team.ts';

const APP = 'com.example.app';

const plan = (manifest: Partial<Manifest>, team: Partial<TeamState> = {}, prune: Prune = {}) =>
  planChanges(manifestOf(manifest), teamOf(team), { now: NOW, prune });

/** `replace profile App: expires in 12 days` */
const told = (changes: readonly Change[]) =>
  changes.map(({ action, kind, name, reason }) => `${action} ${kind} ${name}: ${reason}`);

describe('bundle IDs and capabilities', () => {
  const push = { type: 'PUSH_NOTIFICATIONS', settings: {} };
  const icloud = { type: 'ICLOUD', settings: { ICLOUD_VERSION: 'XCODE_6' } };

  test('are registered with their capabilities, and named manual steps say what the API cannot do', () => {
    const groups = { type: 'APP_GROUPS', settings: {} };
    const { changes, manualSteps } = plan({
      bundleIds: [wantedBundleId(APP, { capabilities: [push, icloud, groups] })],
    });
    expect(changes).toEqual([
      expect.objectContaining({
        ...{ kind: 'bundle-id', action: 'create', name: APP },
        attributes: { identifier: APP, name: `Name of ${APP}`, platform: 'IOS' },
      }),
      expect.objectContaining({ action: 'create', name: `${APP} APP_GROUPS`, bundleId: APP, settings: [] }),
      expect.objectContaining({
        ...{ action: 'create', name: `${APP} ICLOUD`, type: 'ICLOUD' },
        settings: [{ key: 'ICLOUD_VERSION', options: [{ key: 'XCODE_6', enabled: true }] }],
      }),
      expect.objectContaining({ action: 'create', name: `${APP} PUSH_NOTIFICATIONS` }),
    ]);
    expect(manualSteps.map(({ name, step }) => `${name}: ${step}`)).toEqual([
      `${APP}: assign its app groups`,
      `${APP}: assign its iCloud containers`,
      `${APP}: fill in its deployment details`,
    ]);
    expect(manualSteps[0]?.where).toBe(
      `developer.apple.com → Certificates, Identifiers & Profiles → Identifiers → ${APP}`,
    );
  });

  test('that are as they are wanted need nothing, and what is beside them stays', () => {
    const settings = [
      {
        key: 'ICLOUD_VERSION',
        options: [
          { key: 'XCODE_5', enabled: false },
          { key: 'XCODE_6', enabled: true },
        ],
      },
    ];
    const { changes, manualSteps, unmanaged } = plan(
      { bundleIds: [wantedBundleId(APP, { capabilities: [push, icloud] })] },
      {
        bundleIds: [
          teamBundleId(APP, {
            capabilities: [
              { id: '1', type: 'PUSH_NOTIFICATIONS', settings: [] },
              { id: '2', type: 'ICLOUD', settings },
              { id: '3', type: 'MAPS', settings: [] },
            ],
          }),
          teamBundleId(`${APP}.other`),
        ],
      },
    );
    expect([changes, manualSteps]).toEqual([[], []]);
    expect(unmanaged).toEqual({ 'bundle-id': 1, capability: 1 });
  });

  test.each([
    ['chosen by default, where nothing else says so', [{ enabledByDefault: true }, {}], true],
    ['chosen against the default', [{ enabledByDefault: true, enabled: false }, { enabled: true }], false],
    ['the default, unless another is chosen', [{}, { enabledByDefault: true }], false],
    ['not told of', [{}, {}], false],
    ['not chosen', [{}, { enabled: false }], true],
  ])('have an option of a setting that is %s', (_, [five, six], isEdited) => {
    const options = [
      { key: 'XCODE_5', ...five },
      { key: 'XCODE_6', ...six },
    ];
    const settings = [{ key: 'ICLOUD_VERSION', options }];
    const { changes } = plan(
      { bundleIds: [wantedBundleId(APP, { capabilities: [icloud] })] },
      { bundleIds: [teamBundleId(APP, { capabilities: [{ id: 'C', type: 'ICLOUD', settings }] })] },
    );
    expect(changes).toHaveLength(isEdited ? 1 : 0);
  });

  test('are renamed, and settings set', () => {
    const settings = [
      {
        key: 'ICLOUD_VERSION',
        options: [
          { key: 'XCODE_5', enabled: true },
          { key: 'XCODE_6', enabled: false },
        ],
      },
    ];
    const have = { name: 'Old\u001b', capabilities: [{ id: 'C', type: 'ICLOUD', settings }] };
    const { changes } = plan(
      { bundleIds: [wantedBundleId(APP, { capabilities: [icloud] })] },
      { bundleIds: [teamBundleId(APP, have)] },
    );
    expect(told(changes)).toEqual([
      `update bundle-id ${APP}: is named "Old\\u001b", wanted "Name of ${APP}"`,
      `update capability ${APP} ICLOUD: setting ICLOUD_VERSION is not XCODE_6`,
    ]);
    expect(changes).toEqual([
      expect.objectContaining({ id: `ID of ${APP}`, attributes: { name: `Name of ${APP}` } }),
      expect.objectContaining({ id: 'C' }),
    ]);
  });

  test('are told apart exactly', () => {
    const { changes } = plan(
      { bundleIds: [wantedBundleId(APP)] },
      { bundleIds: [teamBundleId(`${APP}.beta`)] },
    );
    expect(told(changes)).toEqual([`create bundle-id ${APP}: is not registered`]);
  });
});

describe('a change of capabilities that makes profiles INVALID', () => {
  const maps = { type: 'MAPS', settings: {} };
  const icloud = { type: 'ICLOUD', settings: {} };
  const groups = { type: 'APP_GROUPS', settings: {} };
  const edited = (capabilities = [maps], ...profiles: readonly WantedProfile[]): Partial<Manifest> => ({
    bundleIds: [wantedBundleId(APP, { capabilities })],
    profiles,
  });
  const holding = (...profiles: readonly TeamProfile[]): Partial<TeamState> => ({
    bundleIds: [teamBundleId(APP, { profiles })],
  });
  const lost = `would make the profile Old INVALID, and the manifest wants no profile of type IOS_APP_INHOUSE for ${APP}`;
  const hint = `Name it under profiles: of the manifest, as epapi init does, so that it is replaced at once; or, if ${APP} can do without it, delete it before: epapi api DELETE /v1/profiles/ID of Old.`;

  test('is not made where the plan replaces them with none', () => {
    const planned = plan(edited([maps, icloud, groups]), holding(teamProfile('Old')));
    expect([planned.changes, planned.manualSteps]).toEqual([[], []]);
    expect(planned.blocked).toEqual(
      ['APP_GROUPS', 'ICLOUD', 'MAPS'].map((type) => ({
        ...{ kind: 'capability', name: `${APP} ${type}`, reason: lost, hint },
      })),
    );
  });

  test('is not made where only a proof that was left is valid, and says which profile to name', () => {
    const { blocked } = plan(edited([maps]), holding(teamProfile('Old epapi proof')));
    expect(blocked).toMatchObject([
      { hint: expect.stringMatching(/^Name Old under profiles: of the manifest/) },
    ]);
  });

  test('is not made by pruning either', () => {
    const have = teamBundleId(APP, {
      profiles: [teamProfile('Old')],
      capabilities: [{ id: '1', type: 'MAPS', settings: [] }],
    });
    const { changes, blocked, unmanaged } = plan(
      edited([]),
      { bundleIds: [have] },
      { capability: { count: 1 } },
    );
    expect(changes).toEqual([]);
    expect(blocked).toMatchObject([{ name: `${APP} MAPS`, reason: lost }]);
    expect(unmanaged).toEqual({ capability: 1, profile: 1 });
  });

  test('is not made where what is to replace them is of another type, or cannot be had', () => {
    const other = plan(
      { ...edited([maps], wantedProfile('New', APP, { type: 'TVOS_APP_INHOUSE' })) },
      holding(teamProfile('Old')),
    );
    expect(told(other.changes)).toEqual(['create profile New: does not exist']);
    expect(other.blocked).toMatchObject([{ name: `${APP} MAPS`, reason: lost }]);
    const none = plan(edited([maps], wantedProfile('New', APP)), {
      ...holding(teamProfile('Old')),
      certificates: [],
    });
    expect(none.changes).toEqual([]);
    expect(none.blocked).toMatchObject([
      {
        name: `${APP} MAPS`,
        reason: expect.stringMatching(
          /^would make the profile Old INVALID, and New cannot be had in its place: certificate .* cannot be had/,
        ),
        hint: expect.stringMatching(/^Make a certificate/),
      },
      { name: 'New' },
    ]);
    const neither = plan(edited([maps], wantedProfile('New', APP, { type: 'IOS_APP_STORE' })), {
      ...holding(teamProfile('Old')),
      certificates: [],
    });
    expect(neither.blocked).toMatchObject([{ reason: lost }, { name: 'New' }]);
  });

  test('says what keeps its profile from being had, whatever that is called', () => {
    const { blocked } = plan(
      edited([maps], wantedProfile('pruning', APP)),
      {
        ...holding(teamProfile('Old')),
        certificates: [],
        devices: ['A', 'B', 'C'].map((name) => device(name, name)),
      },
      { device: { count: 1 } },
    );
    expect(blocked.filter(({ kind }) => kind === 'capability')).toMatchObject([
      { reason: expect.stringContaining('pruning cannot be had in its place: certificate ') },
    ]);
  });

  test('leaves profiles as they are that it would have had replaced', () => {
    const profiles = [teamProfile('Mine'), teamProfile('TV', { type: 'TVOS_APP_INHOUSE' })];
    const { changes, kept } = plan(edited([maps], wantedProfile('Mine', APP)), holding(...profiles));
    expect(changes).toEqual([]);
    expect(kept).toMatchObject([{ name: 'Mine' }]);
  });

  test('and so what waits for one of those has its name', () => {
    const OTHER = 'com.other';
    const planned = plan(
      {
        bundleIds: [wantedBundleId(APP, { capabilities: [maps] }), wantedBundleId(OTHER)],
        profiles: [wantedProfile('Mine', APP), wantedProfile('Name', OTHER)],
      },
      holding(...[teamProfile('Mine'), teamProfile('Name')], teamProfile('TV', { type: 'TVOS_APP_INHOUSE' })),
      { profile: { count: 1 } },
    );
    expect(planned.blocked.map(({ name }) => name)).toContain(`${APP} MAPS`);
    expect(told(planned.changes).filter((line) => line.includes('profile'))).toEqual([]);
  });

  test('is made where they are for development, expired, pruned or not the last, and says what becomes INVALID', () => {
    const mapsOf = (manifest: Partial<Manifest>, prune: Prune, ...profiles: readonly TeamProfile[]) =>
      told(plan(manifest, holding(...profiles), prune).changes)[0];
    const missing = `create capability ${APP} MAPS: capability missing`;
    const dev = teamProfile('Dev', { type: 'IOS_APP_DEVELOPMENT' });
    expect(mapsOf(edited(), {}, dev)).toBe(`${missing}; makes the profile Dev INVALID`);
    expect(mapsOf(edited(), {}, teamProfile('Old', { expiresAt: NOW }))).toBe(missing);
    expect(mapsOf(edited(), { profile: { count: 1 } }, teamProfile('Old'))).toBe(missing);
    const mine = edited([maps], wantedProfile('Mine', APP));
    expect(mapsOf(mine, {}, teamProfile('Mine'))).toBe(missing);
    expect(mapsOf(mine, {}, teamProfile('Mine'), teamProfile('Old'), dev)).toBe(
      `${missing}; makes the profiles Dev and Old INVALID`,
    );
    expect(mapsOf(mine, {}, ...['D', 'C', 'B', 'A'].map((name) => teamProfile(name)))).toBe(
      `${missing}; makes the profiles A, B, C and 1 more INVALID`,
    );
  });

  test('is all the reason for a replacement, or not', () => {
    const because = (have: Partial<TeamProfile>): unknown[] =>
      plan(edited([maps], wantedProfile('Mine', APP)), holding(teamProfile('Mine', have))).changes.flatMap(
        (change) => (change.kind === 'profile' && 'becauseEdited' in change ? [change.becauseEdited] : []),
      );
    expect(because({})).toEqual([true]);
    for (const other of [{ state: 'INVALID' }, { expiresAt: NOW + DAY }, { type: 'IOS_APP_ADHOC' }])
      expect(because(other)).toEqual([]);
  });

  test('waits for the proof of what comes in the place of a valid one: of its name, or of its app and type', () => {
    const proved = (have: Partial<TeamState>, capabilities = [maps]): unknown[] =>
      plan(edited(capabilities, wantedProfile('Mine', APP)), have).changes.flatMap((change) =>
        change.kind === 'profile' && 'provedFirst' in change ? [change.action, change.provedFirst] : [],
      );
    const dev = { type: 'IOS_APP_DEVELOPMENT' };
    expect(proved(holding(teamProfile('Mine')))).toEqual(['replace', true]);
    expect(proved(holding(teamProfile('Old')))).toEqual(['create', true]);
    expect(proved(holding(teamProfile('Mine', dev)))).toEqual(['replace', true]);
    expect(proved(holding(teamProfile('Dev', dev)))).toEqual([]);
    expect(proved(holding())).toEqual([]);
    expect(proved({})).toEqual([]);
    expect(proved(holding(teamProfile('Old')), [])).toEqual([]);
    for (const gone of [{ state: 'INVALID' }, { expiresAt: NOW }])
      expect(proved(holding(teamProfile('Mine', gone)))).toEqual([]);
    const others = teamBundleId('com.other', { profiles: [teamProfile('Old')] });
    expect(proved({ bundleIds: [teamBundleId(APP), others] })).toEqual([]);
  });
});

test('pass type IDs are registered and renamed', () => {
  const passTypeIds = [
    { identifier: 'pass.new', name: 'New' },
    { identifier: 'pass.old', name: 'Old' },
    { identifier: 'pass.same', name: 'Same' },
  ];
  const have = [
    { id: '1', identifier: 'pass.old', name: 'Older' },
    { id: '2', identifier: 'pass.same', name: 'Same' },
    { id: '3', identifier: 'pass.other', name: 'Other' },
  ];
  const { changes, unmanaged } = plan({ passTypeIds }, { passTypeIds: have });
  expect(told(changes)).toEqual([
    'create pass-type-id pass.new: is not registered',
    'update pass-type-id pass.old: is named "Older", wanted "Old"',
  ]);
  expect(unmanaged).toEqual({ 'pass-type-id': 1 });
});

const device = (name: string, udid: string, status = 'ENABLED'): TeamDevice => ({
  ...{ id: `ID of ${name}`, name, udid, platform: 'IOS', deviceClass: 'IPHONE', status },
});

test('devices are registered, renamed and enabled; UDIDs differ in case and hyphens', () => {
  const { changes } = plan(
    {
      devices: [
        wantedDevice('New', '00008101-AAAA'),
        wantedDevice('Same', 'abcdef01'),
        wantedDevice('Renamed', '00008101-000B'),
        wantedDevice('Asleep', '00008101-000C'),
        wantedDevice('Both', '00008101-000D'),
      ],
    },
    {
      devices: [
        device('Same', 'ABCDEF01'),
        device('Was', '00008101000b'),
        device('Asleep', '00008101-000C', 'DISABLED'),
        device('Neither', '00008101-000D', 'DISABLED'),
      ],
    },
  );
  expect(told(changes)).toEqual([
    'create device New: is not registered',
    'update device Asleep: is disabled',
    'update device Both: is disabled and is named "Neither"',
    'update device Renamed: is named "Was"',
  ]);
  expect(changes.map((change) => ('attributes' in change ? change.attributes : {}))).toEqual([
    { name: 'New', udid: '00008101-AAAA', platform: 'IOS' },
    { status: 'ENABLED' },
    { name: 'Both', status: 'ENABLED' },
    { name: 'Renamed' },
  ]);
});

describe('profiles', () => {
  const manifest = (changes: Partial<WantedProfile> = {}): Partial<Manifest> => ({
    bundleIds: [wantedBundleId(APP)],
    profiles: [wantedProfile('App', APP, changes)],
  });
  const team = (...profiles: TeamProfile[]): Partial<TeamState> => ({
    bundleIds: [teamBundleId(APP, { profiles })],
  });
  const reason = (profile: Partial<TeamProfile>, want: Partial<WantedProfile> = {}, more = {}) =>
    told(plan(manifest(want), { ...team(teamProfile('App', profile)), ...more }).changes).map((text) =>
      text.replace(/^replace profile App: /, ''),
    );

  test('that do not exist are created', () => {
    expect(plan(manifest(), team()).changes).toEqual([
      {
        ...{ kind: 'profile', action: 'create', name: 'App', reason: 'does not exist' },
        ...{ type: 'IOS_APP_INHOUSE', bundleId: APP, certificates: ['C1'], devices: [] },
      },
    ]);
  });

  test('that are as they are wanted stay; others are counted', () => {
    const { changes, unmanaged } = plan(manifest(), team(teamProfile('App'), teamProfile('Other')));
    expect([changes, unmanaged]).toEqual([[], { profile: 1 }]);
  });

  test('are replaced with their name, and all that have it go', () => {
    const { changes } = plan(
      manifest(),
      team(
        teamProfile('App', { id: '2', state: 'INVALID' }),
        teamProfile('App', { id: '1', expiresAt: NOW }),
      ),
    );
    expect(changes).toEqual([
      expect.objectContaining({ action: 'replace', name: 'App', replaces: ['1', '2'] }),
    ]);
  });

  test('of a name that is there twice stay when one is as it is wanted', () => {
    expect(
      plan(manifest(), team(teamProfile('App', { state: 'INVALID' }), teamProfile('App'))).changes,
    ).toEqual([]);
  });

  test('end before they are to: dates count, whatever the state says', () => {
    expect(reason({ expiresAt: NOW + 30 * DAY })).toEqual([]);
    expect(reason({ expiresAt: NOW + 30 * DAY - 1 })).toEqual(['expires in 29 days']);
    expect(reason({ expiresAt: NOW + 5 * DAY }, { renewWithin: 5 })).toEqual([]);
    expect(reason({ expiresAt: NOW })).toEqual(['expired less than a day ago']);
    expect(reason({ expiresAt: NaN })).toEqual(['Apple does not say when it expires']);
  });

  test('end with their certificate, which is no reason where a new one would end with it too', () => {
    const soon = teamCertificate('C1', { expiresAt: NOW + 12 * DAY });
    const later = teamCertificate('C2');
    expect(reason({}, {}, { certificates: [soon] })).toEqual([]);
    expect(reason({}, {}, { certificates: [soon, later] })).toEqual([
      'its certificate expires in 12 days; holds certificate 5EC1, wanted 5EC2',
    ]);
  });

  test('hold other certificates than are wanted', () => {
    const both = { certificates: [teamCertificate('C1'), teamCertificate('C2', { expiresAt: NOW + 9e10 })] };
    expect(reason({ contents: contentsWith(['C2']) })).toEqual([
      'holds a certificate that the team no longer has, wanted 5EC1',
    ]);
    expect(reason({ contents: contentsWith(['C1', 'C2']) })).toEqual([
      'holds a certificate that the team no longer has, which is not wanted',
    ]);
    expect(reason({ contents: contentsWith([]) })).toEqual(['lacks certificate 5EC1']);
    expect(reason({}, {}, both)).toEqual(['holds certificate 5EC1, wanted 5EC2']);
  });

  test('are INVALID, be it by an edit, by a revocation or by what this plan does', () => {
    expect(reason({ state: 'INVALID' })).toEqual(['INVALID since the bundle ID was edited']);
    expect(reason({ state: 'INVALID', contents: contentsWith(['C9']) })).toEqual([
      'holds a certificate that the team no longer has, wanted 5EC1; INVALID since a certificate was revoked',
    ]);
    const bundleIds = [wantedBundleId(APP, { capabilities: [{ type: 'MAPS', settings: {} }] })];
    const { changes } = plan({ ...manifest(), bundleIds }, team(teamProfile('App')));
    expect(told(changes)).toEqual([
      `create capability ${APP} MAPS: capability missing`,
      'replace profile App: capabilities of its bundle ID change, which makes it INVALID',
    ]);
  });

  test('are something else, or cannot be read', () => {
    expect(reason({ type: 'IOS_APP_ADHOC' })).toEqual([
      'is of type IOS_APP_ADHOC, wanted IOS_APP_INHOUSE; leaves com.example.app without a valid profile of type IOS_APP_ADHOC',
    ]);
    expect(reason({ contents: undefined })).toEqual(['its content cannot be read']);
    const profiles = [teamProfile('App', { state: 'INVALID' })];
    const elsewhere = { bundleIds: [teamBundleId('com.other', { profiles })] };
    expect(told(plan(manifest(), elsewhere).changes)).toContain('replace profile App: is for com.other');
  });

  describe('whose name a profile of another app has', () => {
    const OTHER = 'com.other';
    const prune = { profile: { count: 9 } };
    const held = (...profiles: TeamProfile[]): Partial<TeamState> => ({
      bundleIds: [teamBundleId(APP), teamBundleId(OTHER, { profiles })],
    });
    const proof = (changes: Partial<TeamProfile> = {}) =>
      teamProfile(proofName('App'), { id: 'P', ...changes });
    /** The app that holds the name is to have a profile of its own as well. */
    const both: Partial<Manifest> = {
      bundleIds: [wantedBundleId(APP), wantedBundleId(OTHER)],
      profiles: [wantedProfile('App', APP), wantedProfile('Other', OTHER)],
    };

    test.each([
      ['INVALID', { state: 'INVALID' }],
      ['expired', { expiresAt: NOW }],
    ])('replace it where it is %s', (_, changes) => {
      const planned = plan(manifest(), held(teamProfile('App', { id: 'X', ...changes })));
      expect(planned.blocked).toEqual([]);
      expect(planned.changes).toMatchObject([{ action: 'replace', replaces: ['X'], takesFrom: [OTHER] }]);
    });

    test('cannot be had while it is valid: nobody asked for it to go', () => {
      const alone = plan(manifest(), held(teamProfile('App', { id: 'X' })));
      expect(alone.changes).toEqual([]);
      expect(alone.blocked).toEqual([
        {
          ...{ kind: 'profile', name: 'App' },
          reason: 'the name is held by a valid profile of com.other, its only one of type IOS_APP_INHOUSE',
          hint: 'Choose another name; or, if com.other can do without it, let it go: --prune profiles, or epapi api DELETE /v1/profiles/X.',
        },
      ]);
      expect(alone.unmanaged).toEqual({ 'bundle-id': 1, profile: 1 });
      const among = plan(manifest(), held(teamProfile('App'), teamProfile('More')));
      expect(among.blocked).toMatchObject([{ reason: 'the name is held by a valid profile of com.other' }]);
    });

    test('take it where profiles are pruned, within the limit', () => {
      const team = held(teamProfile('App', { id: 'X' }), teamProfile('Stray'));
      const planned = plan(manifest(), team, prune);
      expect(told(planned.changes)).toEqual([
        'replace profile App: is for com.other; leaves com.other without a valid profile of type IOS_APP_INHOUSE',
        'delete profile Stray: is not in the manifest; leaves com.other without a valid profile of type IOS_APP_INHOUSE',
      ]);
      expect([planned.blocked, planned.unmanaged]).toEqual([[], { 'bundle-id': 1 }]);
      const limited = plan(manifest(), team, { profile: { count: 1 } });
      expect(limited.changes).toEqual([]);
      expect(limited.blocked.map(({ name }) => name)).toEqual(['App', 'pruning']);
    });

    test('wait until the other app has another one', () => {
      const first = plan(both, held(teamProfile('App', { id: 'X' })), prune);
      expect(told(first.changes)).toEqual([
        'create profile Other: does not exist',
        `delete profile App: is for com.other; the manifest has this name for ${APP}`,
      ]);
      expect(first.blocked).toMatchObject([
        {
          name: 'App',
          hint: 'com.other is to have Other first: apply, and plan again. Or choose another name.',
        },
      ]);
      const then = plan(both, held(teamProfile('App', { id: 'X' }), teamProfile('Other')), prune);
      expect(told(then.changes)).toEqual(['replace profile App: is for com.other']);
    });

    test('wait for one of the same type, or of the same use where the manifest wants none of it', () => {
      const adhoc = { type: 'IOS_APP_ADHOC' };
      const wanting = (type: string): Partial<Manifest> => ({
        ...both,
        certificates: [
          { label: 'in-house', type: 'IOS_DISTRIBUTION' },
          { label: 'dev', type: 'IOS_DEVELOPMENT' },
        ],
        devices: [wantedDevice('A', 'A')],
        profiles: [
          wantedProfile('App', APP),
          wantedProfile('Other', OTHER, {
            type,
            ...(type.endsWith('DEVELOPMENT') && { certificates: ['dev'] }),
          }),
        ],
      });
      const certificates = [teamCertificate('C1'), teamCertificate('D', { type: 'IOS_DEVELOPMENT' })];
      const first = (type: string, ...profiles: readonly TeamProfile[]) =>
        plan(
          wanting(type),
          { ...held(...profiles), certificates, devices: [device('A', 'A')] },
          { profile: { count: 9 } },
        );
      const inHouse = teamProfile('App', { id: 'X' });
      // Another one of its use is to come, and is not there yet.
      const waits = first('IOS_APP_ADHOC', inHouse);
      expect(waits.blocked).toMatchObject([
        { name: 'App', hint: expect.stringContaining('com.other is to have Other first') },
      ]);
      const has = first(
        'IOS_APP_ADHOC',
        inHouse,
        teamProfile('Other', { ...adhoc, contents: contentsWith(['C1'], ['A']) }),
      );
      expect([told(has.changes), has.blocked]).toEqual([
        [
          'replace profile App: is for com.other; leaves com.other without a valid profile of type IOS_APP_INHOUSE',
        ],
        [],
      ]);
      // A development profile that stays takes the place of none for distribution.
      const develops = first('IOS_APP_DEVELOPMENT', inHouse);
      expect(told(develops.changes)).toContain(
        'replace profile App: is for com.other; leaves com.other without a valid profile of type IOS_APP_INHOUSE',
      );
      // The one of the same type is not there; that of another type is.
      const more = plan(
        {
          ...wanting('IOS_APP_INHOUSE'),
          profiles: [
            ...(wanting('IOS_APP_INHOUSE').profiles ?? []),
            wantedProfile('Tests', OTHER, { type: 'IOS_APP_ADHOC' }),
          ],
        },
        {
          ...held(inHouse, teamProfile('Tests', { ...adhoc, contents: contentsWith(['C1'], ['A']) })),
          devices: [device('A', 'A')],
        },
        { profile: { count: 9 } },
      );
      expect(more.kept).toMatchObject([{ name: 'Tests' }]);
      expect(more.blocked).toMatchObject([
        { name: 'App', hint: expect.stringContaining('com.other is to have Other first') },
      ]);
    });

    test('waits for one of several, of which not all are named', () => {
      const wants = ['E', 'D', 'C', 'B', 'A'].map((name) => wantedProfile(name, 'com.other'));
      const many = { ...both, profiles: [wantedProfile('App', APP), ...wants] };
      expect(plan(many, held(teamProfile('App', { id: 'X' })), prune).blocked).toMatchObject([
        {
          name: 'App',
          hint: expect.stringContaining('com.other is to have one of A, B, C and 2 more first:'),
        },
      ]);
    });

    test('waits, with the option that lets the other go', () => {
      const hintOf = (...profiles: readonly TeamProfile[]) => plan(both, held(...profiles)).blocked[0]?.hint;
      const one = teamProfile('App', { id: 'X' });
      expect(hintOf(one)).toBe(
        'com.other is to have Other first: apply, and plan again with --prune profiles. Or choose another name.',
      );
      expect(hintOf(one, teamProfile('Stray'), teamProfile('Other'))).toBe(
        'Choose another name; or, if com.other can do without it, let it go: --prune profiles=2, or epapi api DELETE /v1/profiles/X.',
      );
    });

    describe('swapped with one of the other app', () => {
      const team = (changes: Partial<TeamProfile> = {}): Partial<TeamState> => ({
        bundleIds: [
          teamBundleId(APP, { profiles: [teamProfile('Other')] }),
          teamBundleId(OTHER, { profiles: [teamProfile('App', changes)] }),
        ],
      });
      const hint =
        'Give one of them another name in the manifest, and apply with --prune profiles=2 until no name is held; then give it the name that it is to have, and apply again.';

      test.each([
        ['pruned', prune],
        ['not pruned', {}],
      ])('stay both where profiles are %s, and it is said what to do', (_, asked) => {
        const planned = plan(both, team(), asked);
        expect(planned.changes).toEqual([]);
        expect(planned.blocked).toEqual([
          {
            ...{ kind: 'profile', name: 'App', hint },
            reason: `the name is held by a valid profile of com.other, its only one of type IOS_APP_INHOUSE; it is swapped with Other, whose name ${APP} holds: neither can go first`,
          },
          {
            ...{ kind: 'profile', name: 'Other', hint },
            reason: `the name is held by a valid profile of ${APP}, its only one of type IOS_APP_INHOUSE; it is swapped with App, whose name com.other holds: neither can go first`,
          },
        ]);
      });

      test('or with several, round to the first', () => {
        const apps = ['a', 'b', 'c', 'd', 'e', 'f'];
        const ring = (count: number) =>
          plan(
            {
              bundleIds: apps.map((app) => wantedBundleId(app)),
              profiles: apps.slice(0, count).map((app) => wantedProfile(app.toUpperCase(), app)),
            },
            {
              bundleIds: apps.slice(0, count).map((app, index) => {
                const next = apps[(index + 1) % count] ?? '';
                return teamBundleId(app, { profiles: [teamProfile(next.toUpperCase())] });
              }),
            },
            prune,
          ).blocked.map(({ reason }) => reason);
        const ends = 'each of whose names another of their apps holds: none can go first';
        expect(ring(3)[0]).toBe(
          `the name is held by a valid profile of c, its only one of type IOS_APP_INHOUSE; it goes round with C and B, ${ends}`,
        );
        expect(ring(6)[0]).toContain(`; it goes round with F, E, D and 2 more, ${ends}`);
        expect(ring(6)[3]).toContain(`; it goes round with C, B, A and 2 more, ${ends}`);
      });

      test('in a proof’s name', () => {
        const proofs = {
          bundleIds: [
            teamBundleId(APP, { profiles: [teamProfile('Other')] }),
            teamBundleId(OTHER, { profiles: [teamProfile(proofName('App'))] }),
          ],
        };
        expect(plan(both, proofs, prune).blocked).toMatchObject([
          {
            reason: `the name of its proof, ${proofName('App')}, is held by a valid profile of com.other, its only one of type IOS_APP_INHOUSE; it is swapped with Other, whose name ${APP} holds: neither can go first`,
          },
          { hint },
        ]);
      });

      test('are had one after the other where one of the apps gets or has another profile', () => {
        // Before the others, so that what is said is seen to be sorted.
        const more = { ...both, profiles: [wantedProfile('More', APP), ...(both.profiles ?? [])] };
        const waits = (name: string) =>
          `${APP} is to have ${name} first: apply, and plan again. Or choose another name.`;
        const first = plan(more, team(), prune);
        expect(told(first.changes)).toContain('create profile More: does not exist');
        expect(first.blocked).toMatchObject([
          { name: 'App' },
          { name: 'Other', hint: waits('one of App and More') },
        ]);
        const invalid = plan(both, team({ state: 'INVALID' }), prune);
        expect(told(invalid.changes)[0]).toBe('replace profile App: is for com.other');
        expect(invalid.blocked).toMatchObject([{ name: 'Other', hint: waits('App') }]);
      });

      test('leave what only waits for one of them with what was said of it', () => {
        const THIRD = 'com.third';
        const planned = plan(
          {
            bundleIds: [...(both.bundleIds ?? []), wantedBundleId(THIRD)],
            profiles: [...(both.profiles ?? []), wantedProfile('Third', THIRD)],
          },
          {
            bundleIds: [
              teamBundleId(APP, { profiles: [teamProfile('Other'), teamProfile('Third')] }),
              teamBundleId(OTHER, { profiles: [teamProfile('App')] }),
            ],
          },
          prune,
        );
        expect(planned.blocked).toMatchObject([
          { name: 'App', hint: hint.replace('profiles=2', 'profiles=3') },
          { name: 'Other', hint: hint.replace('profiles=2', 'profiles=3') },
          { name: 'Third', hint: expect.stringContaining(`${APP} is to have App first`) },
        ]);
        // Here the app that has another profile holds a name of the ring as well, and is not part of it.
        const kept = plan(
          {
            bundleIds: [...(both.bundleIds ?? []), wantedBundleId(THIRD)],
            profiles: [
              ...(both.profiles ?? []),
              ...[wantedProfile('More', APP), wantedProfile('Third', THIRD)],
            ],
          },
          {
            bundleIds: [
              teamBundleId(APP, { profiles: [teamProfile('More'), teamProfile('Other', { id: '1' })] }),
              teamBundleId(OTHER, { profiles: [teamProfile('App'), teamProfile('Third')] }),
              teamBundleId(THIRD, { profiles: [teamProfile('Other', { id: '2' })] }),
            ],
          },
          prune,
        );
        expect(kept.blocked).toMatchObject([
          { name: 'App', hint: expect.stringContaining('com.other is to have Other first') },
          { name: 'Other', reason: expect.stringContaining('; it is swapped with Third, ') },
          { name: 'Third', reason: expect.stringContaining('; it is swapped with Other, ') },
        ]);
      });
    });

    test('as a proof that was left: it stays while it is valid', () => {
      for (const mine of [[], [teamProfile('App', { state: 'INVALID' })]]) {
        const team = {
          bundleIds: [teamBundleId(APP, { profiles: mine }), teamBundleId(OTHER, { profiles: [proof()] })],
        };
        const { changes, blocked } = plan(manifest(), team);
        expect(changes).toEqual([]);
        expect(blocked).toMatchObject([
          {
            ...{ kind: 'profile', name: 'App' },
            reason: `the name of its proof, ${proofName('App')}, is held by a valid profile of com.other, its only one of type IOS_APP_INHOUSE`,
          },
        ]);
        expect(told(plan(manifest(), team, prune).changes)).toContain(
          `delete profile ${proofName('App')}: is for com.other; the manifest has this name for a proof of ${APP}; leaves com.other without a valid profile of type IOS_APP_INHOUSE`,
        );
      }
      const mine = teamBundleId(APP, { profiles: [teamProfile('App')] });
      const kept = plan(manifest(), { bundleIds: [mine, teamBundleId(OTHER, { profiles: [proof()] })] });
      expect([kept.changes, kept.blocked]).toEqual([[], []]);
    });

    test('as a proof that was left and is not valid: it goes', () => {
      const { changes, blocked } = plan(manifest(), held(proof({ expiresAt: NOW })));
      expect(blocked).toEqual([]);
      expect(changes).toMatchObject([
        { action: 'create' },
        { action: 'delete', id: 'P', bundleId: OTHER, proofOf: 'App' },
      ]);
    });
  });

  describe('whose name several profiles of its app have', () => {
    const adhoc = teamProfile('App', { id: 'A', type: 'IOS_APP_ADHOC' });
    const old = teamProfile('App', { id: 'B', state: 'INVALID' });

    test('cannot be replaced where a valid one of another type would go as well', () => {
      for (const others of [
        [adhoc, teamProfile('App', { contents: contentsWith(['C0']) })],
        [old, adhoc],
        [adhoc, teamProfile('App', { id: 'T', type: 'TVOS_APP_INHOUSE' })],
      ]) {
        const planned = plan(manifest(), team(...others));
        expect(planned.changes).toEqual([]);
        expect(planned.blocked).toEqual([
          {
            ...{ kind: 'profile', name: 'App' },
            reason:
              'a valid profile of type IOS_APP_ADHOC has the name as well, and would go with what is replaced',
            hint: `Choose another name; or, if ${APP} can do without that one, let it go: epapi api DELETE /v1/profiles/A.`,
          },
        ]);
      }
      expect(plan(manifest(), team(adhoc, teamProfile('App'))).kept).toMatchObject([{ id: 'ID of App' }]);
    });

    test('are replaced on account of the one that is valid', () => {
      const ended = teamProfile('App', { id: 'A', expiresAt: NOW });
      const valid = teamProfile('App', { id: 'B', contents: contentsWith(['C0']) });
      const reasons = [
        [ended, valid],
        [valid, ended],
      ].map((have) => plan(manifest(), team(...have)).changes[0]?.reason);
      expect(reasons[0]).toMatch(/^holds a certificate .*; of the same name go as well: 1 expired$/);
      expect(reasons[1]).toBe(reasons[0]);
    });

    test('are replaced where the type of that line was edited, and it is said what goes', () => {
      const second = { ...adhoc, id: 'A2' };
      expect(told(plan(manifest(), team(adhoc, second)).changes)).toEqual([
        `replace profile App: is of type IOS_APP_ADHOC, wanted IOS_APP_INHOUSE; of the same name go as well: 1 valid of type IOS_APP_ADHOC; leaves ${APP} without a valid profile of type IOS_APP_ADHOC`,
      ]);
    });

    const storeOne = (name: string) => wantedProfile(name, APP, { type: 'IOS_APP_STORE' });

    test('cannot be replaced before another one of its type is there, where its app is to have one', () => {
      const have = team(teamProfile('App', { id: 'S', type: 'IOS_APP_STORE' }));
      const wants = { ...manifest(), profiles: [wantedProfile('App', APP), storeOne('Store')] };
      const first = plan(wants, have);
      expect(told(first.changes)).toEqual(['create profile Store: does not exist']);
      expect(first.blocked).toEqual([
        {
          ...{ kind: 'profile', name: 'App' },
          reason: `the name is held by a valid profile of ${APP}, its only one of type IOS_APP_STORE`,
          hint: `${APP} is to have Store first: apply, and plan again. Or choose another name.`,
        },
      ]);
      const then = team(
        ...[teamProfile('App', { id: 'S', type: 'IOS_APP_STORE' })],
        teamProfile('Store', { type: 'IOS_APP_STORE' }),
      );
      expect(told(plan(wants, then).changes)).toEqual([
        'replace profile App: is of type IOS_APP_STORE, wanted IOS_APP_INHOUSE',
      ]);
    });

    test('which are swapped, cannot be replaced, and it is said what to do', () => {
      const have = team(teamProfile('App', { type: 'IOS_APP_STORE' }), teamProfile('Store'));
      const { changes, blocked } = plan(
        { ...manifest(), profiles: [wantedProfile('App', APP), storeOne('Store')] },
        have,
      );
      expect(changes).toEqual([]);
      expect(blocked).toMatchObject([
        {
          reason: `the name is held by a valid profile of ${APP}, its only one of type IOS_APP_STORE; it is swapped with Store, whose name ${APP} holds: neither can go first`,
        },
        { name: 'Store' },
      ]);
    });

    test('are replaced together, and it is said which go', () => {
      const elsewhere = teamProfile('App', { id: 'E', expiresAt: NOW });
      const have = {
        bundleIds: [
          teamBundleId('com.other', { profiles: [elsewhere] }),
          teamBundleId(APP, { profiles: [old, { ...old, id: 'B2', type: 'IOS_APP_ADHOC' }] }),
        ],
      };
      expect(told(plan(manifest(), have).changes)).toEqual([
        'replace profile App: INVALID since the bundle ID was edited; of the same name go as well: 1 INVALID of type IOS_APP_ADHOC and 1 expired of com.other',
      ]);
      const many = Array.from({ length: 5 }, (_, number) => ({ ...old, id: `B${number}` }));
      expect(told(plan(manifest(), team(...many)).changes)).toEqual([
        'replace profile App: INVALID since the bundle ID was edited; of the same name go as well: 4 INVALID',
      ]);
    });
  });

  test('name the devices that they are for, all by default', () => {
    const devices = [wantedDevice('A', '0000-a'), wantedDevice('B', '0000-B'), wantedDevice('C', '0000-C')];
    const type = 'IOS_APP_ADHOC';
    const holding = (udids: string[], want: Partial<WantedProfile> = {}) =>
      told(
        plan(
          {
            ...manifest({ type, ...want }),
            devices: [...devices, { ...wantedDevice('M', 'M'), platform: 'MAC_OS' }],
          },
          {
            ...team(teamProfile('App', { type, contents: contentsWith(['C1'], udids) })),
            devices: [...devices, wantedDevice('M', 'M')].map(({ name, udid }) => device(name, udid)),
          },
        ).changes,
      );
    expect(holding(['0000A', '0000-B', '0000c'])).toEqual([]);
    expect(holding(['0000A'])).toEqual(['replace profile App: lacks 2 devices']);
    expect(holding(['0000A', '0000B', '0000C', 'X'])).toEqual([
      'replace profile App: holds 1 that is not wanted',
    ]);
    expect(holding(['0000B', 'X', 'Y'], { devices: ['0000-a', '0000-B'] })).toEqual([
      'replace profile App: lacks 1 device; holds 2 that are not wanted'.replace(';', ' and'),
    ]);
    const { changes } = plan({ ...manifest({ type }), devices });
    expect(changes.at(-1)).toMatchObject({ kind: 'profile', devices: ['0000A', '0000B', '0000C'] });
  });

  test('that cannot be had say the same whatever the order of their certificates', () => {
    const blockedWith = (certificates: readonly string[]): unknown =>
      planChanges(manifestOf({ profiles: [wantedProfile('App', APP, { certificates })] }), teamOf(), {
        now: NOW,
      }).blocked;
    expect(blockedWith(['none', 'no other'])).toEqual(blockedWith(['no other', 'none']));
  });

  describe('for all devices', () => {
    const named = ['TV', 'PHONE', 'WATCH', 'UNKNOWN', 'MAC'];
    const classes = ['APPLE_TV', 'IPHONE', 'APPLE_WATCH', '', 'MAC'];
    const wanted = named.map((name) => ({
      ...wantedDevice(name, name.toLowerCase()),
      platform: name === 'MAC' ? 'MAC_OS' : 'IOS',
    }));
    const have = named.map((name, index) => ({ ...device(name, name), deviceClass: classes[index] ?? '' }));
    const forAll = (type: string, devices = wanted, there = have) =>
      plan({ ...manifest({ type }), devices }, { ...team(), devices: there });
    const profileOf = ({ changes }: ReturnType<typeof plan>) =>
      changes.find(({ kind }) => kind === 'profile');

    test.each([
      ['IOS_APP_ADHOC', ['PHONE', 'UNKNOWN', 'WATCH']],
      ['IOS_APP_DEVELOPMENT', ['PHONE', 'UNKNOWN', 'WATCH']],
      ['TVOS_APP_ADHOC', ['TV']],
      ['TVOS_APP_DEVELOPMENT', ['TV']],
      ['MAC_APP_DEVELOPMENT', ['MAC']],
    ])('%s takes those that it can be for: %p', (type, devices) => {
      const planned = forAll(type);
      expect(profileOf(planned)).toMatchObject({ devices });
      expect([planned.blocked, planned.manualSteps]).toEqual([[], []]);
    });

    test('takes what is listed, whatever Apple says of it', () => {
      const { changes } = plan(
        { ...manifest({ type: 'TVOS_APP_ADHOC', devices: ['unknown', 'tv'] }), devices: wanted },
        { ...team(), devices: have },
      );
      expect(changes).toEqual([expect.objectContaining({ devices: ['TV', 'UNKNOWN'] })]);
    });

    test('says that what is registered with it may belong to it', () => {
      const planned = forAll('TVOS_APP_ADHOC', wanted, have.slice(0, 3));
      expect(profileOf(planned)).toMatchObject({ devices: ['TV'] });
      expect(planned.manualSteps).toEqual([
        {
          name: 'App',
          step: 'plan again after the apply: whether the device to be registered should be in it, Apple tells only when it is',
          where: 'epapi plan',
        },
      ]);
      const [step] = forAll('TVOS_APP_ADHOC', wanted, have.slice(0, 2)).manualSteps;
      expect(step?.step).toContain('whether the 2 devices to be registered');
      expect(forAll('IOS_APP_ADHOC', wanted, []).manualSteps).toEqual([]);
    });

    test('cannot be had where there is none', () => {
      for (const [type, there] of [
        ['TVOS_APP_ADHOC', have.slice(1)],
        ['TVOS_APP_ADHOC', []],
        ['MAC_APP_DEVELOPMENT', have],
      ] as const) {
        const { changes, blocked } = forAll(type, wanted.slice(0, 4), [...there]);
        expect(changes.filter(({ kind }) => kind === 'profile')).toEqual([]);
        expect(blocked).toEqual([
          expect.objectContaining({
            ...{ kind: 'profile', name: 'App' },
            reason: `no device of the manifest is known to be one that ${type} is for`,
          }),
        ]);
      }
    });
  });

  test('that were left to prove a replacement go once the real one is there', () => {
    const proof = teamProfile(proofName('App'), { id: 'P' });
    const left = `delete profile ${proofName('App')}: was left by a replacement that was cut short`;
    expect(told(plan(manifest(), team(teamProfile('App'), proof)).changes)).toEqual([left]);
    expect(told(plan(manifest(), team(proof)).changes)).toEqual(['create profile App: does not exist', left]);
    const replaced = plan(manifest(), team(teamProfile('App', { state: 'INVALID' }), proof));
    expect(told(replaced.changes)).toEqual([
      'replace profile App: INVALID since the bundle ID was edited',
      left,
    ]);
    expect(replaced.unmanaged).toEqual({});
  });

  test('that were left to prove a replacement stay where nothing else of their type can be had', () => {
    const proof = teamProfile(proofName('App'), { id: 'P', type: 'IOS_APP_STORE' });
    const planned = plan(
      {
        ...manifest(),
        profiles: [
          wantedProfile('App', APP),
          wantedProfile('Store', APP, { type: 'IOS_APP_STORE', certificates: ['none'] }),
        ],
      },
      team(teamProfile('App'), proof),
    );
    expect(planned.changes).toEqual([]);
    expect(planned.blocked).toMatchObject([{ name: 'Store' }]);
    expect(plan(manifest(), team(teamProfile('App'), proof)).changes).toMatchObject([{ id: 'P' }]);
  });
});

describe('a certificate', () => {
  const profiles = [wantedProfile('App', APP)];
  const bundleIds = [wantedBundleId(APP)];
  const chosen = (want: object, certificates: TeamState['certificates']) => {
    const wanted = [{ label: 'in-house', type: 'IOS_DISTRIBUTION', ...want }];
    const { changes, blocked } = plan({ bundleIds, profiles, certificates: wanted }, { certificates });
    const profile = changes.find(({ kind }) => kind === 'profile');
    return profile && 'certificates' in profile ? profile.certificates : blocked[0]?.reason;
  };
  const long = teamCertificate('C2', { expiresAt: NOW + 900 * DAY });

  test('is the longest valid one, or the one that is named', () => {
    const both = [teamCertificate('C1'), long];
    expect(chosen({}, both)).toEqual(['C2']);
    expect(chosen({ serialNumber: '5EC1' }, both)).toEqual(['C1']);
    expect(chosen({ publicKeySha256: 'key of C1' }, both)).toEqual(['C1']);
    expect(
      chosen({ type: 'IOS_DEVELOPMENT' }, [...both, teamCertificate('D', { type: 'IOS_DEVELOPMENT' })]),
    ).toEqual(['D']);
  });

  test('that cannot be had blocks its profiles, and says why', () => {
    const cannot = 'certificate in-house cannot be had: ';
    expect(chosen({}, [])).toBe(`${cannot}the team has no certificate of type IOS_DISTRIBUTION`);
    expect(chosen({ serialNumber: '77' }, [long])).toBe(
      `${cannot}the team has no certificate of type IOS_DISTRIBUTION with the serial number 77`,
    );
    expect(chosen({ publicKeySha256: '0123456789abcdefghi' }, [long])).toBe(
      `${cannot}the team has no certificate of type IOS_DISTRIBUTION for the public key 0123456789abcdef…`,
    );
    expect(chosen({}, [teamCertificate('C1', { expiresAt: NOW })])).toBe(
      `${cannot}every certificate of type IOS_DISTRIBUTION has expired`,
    );
    const unknown = `${cannot}of no certificate of type IOS_DISTRIBUTION that has not expired Apple's list says when it ends and what is in it`;
    for (const changes of [{ content: undefined }, { expiresAt: NaN }])
      expect(chosen({}, [teamCertificate('C1', changes), teamCertificate('C2', { expiresAt: NOW })])).toBe(
        unknown,
      );
  });

  test('that cannot be had while the team has another: what to put into the manifest', () => {
    const ended = teamCertificate('C1', { expiresAt: NOW });
    const hintOf = (want: object, certificates: TeamState['certificates'] = [ended, long]) =>
      plan(
        { bundleIds, profiles, certificates: [{ label: 'in-house', type: 'IOS_DISTRIBUTION', ...want }] },
        { certificates },
      ).blocked[0]?.hint;
    expect(hintOf({ serialNumber: '5EC1' })).toBe(
      'Take certificate 5EC2, which expires in 900 days, if its private key is at hand: put the serial number 5EC2 in, or take the serial number out, so that the longest valid one is chosen.',
    );
    expect(hintOf({ publicKeySha256: 'key of C1' })).toBe(
      'Take certificate 5EC2, which expires in 900 days, if its private key is at hand: put its public key in, key of C2. Or, for a key that is, epapi api POST /v1/certificates.',
    );
    expect(hintOf({ serialNumber: '77', publicKeySha256: 'key of C2' })).toBe(
      'Take certificate 5EC2, which expires in 900 days: put the serial number 5EC2 in, or take the serial number out, so that the longest valid one is chosen.',
    );
    const make =
      'Make a certificate from a signing request whose private key is at hand, with epapi api POST /v1/certificates or at developer.apple.com, or choose another one in the manifest.';
    expect(hintOf({ serialNumber: '5EC1' }, [ended])).toBe(make);
    expect(hintOf({ type: 'IOS_DEVELOPMENT' })).toBe(make);
  });

  test('of a label that the manifest does not have is none', () => {
    const wants = [wantedProfile('App', APP, { certificates: ['no\u001b'] })];
    expect(plan({ bundleIds, profiles: wants }).blocked).toMatchObject([
      {
        reason: 'certificate no\\u001b cannot be had: the manifest has none of this name',
        hint: 'Name it under certificates: of the manifest, or choose another one.',
      },
    ]);
  });

  test('without content, of which nothing can be said, is none', () => {
    expect(chosen({}, [{ ...long, content: undefined }, teamCertificate('C1')])).toEqual(['C1']);
  });

  test('that ends soon without a successor is a step for people', () => {
    const soon = teamCertificate('C1', { expiresAt: NOW + 12 * DAY });
    const { manualSteps } = plan({ bundleIds, profiles }, { certificates: [soon] });
    expect(manualSteps).toContainEqual({
      name: 'in-house',
      step: 'make its successor: certificate 5EC1 expires in 12 days',
      where: 'epapi api POST /v1/certificates, or developer.apple.com → Certificates',
    });
    expect(plan({ bundleIds, profiles: [] }, { certificates: [soon] }).manualSteps).toHaveLength(1);
  });

  describe('that ends soon, while the team has a longer valid one of its type', () => {
    const soon = teamCertificate('C1', { expiresAt: NOW + 12 * DAY });
    const stepFor = (want: object, others: TeamState['certificates'] = [long]) =>
      plan(
        { bundleIds, profiles, certificates: [{ label: 'in-house', type: 'IOS_DISTRIBUTION', ...want }] },
        { certificates: [soon, ...others] },
      ).manualSteps.find(({ name }) => name === 'in-house');
    const successor = {
      name: 'in-house',
      step: 'make its successor: certificate 5EC1 expires in 12 days',
      where: 'epapi api POST /v1/certificates, or developer.apple.com → Certificates',
    };

    test('and is named by its serial number: that one is to be taken', () => {
      expect(stepFor({ serialNumber: '5EC1' })).toEqual({
        name: 'in-house',
        step: 'take certificate 5EC2, which expires in 900 days, if its private key is at hand: certificate 5EC1, chosen by its serial number, expires in 12 days',
        where:
          'the manifest: put the serial number 5EC2 in, or take the serial number out, so that the longest valid one is chosen',
      });
    });

    test('and is named by its public key: its private key may be the only one at hand', () => {
      const step =
        'take certificate 5EC2, which expires in 900 days, if its private key is at hand: certificate 5EC1, chosen by its public key, expires in 12 days';
      const otherwise =
        'for a key that is, epapi api POST /v1/certificates, which Apple answers with 409 where the team has as many as it may';
      expect(stepFor({ publicKeySha256: 'key of C1' })).toEqual({
        ...{ name: 'in-house', step },
        where: `the manifest: put its public key in, key of C2; or, ${otherwise}`,
      });
      expect(stepFor({ publicKeySha256: 'key of C1', serialNumber: '5EC1' })).toEqual({
        ...{ name: 'in-house', step },
        where: `the manifest: put its serial number and its public key in, key of C2; or, ${otherwise}`,
      });
    });

    test('and both: one for the same key is taken before one that ends later still', () => {
      const renewed = teamCertificate('C3', {
        expiresAt: NOW + 400 * DAY,
        content: { der: Buffer.from('DER of C3'), publicKeySha256: 'key of C1' },
      });
      const want = { publicKeySha256: 'key of C1', serialNumber: '5EC1' };
      expect(stepFor(want, [long, renewed])).toEqual({
        name: 'in-house',
        step: 'take certificate 5EC3, which expires in 400 days: certificate 5EC1, chosen by its serial number, expires in 12 days',
        where:
          'the manifest: put the serial number 5EC3 in, or take the serial number out, so that the longest valid one is chosen',
      });
    });

    test('but none that would help: a successor is to be made', () => {
      const pinned = { serialNumber: '5EC1' };
      expect(stepFor(pinned, [])).toEqual(successor);
      expect(stepFor(pinned, [{ ...long, type: 'IOS_DEVELOPMENT' }])).toEqual(successor);
      expect(stepFor(pinned, [{ ...long, content: undefined }])).toEqual(successor);
      expect(stepFor(pinned, [{ ...long, expiresAt: soon.expiresAt + DAY }])).toEqual(successor);
      expect(stepFor(pinned, [{ ...long, expiresAt: soon.expiresAt + DAY + 1 }])?.step).toMatch(
        /^take certificate 5EC2, which expires in 13 days/,
      );
    });

    test('is said in words that are shown whole', () => {
      const key = (digit: string) => digit.repeat(64);
      const content = (digit: string) => ({ der: Buffer.from(digit), publicKeySha256: key(digit) });
      const planned = plan(
        {
          ...{ bundleIds, profiles },
          certificates: [
            {
              ...{ label: 'in-house', type: 'IOS_DISTRIBUTION' },
              ...{ publicKeySha256: key('a'), serialNumber: '1'.repeat(40) },
            },
          ],
        },
        {
          certificates: [
            { ...soon, serialNumber: '1'.repeat(40), content: content('a') },
            { ...long, serialNumber: '2'.repeat(40), content: content('b') },
          ],
        },
      );
      const [step] = planned.manualSteps.filter(({ name }) => name === 'in-house');
      expect(step?.where).toContain(key('b'));
      expect(describePlan(planned)).toContain(`  * in-house: ${step?.step ?? ''} (${step?.where ?? ''})\n`);
    });
  });
});

describe('pruning', () => {
  const many = Array.from({ length: 30 }, (_, number) => teamBundleId(`com.example.a${number}`));
  const all = many.map(({ identifier }) => wantedBundleId(identifier));

  test('is asked for by kind: nothing goes without', () => {
    const { changes, unmanaged } = plan({ bundleIds: all.slice(1) }, { bundleIds: many });
    expect([changes, unmanaged]).toEqual([[], { 'bundle-id': 1 }]);
  });

  test('takes what is not in the manifest, at most a share or a count, or else nothing of that kind', () => {
    const pruned = (left: number, limit: PruneLimit) =>
      plan({ bundleIds: all.slice(left) }, { bundleIds: many }, { 'bundle-id': limit });
    expect(told(pruned(3, { share: 0.1 }).changes)).toEqual([
      'delete bundle-id com.example.a0: is not in the manifest',
      'delete bundle-id com.example.a1: is not in the manifest',
      'delete bundle-id com.example.a2: is not in the manifest',
    ]);
    expect(pruned(3, { share: 0.1 }).unmanaged).toEqual({});
    const tooMany = pruned(4, { share: 0.1 });
    expect(tooMany.changes).toEqual([]);
    expect(tooMany.unmanaged).toEqual({ 'bundle-id': 4 });
    expect(tooMany.blocked).toEqual([
      expect.objectContaining({
        ...{ kind: 'bundle-id', name: 'pruning' },
        reason: '4 of 30 are not in the manifest, and at most 3 may go at once',
      }),
    ]);
    expect(pruned(4, { count: 4 }).changes).toHaveLength(4);
    expect(pruned(1, { share: 0.01 }).changes).toHaveLength(1);
    const hundred = Array.from({ length: 100 }, (_, index) => teamBundleId(`com.example.a${index}`));
    expect(plan({}, { bundleIds: hundred }, { 'bundle-id': { share: 0.29 } }).blocked).toMatchObject([
      { reason: '100 of 100 are not in the manifest, and at most 29 may go at once' },
    ]);
    for (const none of [{ share: 0 }, { count: 0 }]) expect(pruned(1, none).changes).toEqual([]);
  });

  test('leaves a bundle ID whose profiles may not go: it would take them along', () => {
    const [full, empty] = [
      teamBundleId('full', { profiles: ['A', 'B'].map((name) => teamProfile(name)) }),
      teamBundleId('empty'),
    ];
    const prune = { 'bundle-id': { count: 2 }, profile: { count: 1 } };
    const { changes, blocked, unmanaged } = planChanges(manifestOf(), teamOf({ bundleIds: [full, empty] }), {
      now: NOW,
      prune,
    });
    expect(changes).toMatchObject([{ kind: 'bundle-id', action: 'delete', name: 'empty' }]);
    expect(blocked.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['profile pruning', 'bundle-id full']);
    expect(unmanaged).toEqual({ 'bundle-id': 1, profile: 2 });
  });

  test('leaves a bundle ID whose profiles are not asked for, and says so', () => {
    const full = teamBundleId('full', { profiles: [teamProfile('A'), teamProfile('B')] });
    const one = teamBundleId('one', { profiles: [teamProfile('C')] });
    const prune = { 'bundle-id': { count: 9 } };
    const { changes, blocked, unmanaged } = plan(
      {},
      { bundleIds: [full, one, teamBundleId('empty')] },
      prune,
    );
    expect(told(changes)).toEqual(['delete bundle-id empty: is not in the manifest']);
    expect(blocked).toEqual([
      {
        ...{ kind: 'bundle-id', name: 'full' },
        reason: 'has 2 profiles that stay, and would take them along',
        hint: 'Let them go as well: --prune profiles=3; or name full in the manifest.',
      },
      expect.objectContaining({ name: 'one', reason: 'has 1 profile that stays, and would take it along' }),
    ]);
    expect(unmanaged).toEqual({ 'bundle-id': 2, profile: 3 });
    const all = plan({}, { bundleIds: [full] }, { ...prune, profile: { count: 9 } });
    expect(all.changes.map(({ name }) => name)).toEqual(['A', 'B', 'full']);
  });

  test('leaves a valid profile whose app cannot have the one that it is to have', () => {
    const profiles = [teamProfile('Old'), teamProfile('Older', { state: 'INVALID' })];
    const { changes, unmanaged } = plan(
      { bundleIds: [wantedBundleId(APP)], profiles: [wantedProfile('App', APP)] },
      { bundleIds: [teamBundleId(APP, { profiles })], certificates: [] },
      { profile: { count: 9 } },
    );
    expect(told(changes)).toEqual(['delete profile Older: is not in the manifest']);
    expect(unmanaged).toEqual({ profile: 1 });
  });

  test('takes one whose app has another, though it cannot have a third', () => {
    const { changes, blocked } = plan(
      {
        bundleIds: [wantedBundleId(APP)],
        profiles: [wantedProfile('App', APP), wantedProfile('More', APP, { certificates: ['none'] })],
      },
      { bundleIds: [teamBundleId(APP, { profiles: [teamProfile('App'), teamProfile('Old')] })] },
      { profile: { count: 9 } },
    );
    expect(told(changes)).toEqual(['delete profile Old: is not in the manifest']);
    expect(blocked).toMatchObject([{ name: 'More' }]);
  });

  describe('of profiles', () => {
    const prune = { profile: { count: 9 } };
    const lost = `; leaves ${APP} without a valid profile of type IOS_APP_INHOUSE`;
    const pruned = (profiles: readonly TeamProfile[], manifest: Partial<Manifest> = {}) =>
      told(plan(manifest, { bundleIds: [teamBundleId(APP, { profiles })] }, prune).changes);

    test('says what the manifest has their name for, where it does', () => {
      const other = {
        bundleIds: [wantedBundleId('com.other')],
        profiles: [wantedProfile('App', 'com.other')],
      };
      const more = teamBundleId('com.other', { profiles: [teamProfile('App')] });
      const have = teamBundleId(APP, {
        profiles: [teamProfile('App', { id: '1' }), teamProfile(proofName('App'), { id: '2' })],
      });
      expect(told(plan(other, { bundleIds: [have, more] }, prune).changes)).toEqual([
        `delete profile App: is for ${APP}; the manifest has this name for com.other${lost}`,
        `delete profile ${proofName('App')}: is for ${APP}; the manifest has this name for a proof of com.other${lost}`,
      ]);
    });

    test.each([
      ['is in the manifest', { bundleIds: [wantedBundleId(APP)] }],
      ['is not in the manifest', {}],
    ])('says where it leaves an app without a valid one that %s', (_, manifest) => {
      const [valid, more] = [teamProfile('A'), teamProfile('B')];
      const [invalid, expired] = [
        teamProfile('C', { state: 'INVALID' }),
        teamProfile('D', { expiresAt: NOW }),
      ];
      const gone = (name: string) => `delete profile ${name}: is not in the manifest`;
      expect(pruned([valid, more, invalid, expired], manifest)).toEqual([
        ...[`${gone('A')}${lost}`, `${gone('B')}${lost}`, gone('C'), gone('D')],
      ]);
      expect(pruned([invalid, expired], manifest)).toEqual([gone('C'), gone('D')]);
    });

    test('keeps a valid one of the same platform and use while what the manifest wants cannot be had', () => {
      const wants = {
        bundleIds: [wantedBundleId(APP)],
        profiles: [wantedProfile('App', APP)],
      };
      const profiles = [
        teamProfile('Ad hoc', { type: 'IOS_APP_ADHOC' }),
        teamProfile('Development', { type: 'IOS_APP_DEVELOPMENT' }),
        teamProfile('Mac', { type: 'MAC_APP_DIRECT' }),
      ];
      const { changes } = plan(
        wants,
        { bundleIds: [teamBundleId(APP, { profiles })], certificates: [] },
        prune,
      );
      expect(changes.map(({ name }) => name)).toEqual(['Development', 'Mac']);
    });

    test('says so where the app goes as well', () => {
      const bundleIds = [teamBundleId(APP, { profiles: [teamProfile('A')] })];
      const { changes } = plan({}, { bundleIds }, { ...prune, 'bundle-id': { count: 1 } });
      expect(told(changes)).toEqual([
        `delete profile A: is not in the manifest${lost}`,
        `delete bundle-id ${APP}: is not in the manifest`,
      ]);
    });

    test('says nothing of it where the app has or gets another one', () => {
      const manifest = { bundleIds: [wantedBundleId(APP)], profiles: [wantedProfile('App', APP)] };
      const gone = 'delete profile A: is not in the manifest';
      expect(pruned([teamProfile('A'), teamProfile('App')], manifest)).toEqual([gone]);
      expect(pruned([teamProfile('A')], manifest)).toEqual(['create profile App: does not exist', gone]);
      expect(pruned([teamProfile('A'), teamProfile('App', { expiresAt: NOW })], manifest)).toEqual([
        'replace profile App: expired less than a day ago',
        gone,
      ]);
    });
  });

  test('of each kind: what is managed stays, and devices are disabled', () => {
    const limit = { count: 9 };
    const capability = (type: string) => ({ id: `ID of ${type}`, type, settings: [] });
    const { changes } = plan(
      {
        bundleIds: [wantedBundleId(APP, { capabilities: [{ type: 'MAPS', settings: {} }] })],
        devices: [wantedDevice('A', 'A')],
        passTypeIds: [{ identifier: 'pass.a', name: 'A' }],
        profiles: [wantedProfile('App', APP)],
      },
      {
        bundleIds: [
          teamBundleId(APP, {
            capabilities: [capability('MAPS'), capability('SIRIKIT')],
            profiles: [teamProfile('App'), teamProfile('Stray')],
          }),
        ],
        devices: [device('A', 'a'), device('B', 'B'), device('C', 'C', 'DISABLED')],
        passTypeIds: [
          { id: '1', identifier: 'pass.a', name: 'A' },
          { id: '2', identifier: 'pass.b', name: 'B' },
        ],
      },
      { capability: limit, device: limit, 'pass-type-id': limit, profile: limit },
    );
    expect(told(changes)).toEqual([
      `delete capability ${APP} SIRIKIT: is not in the manifest`,
      'replace profile App: capabilities of its bundle ID change, which makes it INVALID',
      'delete profile Stray: is not in the manifest',
      'disable device B: is not in the manifest',
      'delete pass-type-id pass.b: is not in the manifest',
    ]);
  });
});

test('the order of a manifest, and of what Apple has, does not matter', () => {
  const names = ['a', 'b', 'c', 'd'];
  const manifest = manifestOf({
    bundleIds: names.map((name) =>
      wantedBundleId(name, { capabilities: [{ type: 'ICLOUD', settings: {} }] }),
    ),
    profiles: names.map((name) => wantedProfile(name, name)),
    devices: names.map((name) => wantedDevice(name, name)),
  });
  const team = teamOf({
    bundleIds: ['b', 'c'].map((name) => teamBundleId(name, { name: 'old', profiles: [teamProfile(name)] })),
    certificates: [teamCertificate('C1'), teamCertificate('C0')],
  });
  const expected = planChanges(manifest, team, { now: NOW });
  const shuffled = <One>(all: readonly One[]) => fc.shuffledSubarray([...all], { minLength: all.length });
  fc.assert(
    fc.property(
      ...([shuffled(manifest.bundleIds), shuffled(manifest.profiles), shuffled(manifest.devices)] as const),
      ...([shuffled(team.bundleIds), shuffled(team.certificates)] as const),
      (bundleIds, profiles, devices, teamBundleIds, certificates) => {
        const other = planChanges(
          { ...manifest, bundleIds, profiles, devices },
          { ...team, bundleIds: teamBundleIds, certificates },
          { now: NOW },
        );
        expect(other).toEqual(expected);
      },
    ),
  );
});
