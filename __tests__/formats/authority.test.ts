import { X509Certificate, createPublicKey, generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { createAuthority, restoreAuthority } from '../../src/formats/authority.ts';
import type { Authority } from '../../src/formats/authority.ts';
import { readPlist } from '../../src/formats/plist.ts';
import type { PlistDictionary } from '../../src/formats/plist.ts';
import { certificateOrder, profileValues, requestFor } from '../support/authority.ts';
import { makeKeyPair, pemOf } from '../support/keys.ts';
import { openssl, opensslBytes, withFiles } from '../support/openssl.ts';

const NOW = { now: () => Date.parse('2026-11-24T03:54:00Z') };
const authority = await createAuthority(NOW);
const others = (await createAuthority(NOW)).export();
const certificate = await authority.issueCertificate(await certificateOrder());

const pemOfDer = (der: Buffer): string => new X509Certificate(der).toString();

/** What `openssl verify` says of a certificate, by an authority's chain and nothing else. */
function verify(der: Buffer, { chain } = authority, ...options: string[]): string {
  const [root, intermediate] = chain.map(pemOfDer);
  const files = { root: root ?? '', intermediate: intermediate ?? '', leaf: pemOfDer(der) };
  return withFiles(files, (paths) =>
    openssl([
      ...['verify', '-x509_strict', '-no-CApath', '-no-CAstore', '-purpose', 'any', ...options],
      ...['-attime', String(NOW.now() / 1000), '-CAfile', paths.root, '-untrusted', paths.intermediate],
      paths.leaf,
    ]),
  ).replace(/^.*: /, '');
}

/** The property list that `openssl cms -verify` finds in a profile whose chain is that of the authority. */
function verifiedPlist(profile: Buffer, { chain }: Authority = authority): PlistDictionary {
  const xml = withFiles({ root: pemOfDer(chain[0] ?? Buffer.alloc(0)), profile }, (paths) =>
    opensslBytes([
      ...['cms', '-verify', '-inform', 'DER', '-in', paths.profile, '-binary'],
      ...['-CAfile', paths.root, '-no-CApath', '-no-CAstore', '-attime', String(NOW.now() / 1000)],
    ]),
  );
  return readPlist(xml) as PlistDictionary;
}

/** What `openssl x509 -text` says, without line ends and indents. */
const textOf = (der: Buffer): string =>
  openssl(['x509', '-inform', 'DER', '-noout', '-text', '-nameopt', 'sep_comma_plus'], der).replace(
    /\s+/g,
    ' ',
  );

describe('the chain', () => {
  const [root, intermediate] = authority.chain.map((der) => new X509Certificate(der));

  test('has names like those of Apple, which say that they are emulated', () => {
    expect(root?.subject).toBe(
      'CN=Emulated Apple Root CA\nOU=Emulated Apple Certification Authority\nO=Emulated Apple Inc.\nC=US',
    );
    expect(intermediate?.subject).toBe(
      'CN=Emulated Apple Worldwide Developer Relations Certification Authority\nOU=G3\nO=Emulated Apple Inc.\nC=US',
    );
    expect([root?.ca, intermediate?.ca]).toEqual([true, true]);
    expect(textOf(authority.chain[1] ?? Buffer.alloc(0))).toContain('1.2.840.113635.100.6.2.1:');
  });

  test('holds while the clock is moved by years', () => {
    expect([root?.validFrom, root?.validTo]).toEqual([
      'Nov 24 03:54:00 2016 GMT',
      'Nov 24 03:54:00 2076 GMT',
    ]);
  });
});

describe('a certificate', () => {
  test('is good to OpenSSL, which knows all of its extensions but the marker', () => {
    expect(verify(certificate, authority, '-ignore_critical')).toBe('OK\n');
    expect(() => verify(certificate)).toThrow('unhandled critical extension');
  });

  test('is of its authority alone', async () => {
    const other = await createAuthority(NOW);
    expect(() => verify(certificate, other, '-ignore_critical')).toThrow('error');
  });

  test('says what those of Apple say', () => {
    const text = textOf(certificate);
    expect(text).toContain(' (0x3a7f00c0ffee0001) ');
    expect(text).toContain(
      'Subject: UID=ABCDE12345,CN=iPhone Distribution: Example Corp.,OU=ABCDE12345,O=Example Corp.,C=US ',
    );
    expect(text).toContain('Not Before: Nov 24 03:54:00 2026 GMT Not After : Nov 23 03:54:00 2029 GMT');
    expect(text).toContain('X509v3 Basic Constraints: critical CA:FALSE');
    expect(text).toContain('X509v3 Key Usage: critical Digital Signature X509v3');
    expect(text).toContain(
      'X509v3 Extended Key Usage: critical Code Signing 1.2.840.113635.100.6.1.4: critical ..',
    );
    const [own, issuers] = [
      /Subject Key Identifier: ([0-9A-F:]+)/,
      /Authority Key Identifier: ([0-9A-F:]+)/,
    ].map((pattern) => pattern.exec(text)?.[1]);
    expect(own).toMatch(/^([0-9A-F]{2}:){19}[0-9A-F]{2}$/);
    expect(textOf(authority.chain[1] ?? Buffer.alloc(0))).toContain(`Subject Key Identifier: ${issuers}`);
  });

  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  test.each<[string, KeyObject]>([
    ['RSA', rsa],
    ['EC', makeKeyPair().privateKey],
  ])('is for the %s key of the request', async (_, key) => {
    const der = await authority.issueCertificate(await certificateOrder({ csr: await requestFor(key) }));
    expect(pemOf(new X509Certificate(der).publicKey)).toBe(pemOf(createPublicKey(key)));
    expect(verify(der, authority, '-ignore_critical')).toBe('OK\n');
  });

  test.each([
    ['IOS_DEVELOPMENT', /^iPhone Developer: Example Corp\. \([0-9A-F]{10}\)$/, ['2'], 'Code Signing'],
    ['IOS_DISTRIBUTION', /^iPhone Distribution: Example Corp\.$/, ['4'], 'Code Signing'],
    ['MAC_APP_DEVELOPMENT', /^Mac Developer: Example Corp\. \([0-9A-F]{10}\)$/, ['12'], 'Code Signing'],
    [
      'MAC_APP_DISTRIBUTION',
      /^3rd Party Mac Developer Application: Example Corp\. \(ABCDE12345\)$/,
      ['7'],
      'Code Signing',
    ],
    [
      'MAC_INSTALLER_DISTRIBUTION',
      /^3rd Party Mac Developer Installer: Example Corp\. \(ABCDE12345\)$/,
      ['8'],
      '1.2.840.113635.100.4.9',
    ],
    ['DEVELOPMENT', /^Apple Development: Example Corp\. \([0-9A-F]{10}\)$/, ['2', '12'], 'Code Signing'],
    ['DISTRIBUTION', /^Apple Distribution: Example Corp\. \(ABCDE12345\)$/, ['4', '7'], 'Code Signing'],
    [
      'DEVELOPER_ID_APPLICATION',
      /^Developer ID Application: Example Corp\. \(ABCDE12345\)$/,
      ['13'],
      'Code Signing',
    ],
    [
      'DEVELOPER_ID_KEXT_G2',
      /^Developer ID Application: Example Corp\. \(ABCDE12345\)$/,
      ['13', '18'],
      'Code Signing',
    ],
    ['PASS_TYPE_ID', /^Pass Type ID: pass\.com\.example$/, ['16'], '1.2.840.113635.100.4.14'],
  ])('of type %s has its own name, markers and usage', async (certificateType, name, markers, usage) => {
    const order = await certificateOrder({ certificateType, passTypeIdentifier: 'pass.com.example' });
    const der = await authority.issueCertificate(order);
    const text = textOf(der);
    expect(/CN=([^\n]+)/.exec(new X509Certificate(der).subject)?.[1]).toMatch(name);
    expect(
      [...text.matchAll(/1\.2\.840\.113635\.100\.6\.1\.(\d+): critical/g)].map(([, last]) => last),
    ).toEqual(markers);
    expect(text).toContain(`X509v3 Extended Key Usage: critical ${usage} `);
    expect(verify(der, authority, '-ignore_critical')).toBe('OK\n');
  });

  test('may end after 2049, and have a serial number whose first bit is set', async () => {
    const order = await certificateOrder({
      notAfter: new Date('2051-01-01T00:00:00Z'),
      serialNumber: `FF${'00'.repeat(19)}`,
    });
    const { validTo, serialNumber } = new X509Certificate(await authority.issueCertificate(order));
    expect([validTo, serialNumber]).toEqual(['Jan  1 00:00:00 2051 GMT', `FF${'00'.repeat(19)}`]);
  });

  test.each([
    ['CERTIFICATE.TYPE', { certificateType: 'constructor' }],
    ['CERTIFICATE.SERIAL', { serialNumber: '0x12' }],
    ['CERTIFICATE.SERIAL', { serialNumber: 'A'.repeat(41) }],
  ])('is not issued but refused with %s', async (code, changes) => {
    const order = await certificateOrder(changes);
    await expect(authority.issueCertificate(order)).rejects.toMatchObject({ name: 'EpapiError', code });
  });
});

describe('a profile', () => {
  const COMMON = {
    AppIDName: 'Example',
    ApplicationIdentifierPrefix: ['ABCDE12345'],
    CreationDate: new Date('2026-11-24T03:54:00Z'),
    IsXcodeManaged: false,
    DeveloperCertificates: [certificate],
    'DER-Encoded-Profile': expect.any(Buffer),
    ExpirationDate: new Date('2027-11-24T03:54:00Z'),
    Name: 'Example <In-House> & Friends',
    TeamIdentifier: ['ABCDE12345'],
    TeamName: 'Example Corp.',
    TimeToLive: 365,
    UUID: '1b4e28ba-2fa1-41d2-883f-0016d3cca427',
    Version: 1,
  };
  const IOS = {
    'application-identifier': 'ABCDE12345.com.example.app',
    'keychain-access-groups': ['ABCDE12345.*', 'com.apple.token'],
    'get-task-allow': false,
    'com.apple.developer.team-identifier': 'ABCDE12345',
  };
  const MAC = {
    'com.apple.application-identifier': 'ABCDE12345.com.example.app',
    'keychain-access-groups': ['ABCDE12345.*'],
    'com.apple.developer.team-identifier': 'ABCDE12345',
  };
  const DEVELOPMENT = { ...IOS, 'get-task-allow': true };
  const STORE = { ...IOS, 'beta-reports-active': true };
  const ALL = { ProvisionsAllDevices: true };
  const NAMED = { ProvisionedDevices: ['00008030-000A1B2C3D4E5F60'] };

  test.each([
    ['IOS_APP_INHOUSE', { Platform: ['iOS'], Entitlements: IOS, ...ALL }],
    ['IOS_APP_ADHOC', { Platform: ['iOS'], Entitlements: IOS, ...NAMED }],
    ['IOS_APP_DEVELOPMENT', { Platform: ['iOS'], Entitlements: DEVELOPMENT, ...NAMED }],
    ['IOS_APP_STORE', { Platform: ['iOS'], Entitlements: STORE }],
    ['TVOS_APP_INHOUSE', { Platform: ['tvOS'], Entitlements: IOS, ...ALL }],
    ['TVOS_APP_ADHOC', { Platform: ['tvOS'], Entitlements: IOS, ...NAMED }],
    ['TVOS_APP_DEVELOPMENT', { Platform: ['tvOS'], Entitlements: DEVELOPMENT, ...NAMED }],
    ['TVOS_APP_STORE', { Platform: ['tvOS'], Entitlements: STORE }],
    ['MAC_APP_DEVELOPMENT', { Platform: ['OSX'], Entitlements: MAC, ...NAMED }],
    ['MAC_APP_STORE', { Platform: ['OSX'], Entitlements: MAC }],
    ['MAC_APP_DIRECT', { Platform: ['OSX'], Entitlements: MAC, ...ALL }],
    ['MAC_CATALYST_APP_DEVELOPMENT', { Platform: ['OSX'], Entitlements: MAC, ...NAMED }],
    ['MAC_CATALYST_APP_STORE', { Platform: ['OSX'], Entitlements: MAC }],
    ['MAC_CATALYST_APP_DIRECT', { Platform: ['OSX'], Entitlements: MAC, ...ALL }],
  ])('of type %s is good to OpenSSL and has the keys of its kind', async (profileType, own) => {
    const values = profileValues({
      profileType,
      certificates: [certificate],
      udids: NAMED.ProvisionedDevices,
    });
    expect(verifiedPlist(await authority.signProfile(values))).toEqual({ ...COMMON, ...own });
  });

  test('has the entitlements that are asked for beside its own', async () => {
    const entitlements = { 'aps-environment': 'production', 'get-task-allow': true };
    const plist = verifiedPlist(await authority.signProfile(profileValues({ entitlements })));
    expect(plist['Entitlements']).toEqual({ ...IOS, ...entitlements });
  });

  test('is refused by OpenSSL when a byte of it is changed', async () => {
    const profile = await authority.signProfile(profileValues());
    profile.write('X', profile.indexOf('Example'));
    expect(() => verifiedPlist(profile)).toThrow('content verify error');
  });
});

describe('the state', () => {
  const state = JSON.parse(JSON.stringify(authority.export())) as ReturnType<Authority['export']>;

  test('makes the same authority again', async () => {
    const restored = await restoreAuthority(state);
    expect(restored.chain).toEqual(authority.chain);
    expect(restored.export()).toEqual(state);
    expect(
      verify(await restored.issueCertificate(await certificateOrder()), authority, '-ignore_critical'),
    ).toBe('OK\n');
    expect(verifiedPlist(await restored.signProfile(profileValues()))['Version']).toBe(1);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'state'],
    ['an empty one', {}],
    ['one without a key', { ...state, root: { ...state.root, key: '' } }],
    ['one whose key is another', { ...state, root: { ...state.root, key: state.intermediate.key } }],
    ['one of two authorities', { ...others, root: state.root }],
    ['one with a profile signer of another authority', { ...state, profileSigner: others.profileSigner }],
    [
      'one with half a certificate',
      { ...state, root: { ...state.root, certificate: state.root.certificate.slice(0, 100) } },
    ],
  ])('is refused when it is %s', async (_, broken) => {
    await expect(restoreAuthority(broken)).rejects.toMatchObject({
      name: 'EpapiError',
      code: 'AUTHORITY_STATE',
    });
  });
});
