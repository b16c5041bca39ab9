import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { DAY } from '../../src/days.ts';
import { normalUdid } from '../../src/provision/manifest.ts';
import { planChanges } from '../../src/provision/plan-changes.ts';
import type { TeamState } from '../../src/provision/team-state.ts';
import { describeWritten, writeManifest } from '../../src/provision/write-manifest.ts';
import type { LeftOut } from '../../src/provision/write-manifest.ts';
import { manifestOf } from '../support/manifest-files.ts';
import { fc, runsOf } from '../support/properties.ts';
import { contentsWith, teamBundleId, teamCertificate, teamProfile } from '../support/provisioning.ts';
import { NOW } from '../support/team.ts';

const file = join(import.meta.dirname, '../../schema/epapi.schema.json');
const schema = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
const fitsSchema = new Ajv({ strict: true, strictTypes: false, allErrors: true }).compile(schema);

const UDIDS = [
  '00008030-001A2B3C4D5E6F01',
  '00008030001a2b3c4d5e6f01',
  '0123456789012345',
  '12345678901234e5',
  'abcdefabcdefabcdefabcdefabcdefabcdefabcd',
  'ABCDEF01-ABCDEF02',
  '0000-1111-2222-3333',
  'FFFF111122223333',
  'no UDID',
  '',
];

/** What YAML gives a meaning to, what a manifest cannot hold, and what others are called. */
const NAMES = [
  ...['1234', '1e10', '-1.5', '0x1F', '0o17', '.inf', '.nan', 'true', 'null', '~', 'yes', '2026-01-01', '<<'],
  ...[
    '- a',
    '? a',
    'a: b',
    ': a',
    'a #b',
    '#a',
    '*',
    '*a',
    '&a',
    '!a',
    '%a',
    '@a',
    '`a`',
    '|',
    '>',
    '---',
    '...',
  ],
  ...['{a}', '[a]', 'a, b', "it's", '"a"', 'a\\b', 'all', '$schema', '__proto__', 'constructor', 'toString'],
  ...['\u0007', 'a\nb', 'a\u0085b', 'a\u2028b', '\u202ea', '\ufeffa', 'a\u00a0', ' a', 'a ', '', '\ud800'],
  ...[
    'x'.repeat(255),
    'x'.repeat(256),
    '😀'.repeat(255),
    '\u00e9\u200d\ufffe',
    'App',
    'App epapi proof',
    ...UDIDS,
  ],
];

const name = fc.oneof(
  { weight: 8, arbitrary: fc.nat(40).map((number) => `App ${number}`) },
  { weight: 2, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 10 }) },
);

/** Mostly the first, so that not everything is left out. */
const mostly = <Value>(first: Value, ...others: readonly Value[]): fc.Arbitrary<Value> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(first) },
    { weight: 1, arbitrary: fc.constantFrom(first, ...others) },
  );

const end = fc.constantFrom(-30, 0, 5, 29, 31, 200, 200, 200, 900, NaN).map((days) => NOW + days * DAY);

const certificates = fc
  .array(
    fc.record({
      type: mostly(
        'IOS_DISTRIBUTION',
        'IOS_DEVELOPMENT',
        'DISTRIBUTION',
        'DEVELOPER_ID_APPLICATION_G2',
        'IOS_DISTRIBUTIO',
        'IN_HOUSE',
      ),
      serialNumber: fc.constantFrom('5E01', '5E02', '1234', '12E4', '5E03', '5E04', ''),
      expiresAt: end,
      hasContent: mostly(true, false),
      name,
    }),
    { maxLength: 5 },
  )
  .map((all) => [
    teamCertificate('C1'),
    teamCertificate('D1', { type: 'IOS_DEVELOPMENT' }),
    ...all.map(({ hasContent, ...one }, index) =>
      teamCertificate(`X${index}`, { ...one, ...(!hasContent && { content: undefined }) }),
    ),
  ]);

const devices = fc
  .array(
    fc.record({
      name,
      udid: fc.constantFrom(...UDIDS),
      platform: mostly('IOS', 'MAC_OS', '', 'odd platform', 'VISION_OS'),
      deviceClass: fc.constantFrom('IPHONE', 'IPHONE', 'APPLE_TV', 'MAC', ''),
      status: mostly('ENABLED', 'DISABLED'),
    }),
    { maxLength: 8 },
  )
  .map((all) => all.map((one, index) => ({ id: `DEVICE${index}`, ...one })));

const option = fc.record(
  {
    key: fc.constantFrom('XCODE_5', 'XCODE_6', 'OFF', 'odd', ''),
    enabled: fc.boolean(),
    enabledByDefault: fc.boolean(),
  },
  { requiredKeys: [] },
);

const capabilities = fc
  .array(
    fc.record({
      type: fc.constantFrom(
        'PUSH_NOTIFICATIONS',
        'ICLOUD',
        'DATA_PROTECTION',
        'IN_APP_PURCHASE',
        'NEW_THING',
        'MAP',
        '',
      ),
      settings: fc.array(
        fc.record(
          {
            key: fc.constantFrom('ICLOUD_VERSION', 'DATA_PROTECTION_PERMISSION_LEVEL', 'odd'),
            options: fc.array(option, { maxLength: 3 }),
          },
          { requiredKeys: [] },
        ),
        { maxLength: 2 },
      ),
    }),
    { maxLength: 4 },
  )
  .map((all) => all.map((one, index) => ({ id: `CAPABILITY${index}`, ...one })));

const PROFILE_TYPES = [
  ...[
    'IOS_APP_DEVELOPMENT',
    'IOS_APP_ADHOC',
    'TVOS_APP_DEVELOPMENT',
    'TVOS_APP_INHOUSE',
    'MAC_APP_DEVELOPMENT',
  ],
  ...['VISIONOS_APP_DEVELOPMENT', 'IOS_APP_INHOUS', 'odd type'],
];

const udids = fc.oneof(fc.constant(UDIDS), fc.uniqueArray(fc.constantFrom(...UDIDS)));

/** What it holds, by ID and UDID. */
const inside = fc.oneof(
  fc.record({
    type: fc.constant('IOS_APP_INHOUSE'),
    holds: fc.constantFrom(['C1'], ['X0'], ['X1']),
    udids: fc.constant([]),
  }),
  fc.record({
    type: fc.constantFrom('IOS_APP_DEVELOPMENT', 'TVOS_APP_DEVELOPMENT'),
    holds: fc.constantFrom(['D1'], ['D1', 'X0']),
    udids,
  }),
  fc.record({
    type: fc.constantFrom(...PROFILE_TYPES),
    holds: fc.option(
      fc.uniqueArray(fc.constantFrom('C1', 'D1', 'X0', 'X1', 'X2', 'X3', 'GONE'), { maxLength: 3 }),
      { nil: undefined },
    ),
    udids,
  }),
);

const profile = fc
  .record({ name, state: mostly('ACTIVE', 'INVALID', ''), expiresAt: end, inside })
  .map(({ inside: { type, holds, udids: held }, ...one }) => ({
    ...one,
    type,
    contents: holds && contentsWith(holds, held),
  }));

const identifier = fc.oneof(
  { weight: 4, arbitrary: fc.nat(20).map((number) => `com.acme.app${number}`) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('com.acme.*', '*', 'a', '1234', '1e5', 'constructor', 'a_b', 'a b', ''),
  },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom('a', 'B', '1', '.', '-'), minLength: 1, maxLength: 12 }),
  },
);

const team: fc.Arbitrary<TeamState> = fc
  .record({
    bundleIds: fc.array(
      fc.record({
        identifier,
        name,
        platform: mostly('IOS', 'MAC_OS', 'UNIVERSAL', 'SERVICES', ''),
        capabilities,
        profiles: fc.array(profile, { maxLength: 4 }),
      }),
      { maxLength: 6 },
    ),
    certificates,
    devices,
    passTypeIds: fc.array(
      fc.record({ identifier: fc.constantFrom('pass.a', 'pass.b.c', 'pass.1', 'a', ''), name }),
      { maxLength: 4 },
    ),
  })
  .map(({ bundleIds, passTypeIds, ...others }) => ({
    ...others,
    bundleIds: bundleIds.map(({ profiles, ...one }, index) =>
      teamBundleId(one.identifier, {
        ...one,
        id: `BUNDLE${index}`,
        profiles: profiles.map((each, number) =>
          teamProfile(each.name, { ...each, id: `PROFILE${index}-${number}` }),
        ),
      }),
    ),
    passTypeIds: passTypeIds.map((one, index) => ({ id: `PASS${index}`, ...one })),
  }));

/** What a plan counts of what is left out: of what is there twice it knows the one, and of what is disabled nothing. */
function counted(leftOut: readonly LeftOut[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind, reason } of leftOut)
    if (!/^(disabled|only its setting)/.test(reason)) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** Without what is there twice, of which a plan knows the last alone. */
function withoutTwins({ bundleIds, devices, passTypeIds, ...others }: TeamState): TeamState {
  const unique = <One>(all: readonly One[], keyOf: (one: One) => string): One[] => [
    ...new Map(all.map((one) => [keyOf(one), one])).values(),
  ];
  return {
    ...others,
    bundleIds: unique(bundleIds, (one) => one.identifier).map((one) => ({
      ...one,
      capabilities: unique(one.capabilities, ({ type }) => type),
    })),
    devices: unique(devices, (one) => normalUdid(one.udid)),
    passTypeIds: unique(passTypeIds, (one) => one.identifier),
  };
}

test('whatever a team has, a plan for what is written changes nothing but what is told, and leaves alone what is told', async () => {
  const seen = { profiles: 0, devices: 0, changes: 0, leftOut: 0, lists: 0, pinned: 0 };
  await fc.assert(
    fc.asyncProperty(team, fc.boolean(), async (any, hasTwins) => {
      const given = hasTwins ? any : withoutTwins(any);
      const written = await writeManifest(given, { now: NOW, schema: 'epapi.schema.json' });
      const manifest = await manifestOf(written.text);
      const { changes, blocked, unmanaged } = planChanges(manifest, given, { now: NOW });
      expect([changes, blocked]).toEqual([written.changes, []]);
      for (const { kind, action, reason } of changes) {
        expect(`${kind} ${action}`).toMatch(/^profile (replace|delete)$/);
        expect(reason).toMatch(/^(expires in|its certificate expires in|holds \d+ that|was left by)/);
      }
      if (!hasTwins) expect(unmanaged).toEqual(counted(written.leftOut));
      expect([fitsSchema(parse(written.text)), fitsSchema.errors]).toEqual([true, null]);
      expect(written.text.replaceAll('\n', '')).not.toMatch(
        /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff]/u,
      );
      expect(describeWritten(written).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u202e]/u);
      seen.profiles += manifest.profiles.length;
      seen.devices += manifest.devices.length;
      seen.changes += changes.length;
      seen.leftOut += written.leftOut.length;
      seen.lists += manifest.profiles.filter((one) => one.devices !== 'all' && one.devices.length > 0).length;
      seen.pinned += manifest.certificates.filter((one) => one.serialNumber).length;
    }),
    { numRuns: runsOf(200) },
  );
  expect(Object.entries(seen).filter(([, count]) => count === 0)).toEqual([]);
});
