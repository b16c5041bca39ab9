import { describe, expect, test } from '@jest/globals';
import { DAY } from '../../src/days.ts';
import { proofName } from '../../src/proof-name.ts';
import type { TeamDevice, TeamProfile, TeamState } from '../../src/provision/team-state.ts';
import { describeWritten, writeManifest } from '../../src/provision/write-manifest.ts';
import { manifestOf } from '../support/manifest-files.ts';
import { contentsWith, teamBundleId, teamCertificate, teamOf, teamProfile } from '../support/provisioning.ts';
import { NOW } from '../support/team.ts';

const APP = 'com.example.app';

const write = (team: Partial<TeamState>) => writeManifest(teamOf(team), { now: NOW, schema: 's.json' });

/** What was left out: `profile App: INVALID`. */
const leftOut = async (team: Partial<TeamState>) =>
  (await write(team)).leftOut.map(({ kind, name, reason }) => `${kind} ${name}: ${reason}`);

/** The lines of a section, or none. */
const section = (text: string, key: string) =>
  (new RegExp(`^${key}:\\n((?: .*\\n)*)`, 'm').exec(text)?.[1] ?? '').split('\n').slice(0, -1);

const device = (name: string, udid: string, changes: Partial<TeamDevice> = {}): TeamDevice => ({
  ...{ id: `ID of ${udid}`, name, udid, platform: 'IOS', deviceClass: 'IPHONE', status: 'ENABLED' },
  ...changes,
});

const UDID = ['A', 'B', 'C', 'D'].map((letter) => letter.repeat(16)) as [string, string, string, string];

const withProfiles = (profiles: readonly TeamProfile[], more: Partial<TeamState> = {}) => ({
  bundleIds: [teamBundleId(APP, { profiles })],
  ...more,
});

describe('bundle IDs', () => {
  test('stand with what is chosen of their capabilities, and a platform only where it says something', async () => {
    const options = (...keys: string[]) => keys.map((key) => ({ key, enabled: key === keys[0] }));
    const capabilities = [
      { id: '1', type: 'PUSH_NOTIFICATIONS', settings: [] },
      {
        id: '2',
        type: 'ICLOUD',
        settings: [{ key: 'ICLOUD_VERSION', options: options('XCODE_6', 'XCODE_5') }],
      },
      {
        id: '3',
        type: 'GAME_CENTER',
        settings: [{ key: 'ICLOUD_VERSION', options: [{ key: 'OFF', enabled: false }] }],
      },
    ];
    // Of what is there twice, a plan sees the first.
    const twice = (version: string) => ({ key: 'ICLOUD_VERSION', options: options(version) });
    const twins = [
      { id: '1', type: 'ICLOUD', settings: [twice('XCODE_6'), twice('XCODE_5')] },
      { id: '2', type: 'ICLOUD', settings: [twice('XCODE_5')] },
    ];
    const { text } = await write({
      bundleIds: [
        teamBundleId('*', { name: '1234', platform: 'UNIVERSAL' }),
        teamBundleId('com.mac', { name: 'Mac', platform: 'MAC_OS' }),
        teamBundleId(APP, { name: 'App: it', capabilities }),
        teamBundleId('com.twins', { name: 'Twins', capabilities: twins }),
      ],
    });
    expect(section(text, 'bundle-ids')).toEqual([
      "  '*': { name: '1234' }",
      '  com.example.app:',
      "    name: 'App: it'",
      '    capabilities: [ GAME_CENTER, { ICLOUD: { ICLOUD_VERSION: XCODE_6 } }, PUSH_NOTIFICATIONS ]',
      '  com.mac: { name: Mac, platform: MAC_OS }',
      '  com.twins: { name: Twins, capabilities: [ { ICLOUD: { ICLOUD_VERSION: XCODE_6 } } ] }',
    ]);
  });

  test('are left out where a manifest cannot hold them, and their profiles with them', async () => {
    const profiles = [teamProfile('App')];
    expect(
      await leftOut({
        bundleIds: [
          teamBundleId('a_b'),
          teamBundleId('b', { name: 'B\u0007', profiles }),
          teamBundleId('c', { platform: 'SERVICES' }),
          teamBundleId('d', { id: '1' }),
          teamBundleId('d', { id: '2' }),
          teamBundleId('e', { name: 'e'.repeat(256) }),
        ],
        passTypeIds: [
          { id: '1', identifier: 'none', name: 'None' },
          { id: '2', identifier: 'pass.a', name: ' A' },
        ],
      }),
    ).toEqual([
      'bundle-id a_b: an identifier that a manifest cannot hold',
      'bundle-id b: a name that a manifest cannot hold',
      'bundle-id c: of the platform SERVICES, which cannot be made',
      'bundle-id d: there a second time',
      'bundle-id e: a name that a manifest cannot hold',
      'pass-type-id none: an identifier that a manifest cannot hold',
      'pass-type-id pass.a: a name that a manifest cannot hold',
      'profile App: its bundle ID is left out',
    ]);
  });

  test('say so where a capability, or a setting of one, is left out', async () => {
    const both = [
      { key: 'XCODE_5', enabled: true },
      { key: 'XCODE_6', enabled: true },
    ];
    const capabilities = [
      { id: '1', type: 'MAP', settings: [] },
      { id: '2', type: 'ICLOUD', settings: [{ key: 'ICLOUD_VERSION', options: both }] },
    ];
    expect(await leftOut({ bundleIds: [teamBundleId(APP, { capabilities })] })).toEqual([
      `capability ${APP} MAP: a name that a manifest cannot hold`,
      `capability ${APP} ICLOUD: only its setting ICLOUD_VERSION, of which a manifest cannot say what is chosen`,
    ]);
  });
});

test('devices that are disabled are left out, the first of them by name', async () => {
  const devices = Array.from({ length: 30 }, (_, number) =>
    device(`Phone ${number}`, `${number + 10}`.repeat(8), { status: number < 25 ? 'DISABLED' : 'ENABLED' }),
  );
  const { text } = await write({ devices });
  expect(section(text, 'devices')).toContain("  - { name: Phone 25, udid: '3535353535353535' }");
  expect(text).toMatch(
    /\n# Left out: 25 devices \(disabled\): "Phone 0 1010101010101010", ("Phone \d+ \d{16}", ){18}"Phone \d+ \d{16}" and 5 more\ndevices:\n/,
  );
});

describe('profiles for devices', () => {
  const devices = [
    device('A', UDID[0]),
    device('Twin', UDID[1]),
    device('Twin', UDID[2]),
    device('TV', UDID[3], { deviceClass: 'APPLE_TV' }),
  ];
  const held = async (udids: readonly string[], type = 'IOS_APP_ADHOC', all = devices) => {
    const profiles = [teamProfile('App', { type, contents: contentsWith(['C1'], udids) })];
    const { text, changes } = await write(withProfiles(profiles, { devices: all }));
    return [section(text, 'profiles').join('\n'), ...changes.map(({ reason }) => reason)];
  };
  const entry = `  App: { type: IOS_APP_ADHOC, bundle-id: ${APP}, certificates: [ in-house ]`;

  test('say nothing of them where they are for all', async () => {
    expect(await held([UDID[0], UDID[1].toLowerCase(), UDID[2]])).toEqual([`${entry} }`]);
    expect(await held([UDID[3]], 'TVOS_APP_ADHOC')).toEqual([`${entry.replace('IOS', 'TVOS')} }`]);
  });

  test('else name them, or give the UDID where several have one name', async () => {
    const [text = ''] = await held([UDID[0], UDID[2]]);
    expect(text.split('\n').slice(1)).toEqual([
      '    type: IOS_APP_ADHOC',
      `    bundle-id: ${APP}`,
      '    certificates: [ in-house ]',
      `    devices: [ A, ${UDID[2]} ]`,
    ]);
  });

  test('that hold some that are disabled would be replaced, and say so', async () => {
    const asleep = devices.map((one) => (one.udid === UDID[2] ? { ...one, status: 'DISABLED' } : one));
    expect(await held([UDID[0], UDID[1], UDID[2]], 'IOS_APP_ADHOC', asleep)).toEqual([
      `  # A plan would replace profile App: holds 1 that is not wanted\n${entry} }`,
      'holds 1 that is not wanted',
    ]);
  });

  test('are left out where none can be named', async () => {
    const leftOutFor = (udids: string[], type: string, more: TeamDevice[] = []) =>
      leftOut(
        withProfiles([teamProfile('App', { type, contents: contentsWith(['C1'], udids) })], {
          devices: [...devices, ...more],
        }),
      );
    expect(await leftOutFor(['E'.repeat(16)], 'IOS_APP_ADHOC')).toEqual([
      'profile App: for no device that is in the manifest',
    ]);
    // What a profile would call the one is what another is called.
    expect(await leftOutFor([UDID[1]], 'IOS_APP_ADHOC', [device(UDID[1], 'F'.repeat(16))])).toEqual([
      'profile App: for a device that cannot be told from others',
    ]);
    expect(await leftOutFor([UDID[0]], 'IOS_APP_INHOUSE')).toEqual([
      'profile App: for devices, which a manifest does not name for its type',
    ]);
  });
});

describe('profiles', () => {
  test.each<[string, Partial<TeamProfile>]>([
    ['INVALID', { state: 'INVALID' }],
    ['Apple does not say its state', { state: '' }],
    ['expired less than a day ago', { expiresAt: NOW }],
    ['Apple does not say when it expires', { expiresAt: NaN }],
    ['its content cannot be read', { contents: undefined }],
    ['a name that a manifest cannot hold', { name: 'A\nB' }],
    ['a type that a manifest cannot hold', { type: 'IOS_APP_INHOUS' }],
    ['left by a replacement', { name: proofName('Other') }],
    ['without a certificate', { contents: contentsWith([]) }],
    ['a certificate that the team no longer has', { contents: contentsWith(['C1', 'GONE']) }],
    ['its certificate 5EOLD expired 3 days ago', { contents: contentsWith(['OLD']) }],
    ['its certificate 5ENOW expired less than a day ago', { contents: contentsWith(['NOW']) }],
    ['its certificate 5EODD is of a type that a manifest cannot hold', { contents: contentsWith(['ODD']) }],
    ['its certificate 5EDEV is of the type IOS_DEVELOPMENT', { contents: contentsWith(['DEV']) }],
    ['its certificate  cannot be told from others', { contents: contentsWith(['NONE']) }],
  ])('are left out: %s', async (reason, changes) => {
    const certificates = [
      teamCertificate('C1'),
      teamCertificate('OLD', { expiresAt: NOW - 3 * DAY }),
      teamCertificate('NOW', { expiresAt: NOW }),
      teamCertificate('ODD', { type: 'IOS_DISTRIBUTIO' }),
      teamCertificate('DEV', { type: 'IOS_DEVELOPMENT' }),
      teamCertificate('NONE', { serialNumber: '', expiresAt: NOW + DAY }),
    ];
    const profile = teamProfile(changes.name ?? 'App', changes);
    expect((await write(withProfiles([profile], { certificates }))).leftOut).toEqual([
      { kind: 'profile', name: profile.name, reason },
    ]);
  });

  test('of one name are left out, all of them', async () => {
    const twice = [teamProfile('App', { id: '1' }), teamProfile('App', { id: '2', state: 'INVALID' })];
    expect(await leftOut(withProfiles(twice))).toEqual(Array(2).fill('profile App: several have this name'));
  });

  test('that end soon, and what a replacement left, are told: a plan changes that', async () => {
    const written = await write(
      withProfiles([teamProfile('App', { expiresAt: NOW + 5 * DAY }), teamProfile(proofName('App'))]),
    );
    const told = [
      'A plan would replace profile App: expires in 5 days',
      'A plan would delete profile App epapi proof: was left by a replacement that was cut short',
    ];
    expect(section(written.text, 'profiles').slice(0, 2)).toEqual(told.map((line) => `  # ${line}`));
    expect(describeWritten(written)).toBe(
      ['Written: 1 bundle ID, 1 profile; and a certificate to sign with.', ...told, ''].join('\n'),
    );
    expect(written.leftOut).toEqual([]);
  });

  test('share in defaults what more than half have', async () => {
    const profiles = ['A', 'B', 'C', 'D'].map((name, index) =>
      teamProfile(name, { ...(index === 3 && { type: 'TVOS_APP_INHOUSE', contents: contentsWith(['C2']) }) }),
    );
    const certificates = [teamCertificate('C1'), teamCertificate('C2', { expiresAt: NOW + 800 * DAY })];
    const { text } = await write(withProfiles(profiles, { certificates }));
    expect(section(text, 'defaults')).toEqual([
      '  profiles: { type: IOS_APP_INHOUSE, certificates: [ in-house-2 ] }',
    ]);
    expect(section(text, 'profiles')).toEqual([
      ...['A', 'B', 'C'].map((name) => `  ${name}: { bundle-id: ${APP} }`),
      `  D: { type: TVOS_APP_INHOUSE, bundle-id: ${APP}, certificates: [ in-house ] }`,
    ]);
    const half = await write(withProfiles(profiles.slice(2), { certificates }));
    expect(section(half.text, 'defaults')).toEqual([]);
    expect(section((await write(withProfiles(profiles.slice(0, 1)))).text, 'defaults')).toEqual([]);
  });
});

describe('certificates', () => {
  const labels = async (held: readonly (readonly string[])[], certificates: TeamState['certificates']) => {
    const type = 'IOS_APP_DEVELOPMENT';
    const profiles = held.map((ids, index) =>
      teamProfile(`P${index}`, { type, contents: contentsWith(ids, [UDID[0]]) }),
    );
    const { text } = await write(withProfiles(profiles, { certificates, devices: [device('A', UDID[0])] }));
    const manifest = await manifestOf(text);
    return {
      certificates: manifest.certificates.map(({ label, serialNumber = '' }) =>
        `${label} ${serialNumber}`.trim(),
      ),
      profiles: manifest.profiles.map((profile) => profile.certificates.join(' ')),
    };
  };
  const dev = (id: string, days: number) =>
    teamCertificate(id, {
      type: 'IOS_DEVELOPMENT',
      serialNumber: `5E0${id.slice(1)}`,
      expiresAt: NOW + days * DAY,
    });

  test('need a serial number only where the longest valid one is not meant', async () => {
    expect(await labels([['D1'], ['D2'], ['D3']], [dev('D1', 100), dev('D2', 300), dev('D3', 200)])).toEqual({
      certificates: ['developers', 'developers-2 5E03', 'developers-3 5E01'],
      profiles: ['developers-3', 'developers', 'developers-2'],
    });
  });

  test('of several people in one profile are each meant, so that a new one takes nobody’s place', async () => {
    expect(await labels([['D1', 'D2'], ['D2']], [dev('D1', 100), dev('D2', 300)])).toEqual({
      certificates: ['developers', 'developers-2 5E02', 'developers-3 5E01'],
      profiles: ['developers-2 developers-3', 'developers'],
    });
  });
});

test('a team of which nothing can be held still has a manifest, which says why', async () => {
  const { text } = await write({ bundleIds: [teamBundleId('a_b')], devices: [device('\u202e', 'none')] });
  expect(text.split('\n').slice(3)).toEqual([
    'bundle-ids: {}',
    '',
    '# Left out: 1 bundle ID (an identifier that a manifest cannot hold): "a_b"',
    '# Left out: 1 device (a UDID that a manifest cannot hold): "\\u202e none"',
    '',
  ]);
  expect((await manifestOf(text)).bundleIds).toEqual([]);
});
