import { X509Certificate, createHash, createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { EpapiError } from '../../src/errors.ts';
import { createAuthority } from '../../src/formats/authority.ts';
import { createCertificateRequest } from '../../src/formats/certificate-request.ts';
import { integer, octets, oid, sequence, setOf, tagged } from '../../src/formats/lib/der.ts';
import { OID } from '../../src/formats/lib/oids.ts';
import { readProfile } from '../../src/formats/mobileprovision.ts';
import { certificateOrder, profileValues } from '../support/authority.ts';
import { makeKeyPair, pemOf } from '../support/keys.ts';
import { certificateOf, openssl, opensslBytes, withFiles } from '../support/openssl.ts';
import { fc, runsOf } from '../support/properties.ts';

const RUNS = runsOf(1000);
const authority = await createAuthority({ now: () => Date.parse('2026-11-24T03:54:00Z') });
const certificates = [
  await authority.issueCertificate(await certificateOrder()),
  await authority.issueCertificate(await certificateOrder({ serialNumber: '02' })),
];
const values = profileValues({ certificates });
const good = await authority.signProfile(values);
const rootSha256 = createHash('sha256')
  .update(authority.chain[0] ?? '')
  .digest('hex');

async function refusal(bytes: Buffer, verify: boolean): Promise<string> {
  return readProfile(bytes, { verify }).then(
    ({ signature }) => signature.state,
    (error: unknown) => {
      if (!(error instanceof EpapiError)) throw error;
      return error.code;
    },
  );
}

const rsa = pemOf(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey);
const rsaCertificate = certificateOf(
  rsa,
  ...['-addext', 'basicConstraints=critical,CA:TRUE', '-addext', 'subjectKeyIdentifier=hash'],
);

/** A profile that somebody else signed, by OpenSSL and with a certificate that signs itself. */
function signedBySomebody(content: string | Buffer, ...options: string[]): Buffer {
  return withFiles({ key: rsa, certificate: rsaCertificate, content }, (paths) =>
    opensslBytes([
      ...['cms', '-sign', '-binary', '-nodetach', '-outform', 'DER', '-in', paths.content],
      ...['-signer', paths.certificate, '-inkey', paths.key, ...options],
    ]),
  );
}

/** The XML of the good profile, with a change. */
function xml(search: string | RegExp = '', replacement = ''): string {
  const start = good.indexOf('<?xml');
  return good
    .subarray(start, good.indexOf('</plist>') + 9)
    .toString()
    .replace(search, replacement);
}

describe('a profile that is read', () => {
  const contents = {
    name: values.name,
    uuid: values.uuid,
    kind: 'in-house',
    appIdName: 'Example',
    applicationIdentifier: 'ABCDE12345.com.example.app',
    bundleIdentifier: 'com.example.app',
    applicationIdentifierPrefixes: ['ABCDE12345'],
    teamIds: ['ABCDE12345'],
    teamName: 'Example Corp.',
    platforms: ['iOS'],
    isXcodeManaged: false,
    createdDate: values.createdDate,
    expirationDate: values.expirationDate,
    certificates,
    provisionsAllDevices: true,
    udids: [],
    timeToLive: 365,
    version: 1,
  };

  test('has all of its values, and its signature is checked', async () => {
    expect(await readProfile(good)).toEqual({ ...contents, signature: { state: 'verified', rootSha256 } });
  });

  test('has them without that check too', async () => {
    expect(await readProfile(good, { verify: false })).toEqual({
      ...contents,
      signature: { state: 'unchecked' },
    });
  });

  test.each([
    ['IOS_APP_INHOUSE', 'in-house'],
    ['IOS_APP_ADHOC', 'ad-hoc'],
    ['IOS_APP_DEVELOPMENT', 'development'],
    ['IOS_APP_STORE', 'store'],
    ['TVOS_APP_INHOUSE', 'in-house'],
    ['MAC_APP_DEVELOPMENT', 'development'],
    ['MAC_APP_STORE', 'store'],
    ['MAC_APP_DIRECT', 'direct'],
    ['MAC_CATALYST_APP_DIRECT', 'direct'],
  ])('of type %s is %s', async (profileType, kind) => {
    const profile = await readProfile(
      await authority.signProfile({ ...values, profileType, udids: ['a', 'b'] }),
    );
    expect(profile.kind).toBe(kind);
    expect(profile.udids).toEqual(['ad-hoc', 'development'].includes(kind) ? ['a', 'b'] : []);
    expect(profile.bundleIdentifier).toBe('com.example.app');
  });

  test('may lack what old ones did not have', async () => {
    const old = xml(
      /<key>(AppIDName|TeamName|Platform|IsXcodeManaged|TimeToLive|Version)<\/key>\n\t(<array>[^]*?<\/array>|<.*>)/g,
    );
    expect(await readProfile(signedBySomebody(old))).toMatchObject({
      appIdName: '',
      teamName: '',
      platforms: [],
      isXcodeManaged: false,
      timeToLive: undefined,
      version: undefined,
    });
  });

  test('may be for 10,000 devices', async () => {
    const udids = Array.from({ length: 10_000 }, (_, index) => String(index).padStart(40, '0'));
    const large = await authority.signProfile({ ...values, profileType: 'IOS_APP_ADHOC', udids });
    expect((await readProfile(large)).udids).toEqual(udids);
  });
});

describe('a signature', () => {
  const root = createHash('sha256').update(new X509Certificate(rsaCertificate).raw).digest('hex');
  test.each([
    ['of an RSA key', []],
    ['with SHA-1', ['-md', 'sha1']],
    ['with SHA-512', ['-md', 'sha512']],
    ['without signed attributes', ['-noattr']],
    ['whose signer is named by key', ['-keyid']],
    ['in BER, its content in pieces', ['-stream']],
  ])('of somebody else is verified up to their root: %s', async (_, options) => {
    const profile = signedBySomebody(xml(), ...options);
    expect((await readProfile(profile)).signature).toEqual({ state: 'verified', rootSha256: root });
    expect((await readProfile(profile, { verify: false })).name).toBe(values.name);
  });

  test.each([
    ['changed', () => spoil(good, 'Example Corp.')],
    ['wrong signature', () => Buffer.concat([good.subarray(0, -1), Buffer.from([(good.at(-1) ?? 0) ^ 1])])],
    ['no certificate', () => signedBySomebody(xml(), '-nocerts')],
    ['wrong signature', () => signedBySomebody(xml(), '-keyopt', 'rsa_padding_mode:pss')],
    ['wrong signature', () => spoil(signedBySomebody(xml(), '-noattr'), 'Example Corp.')],
  ])('is not verified: %s', async (reason, profile) => {
    expect((await readProfile(profile())).signature).toEqual({ state: 'unverified', reason });
  });

  const replaced = (from: string, to: string): Buffer =>
    Buffer.from(good.toString('hex').replaceAll(from, to), 'hex');

  test.each<[string, () => Buffer]>([
    // The digest, and the attribute that holds it, under names that nobody knows.
    ['wrong signature', () => replaced('0609608648016503040201', '0609608648016503040209')],
    ['unreadable', () => replaced('06092a864886f70d010904', '06092a864886f70d010963')],
    ['no signer', () => wrapped(octets(Buffer.from(xml())))],
  ])('is not verified: %s, by what it is made of', async (reason, profile) => {
    expect((await readProfile(profile())).signature).toEqual({ state: 'unverified', reason });
  });

  test('is not verified when the chain ends before a root', async () => {
    const state = authority.export();
    const files = {
      key: state.profileSigner.key,
      certificate: new X509Certificate(Buffer.from(state.profileSigner.certificate, 'base64')).toString(),
      others: new X509Certificate(authority.chain[1] ?? '').toString(),
      content: xml(),
    };
    const profile = withFiles(files, (paths) =>
      opensslBytes([
        ...['cms', '-sign', '-binary', '-nodetach', '-outform', 'DER', '-in', paths.content],
        ...['-signer', paths.certificate, '-inkey', paths.key, '-certfile', paths.others],
      ]),
    );
    expect((await readProfile(profile)).signature).toEqual({ state: 'unverified', reason: 'no chain' });
  });

  test('is not verified when a root of the same name did not issue the certificate', async () => {
    const key = makeKeyPair().pem;
    const impostor = pemOf(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey);
    const request = await createCertificateRequest({ key: createPrivateKey(key), commonName: 'leaf' });
    const files = {
      key,
      request,
      content: xml(),
      impostor,
      issuer: certificateOf(impostor),
      root: rsaCertificate,
    };
    const profile = withFiles(files, (paths) => {
      const issue = ['x509', '-req', '-in', paths.request, '-CA', paths.issuer, '-CAkey', paths.impostor];
      // Without a key identifier, nothing but the signature tells the one root from the other.
      writeFileSync(paths.request, openssl([...issue, '-set_serial', '7']));
      return opensslBytes([
        ...['cms', '-sign', '-binary', '-nodetach', '-outform', 'DER', '-in', paths.content],
        ...['-signer', paths.request, '-inkey', paths.key, '-certfile', paths.root],
      ]);
    });
    expect((await readProfile(profile)).signature).toEqual({ state: 'unverified', reason: 'no chain' });
  });

  function spoil(profile: Buffer, text: string): Buffer {
    const spoilt = Buffer.from(profile);
    spoilt.write('X', spoilt.indexOf(text));
    return spoilt;
  }
});

/** SignedData with some content and nobody who signed it. */
function wrapped(content: Buffer): Buffer {
  const signedData = sequence(integer(1), setOf(), sequence(oid(OID.data), tagged(0, content)), setOf());
  return sequence(oid(OID.signedData), tagged(0, signedData));
}

describe.each([true, false])('what is refused, verify: %s', (verify) => {
  const bomb = '<!DOCTYPE plist [<!ENTITY a "b">]><plist><string>&a;</string></plist>';
  test.each<[string, Buffer, string]>([
    ['nothing', Buffer.alloc(0), 'PROFILE.EMPTY'],
    ['more than 8 MiB', Buffer.alloc(8 * 1024 * 1024 + 1, 0x30), 'PROFILE.TOO_LARGE'],
    ['base64', Buffer.from(good.toString('base64')), 'PROFILE.NOT_CMS'],
    ['a property list', Buffer.from(xml()), 'PROFILE.NOT_CMS'],
    ['a certificate', certificates[0] ?? Buffer.alloc(0), 'PROFILE.NOT_CMS'],
    ['a length of a size that nothing has', Buffer.from('3089ffffffffff', 'hex'), 'PROFILE.NOT_CMS'],
    ['one byte', good.subarray(0, 1), 'PROFILE.TRUNCATED'],
    ['half of it', good.subarray(0, good.length / 2), 'PROFILE.TRUNCATED'],
    ['all but a byte', good.subarray(0, -1), 'PROFILE.TRUNCATED'],
    ['a sequence of nothing', Buffer.from('3000', 'hex'), 'PROFILE.NOT_CMS'],
    ['SignedData without an inside', Buffer.from('300b06092a864886f70d010702', 'hex'), 'PROFILE.CORRUPT'],
    [
      'SignedData that ends before its content',
      sequence(oid(OID.signedData), tagged(0, sequence(integer(1), setOf()))),
      'PROFILE.CORRUPT',
    ],
    ['SignedData whose content is no octets', wrapped(integer(1)), 'PROFILE.CORRUPT'],
    ['entities', signedBySomebody(bomb), 'PROFILE.ENTITY'],
    ['too many levels', signedBySomebody(`<plist>${'<array>'.repeat(60)}</plist>`), 'PROFILE.TOO_LARGE'],
    ['a binary property list', signedBySomebody('bplist00\u0000'), 'PROFILE.PLIST'],
    [
      'bytes that are no text',
      signedBySomebody(Buffer.from(xml('Example', '\u0000'), 'latin1').fill(0xff, 200, 210)),
      'PROFILE.PLIST',
    ],
    ['a list', signedBySomebody('<plist><array/></plist>'), 'PROFILE.VALUE'],
    ['no name', signedBySomebody(xml('<key>Name</key>', '<key>No</key>')), 'PROFILE.VALUE'],
    [
      'a date that is a text',
      signedBySomebody(xml(/<date>(.*)<\/date>/, '<string>$1</string>')),
      'PROFILE.VALUE',
    ],
    [
      'certificates that are texts',
      signedBySomebody(xml(/<data>(.*)<\/data>/, '<string>$1</string>')),
      'PROFILE.VALUE',
    ],
    [
      'devices that are numbers',
      signedBySomebody(
        xml(/<key>Provis.*\n.*/, '<key>ProvisionedDevices</key><array><integer>1</integer></array>'),
      ),
      'PROFILE.VALUE',
    ],
    [
      'true or false that is a text',
      signedBySomebody(xml(/(<key>IsXcodeManaged<\/key>\n\t)<false\/>/, '$1<string>no</string>')),
      'PROFILE.VALUE',
    ],
    [
      'a number that is a text',
      signedBySomebody(xml(/<integer>365<\/integer>/, '<string>365</string>')),
      'PROFILE.VALUE',
    ],
    [
      'a name that no memory should hold',
      signedBySomebody(xml('<string>Example</string>', `<string>${'x'.repeat(1001)}</string>`)),
      'PROFILE.VALUE',
    ],
    ['a path for a UUID', signedBySomebody(xml(values.uuid, '../../../etc/passwd')), 'PROFILE.UUID'],
    [
      'a UUID with a path after it',
      signedBySomebody(xml(values.uuid, `${values.uuid}/../x`)),
      'PROFILE.UUID',
    ],
    ['a UUID and a line feed', signedBySomebody(xml(values.uuid, `${values.uuid}\n`)), 'PROFILE.UUID'],
  ])('%s', async (_, bytes, code) => {
    expect(await refusal(bytes, verify)).toBe(code);
  });
});

/** A change to bytes: cut out, put in, written over. */
const change = fc.tuple(fc.nat(good.length), fc.nat(40), fc.uint8Array({ maxLength: 40 }));
const spoilt = fc
  .array(change, { minLength: 1, maxLength: 3 })
  .map((changes) =>
    changes.reduce<Buffer>(
      (bytes, [at, cut, extra]) => Buffer.concat([bytes.subarray(0, at), extra, bytes.subarray(at + cut)]),
      good,
    ),
  );
/** Changes that leave all lengths as they are, and so get further. */
const flipped = fc
  .array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 })
  .map((bytes) => {
    const copy = Buffer.from(good);
    for (const [at, byte] of bytes) copy[at] = byte;
    return copy;
  });
const headed = fc
  .uint8Array({ maxLength: 300 })
  .map((bytes) => Buffer.concat([Buffer.from('30820100', 'hex'), bytes]));
const anyBytes = fc.oneof(
  spoilt,
  flipped,
  headed,
  fc.uint8Array({ maxLength: 100 }).map((bytes) => Buffer.from(bytes)),
);

test(`whatever the bytes, a profile or an error of its own, ${RUNS} times`, async () => {
  const outcomes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(anyBytes, fc.boolean(), async (bytes, verify) => {
      const outcome = await refusal(bytes, verify);
      expect(outcome).toMatch(/^((un)?verified|unchecked|PROFILE\.[A-Z_]+)$/);
      outcomes.add(outcome);
    }),
    { numRuns: RUNS },
  );
  // That the bytes get further than the first look at them.
  expect(outcomes.size).toBeGreaterThan(5);
}, 120_000);

test('every kind of damage to the signed text is seen', async () => {
  const start = good.indexOf('<?xml');
  const end = good.indexOf('</plist>');
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: start, max: end }),
      fc.integer({ min: 1, max: 255 }),
      async (at, bits) => {
        const bytes = Buffer.from(good);
        bytes[at] = (bytes[at] ?? 0) ^ bits;
        expect(await refusal(bytes, true)).not.toBe('verified');
      },
    ),
    { numRuns: 300 },
  );
});
