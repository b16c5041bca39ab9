import { describe, expect, test } from '@jest/globals';
import { readManifest } from '../../src/provision/read-manifest.ts';
import { filesOf, manifestOf } from '../support/manifest-files.ts';

const KEY = 'AB'.repeat(32);

const WHOLE = `
# yaml-language-server: $schema=x
$schema: ../schema/epapi.schema.json
defaults:
  bundle-ids: { platform: MAC_OS, capabilities: [MAPS] }
  certificates: { type: IOS_DISTRIBUTION }
  profiles: { type: IOS_APP_INHOUSE, certificates: [in-house], renew-within: 4 weeks }
bundle-ids:
  com.acme.field:
    name: Acme Field
    platform: IOS
    capabilities: [PUSH_NOTIFICATIONS, { ICLOUD: { ICLOUD_VERSION: XCODE_6 } }, { WALLET: {} }]
  com.acme.*: { name: yes }
  '*': { name: 2026-11-24, capabilities: [] }
devices:
  - { name: Loaner 12, udid: 00008101-000a11112222333e }
  - { name: Mac, udid: 01234567-89AB-CDEF-0123-456789ABCDEF, platform: MAC_OS }
certificates:
  in-house: { serial-number: '00:7f:3A' }
  second: { public-key: '${KEY}' }
  development: { type: IOS_DEVELOPMENT }
pass-type-ids:
  pass.com.acme.badge: { name: Badge }
profiles:
  Acme Field In-House: { bundle-id: com.acme.field }
  Acme Development:
    type: IOS_APP_DEVELOPMENT
    bundle-id: com.acme.*
    certificates: [development]
    renew-within: 1 day
  Acme Ad Hoc:
    type: IOS_APP_ADHOC
    bundle-id: com.acme.field
    certificates: [in-house, second]
    devices: [Loaner 12, 0123456789abcdef0123456789abcdef]
    renew-within: 330 days
`;

const MADE = {
  bundleIds: [
    {
      identifier: 'com.acme.field',
      name: 'Acme Field',
      platform: 'IOS',
      capabilities: [
        { type: 'PUSH_NOTIFICATIONS', settings: {} },
        { type: 'ICLOUD', settings: { ICLOUD_VERSION: 'XCODE_6' } },
        { type: 'WALLET', settings: {} },
      ],
    },
    {
      identifier: 'com.acme.*',
      name: 'yes',
      platform: 'MAC_OS',
      capabilities: [{ type: 'MAPS', settings: {} }],
    },
    { identifier: '*', name: '2026-11-24', platform: 'MAC_OS', capabilities: [] },
  ],
  devices: [
    { name: 'Loaner 12', udid: '00008101-000a11112222333e', platform: 'IOS' },
    { name: 'Mac', udid: '01234567-89AB-CDEF-0123-456789ABCDEF', platform: 'MAC_OS' },
  ],
  certificates: [
    { label: 'in-house', type: 'IOS_DISTRIBUTION', serialNumber: '7F3A' },
    { label: 'second', type: 'IOS_DISTRIBUTION', publicKeySha256: KEY.toLowerCase() },
    { label: 'development', type: 'IOS_DEVELOPMENT' },
  ],
  passTypeIds: [{ identifier: 'pass.com.acme.badge', name: 'Badge' }],
  profiles: [
    {
      name: 'Acme Field In-House',
      type: 'IOS_APP_INHOUSE',
      bundleId: 'com.acme.field',
      certificates: ['in-house'],
      devices: [],
      renewWithin: 28,
    },
    {
      name: 'Acme Development',
      type: 'IOS_APP_DEVELOPMENT',
      bundleId: 'com.acme.*',
      certificates: ['development'],
      devices: 'all',
      renewWithin: 1,
    },
    {
      name: 'Acme Ad Hoc',
      type: 'IOS_APP_ADHOC',
      bundleId: 'com.acme.field',
      certificates: ['in-house', 'second'],
      devices: ['00008101-000a11112222333e', '01234567-89AB-CDEF-0123-456789ABCDEF'],
      renewWithin: 330,
    },
  ],
};

test('every key, with defaults filled in and references followed', async () => {
  const { digest, ...made } = await manifestOf(WHOLE);
  expect(made).toEqual(MADE);
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
});

test('a bundle ID is for IOS, and a profile is renewed 30 days before its end, when nothing is said', async () => {
  const { bundleIds, profiles } = await manifestOf(
    'bundle-ids: {a: {name: A}}\ncertificates: {c: {type: DISTRIBUTION}}\nprofiles: {P: {type: IOS_APP_INHOUSE, bundle-id: a, certificates: [c]}}',
  );
  expect([bundleIds[0]?.platform, profiles[0]?.renewWithin]).toEqual(['IOS', 30]);
});

test('JSON, with tabs and a byte order mark', async () => {
  const { bundleIds } = await manifestOf(
    '\ufeff{\n\t"bundle-ids": {\n\t\t"a.b": { "name": "A\\u0042" }\n\t}\n}\n',
  );
  expect(bundleIds).toEqual([{ identifier: 'a.b', name: 'AB', platform: 'IOS', capabilities: [] }]);
});

test('aliases stand for what they name', async () => {
  const { bundleIds } = await manifestOf(
    'bundle-ids:\n  a: &a { name: &name A, capabilities: &both [MAPS, &w WALLET] }\n  b: *a\n  c: { name: *name, capabilities: [*w] }\n  d: { name: &name D, capabilities: *both }\n  e: { name: *name }',
  );
  const seen = bundleIds.map(({ identifier, name, capabilities }) => [
    identifier,
    name,
    capabilities.map(({ type }) => type).join(),
  ]);
  expect(seen).toEqual([
    ['a', 'A', 'MAPS,WALLET'],
    ['b', 'A', 'MAPS,WALLET'],
    ['c', 'A', 'WALLET'],
    ['d', 'D', 'MAPS,WALLET'],
    ['e', 'D', ''],
  ]);
});

test("names that JavaScript's objects have are names like others", async () => {
  const { certificates, profiles } = await manifestOf(
    'bundle-ids: {constructor: {name: A}}\ncertificates: {__proto__: {type: DISTRIBUTION}, toString: {type: DISTRIBUTION}}\nprofiles: {__proto__: {type: IOS_APP_INHOUSE, bundle-id: constructor, certificates: [__proto__, toString]}}',
  );
  expect(certificates.map(({ label }) => label)).toEqual(['__proto__', 'toString']);
  expect(profiles[0]).toMatchObject({ name: '__proto__', certificates: ['__proto__', 'toString'] });
  expect(Object.prototype).not.toHaveProperty('type');
});

describe('Apple may add words before it documents them', () => {
  test('one that looks like one passes', async () => {
    const { bundleIds, certificates, profiles } = await manifestOf(
      'bundle-ids: {a: {name: A, platform: UNIVERSAL, capabilities: [{DRIVERKIT_2: {NEW_SETTING: NEW_OPTION}}]}}\ncertificates: {c: {type: DEVELOPER_ID_KEXT_G2}}\nprofiles: {P: {type: VISIONOS_APP_INHOUSE, bundle-id: a, certificates: [c]}}',
    );
    expect(bundleIds[0]).toMatchObject({
      platform: 'UNIVERSAL',
      capabilities: [{ type: 'DRIVERKIT_2', settings: { NEW_SETTING: 'NEW_OPTION' } }],
    });
    expect([certificates[0]?.type, profiles[0]?.type]).toEqual([
      'DEVELOPER_ID_KEXT_G2',
      'VISIONOS_APP_INHOUSE',
    ]);
  });

  test('and nothing is said of which certificate a profile of an unknown type takes', async () => {
    const { profiles } = await manifestOf(
      'bundle-ids: {a: {name: A}}\ncertificates: {c: {type: IOS_DEVELOPMENT}}\nprofiles: {P: {type: VISIONOS_APP_INHOUSE, bundle-id: a, certificates: [c]}}',
    );
    expect(profiles).toHaveLength(1);
  });
});

const PARTS = {
  'a.yml': 'defaults: {profiles: {type: IOS_APP_INHOUSE}}\ncertificates: {c: {type: DISTRIBUTION}}',
  'sub/b.yml': 'bundle-ids: {com.acme.b: {name: B}}\ndevices: {file: devices.txt}',
  'c.json': '{"profiles": {"P": {"bundle-id": "com.acme.b", "certificates": ["c"]}}}',
  'sub/devices.txt': 'Device ID\tDevice Name\n0123456789abcdef\tOne\n',
};

describe('several files', () => {
  test('are one manifest', async () => {
    const { bundleIds, certificates, devices, profiles } = await readManifest(
      ['a.yml', 'sub/b.yml', 'c.json'],
      filesOf(PARTS),
    );
    expect([bundleIds, certificates, devices, profiles].map(({ length }) => length)).toEqual([1, 1, 1, 1]);
    expect(profiles[0]?.type).toBe('IOS_APP_INHOUSE');
  });

  test('have the same digest in whatever order, and wherever the folder is', async () => {
    const { digest } = await readManifest(['a.yml', 'sub/b.yml', 'c.json'], filesOf(PARTS));
    const other = await readManifest(
      ['c.json', './sub/../a.yml', '/home/runner/repository/sub/b.yml'],
      filesOf(PARTS),
    );
    expect(other.digest).toBe(digest);
  });

  test.each([
    ['a comment', { ...PARTS, 'a.yml': `${PARTS['a.yml']}\n# x` }],
    ['the file of devices', { ...PARTS, 'sub/devices.txt': `${PARTS['sub/devices.txt']}\n` }],
    ['which file holds what', { ...PARTS, 'a.yml': PARTS['c.json'], 'c.json': PARTS['a.yml'] }],
  ])('have another digest when %s is another', async (_, changed) => {
    const paths = ['a.yml', 'sub/b.yml', 'c.json'] as const;
    const [one, two] = [
      await readManifest(paths, filesOf(PARTS)),
      await readManifest(paths, filesOf(changed)),
    ];
    expect(two.digest).not.toBe(one.digest);
  });
});

describe('a file of devices', () => {
  test.each([
    ['Device ID\tDevice Name\tDevice Platform\n0123456789abcdef\tOne\tios\nfedcba9876543210\tTwo\tmac\n'],
    [
      '\ufeffdevice id\tdevice name\tdevice platform\t\r\n0123456789abcdef\t One \t\r\n\r\nfedcba9876543210\tTwo\tMAC_OS\r\n \r\n',
    ],
    ['Device ID\tDevice Name\tDevice Platform\r0123456789abcdef\tOne\rfedcba9876543210\tTwo\tMac'],
  ])('%j', async (text) => {
    const { devices } = await manifestOf('devices: {file: d/devices.txt}', { 'd/devices.txt': text });
    expect(devices).toEqual([
      { name: 'One', udid: '0123456789abcdef', platform: 'IOS' },
      { name: 'Two', udid: 'fedcba9876543210', platform: 'MAC_OS' },
    ]);
  });

  test('without a platform', async () => {
    const text = 'Device ID\tDevice Name\n0123456789abcdef\tOne';
    const { devices } = await manifestOf('devices: {file: devices.txt}', { 'devices.txt': text });
    expect(devices).toEqual([{ name: 'One', udid: '0123456789abcdef', platform: 'IOS' }]);
  });

  test('is found beside the manifest, or above it', async () => {
    const contents = {
      '.github/epapi.yml': 'devices: {file: ../devices.txt}',
      'devices.txt': 'Device ID\tDevice Name\n0123456789abcdef\tOne',
    };
    expect((await readManifest(['.github/epapi.yml'], filesOf(contents))).devices).toHaveLength(1);
  });

  test('may be a link to another in the folder', async () => {
    const others = {
      'devices.txt': '-> /home/runner/repository/x',
      x: 'Device ID\tDevice Name\n0123456789abcdef\tOne',
    };
    expect((await manifestOf('devices: {file: devices.txt}', others)).devices).toHaveLength(1);
  });
});

test('a manifest outside the folder is read where it is asked for by such a path', async () => {
  const { bundleIds } = await readManifest(
    ['/elsewhere/m.yml'],
    filesOf({ '/elsewhere/m.yml': 'bundle-ids: {a: {name: A}}' }),
  );
  expect(bundleIds).toHaveLength(1);
});
