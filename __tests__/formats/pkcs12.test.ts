import { X509Certificate, createCipheriv, generateKeyPairSync, pbkdf2Sync, randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { EpapiError } from '../../src/errors.ts';
import { integer, octets, oid, sequence, tagged, taggedOctets } from '../../src/formats/lib/der.ts';
import { OID } from '../../src/formats/lib/oids.ts';
import { SHA1_ALGORITHM, encrypt, macOf } from '../../src/formats/lib/pkcs12-cipher.ts';
import { readPkcs12, writePkcs12 } from '../../src/formats/pkcs12.ts';
import type { Pkcs12Order } from '../../src/formats/pkcs12.ts';
import { makeKeyPair, pemOf } from '../support/keys.ts';
import { certificateOf, openssl, pkcs12Of, withFiles } from '../support/openssl.ts';
import { fc } from '../support/properties.ts';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const ec = makeKeyPair().privateKey;
const order = (key: KeyObject = rsa): Pkcs12Order => ({
  key,
  certificates: [new X509Certificate(certificateOf(pemOf(key))).raw],
  password: 'pässword 東',
  friendlyName: 'iPhone Distribution: Müller',
  randomBytes,
});

const macWith = (iterations: number, digest = SHA1_ALGORITHM()): Buffer =>
  sequence(sequence(digest, octets(Buffer.alloc(20))), octets(Buffer.alloc(8)), integer(iterations));

const encryptedBy = (algorithm: Buffer, bytes: Buffer = Buffer.alloc(16)): Buffer =>
  sequence(
    oid(OID.encryptedData),
    tagged(0, sequence(integer(0), sequence(oid(OID.data), algorithm, taggedOctets(0, bytes)))),
  );

const TRIPLE_DES = '1.2.840.113549.1.12.1.3';
const RC2_40 = '1.2.840.113549.1.12.1.6';

/** PBE of old, with so many rounds. */
const pbe = (iterations: number, type = TRIPLE_DES): Buffer =>
  sequence(oid(type), sequence(octets(Buffer.alloc(8)), integer(iterations)));

/** AES-256 by PBKDF2, with so many rounds; without a function it is SHA-1. */
const pbes2 = (iterations: number, ...prf: Buffer[]): Buffer =>
  sequence(
    oid('1.2.840.113549.1.5.13'),
    sequence(
      sequence(
        oid('1.2.840.113549.1.5.12'),
        sequence(octets(Buffer.alloc(8)), integer(iterations), ...prf.map((id) => sequence(id))),
      ),
      sequence(oid('2.16.840.1.101.3.4.1.42'), octets(Buffer.alloc(16))),
    ),
  );

const SHA256 = oid('1.2.840.113549.2.9');

/** Contents of nothing that can be opened with the password `p`, after 30 rounds. */
function opened(): Buffer {
  const from = { password: 'p', salt: Buffer.alloc(8), iterations: 10, digest: 'sha1' };
  const { algorithm, bytes } = encrypt(sequence(), from);
  return encryptedBy(algorithm, bytes);
}

const plain = (...bags: Buffer[]): Buffer => sequence(oid(OID.data), tagged(0, octets(sequence(...bags))));

const keyBagBy = (algorithm: Buffer): Buffer =>
  sequence(oid('1.2.840.113549.1.12.10.1.2'), tagged(0, sequence(algorithm, octets(Buffer.alloc(16)))));

async function refusal(bytes: Buffer, password: string): Promise<string> {
  return readPkcs12(bytes, password).then(() => 'read', codeOf);
}

function codeOf(error: unknown): string {
  if (!(error instanceof EpapiError)) throw error;
  return error.code;
}

describe('a .p12 that is written', () => {
  test.each([
    ['RSA', rsa],
    ['EC', ec],
  ])('is what OpenSSL and macOS want, with an %s key', async (_, key) => {
    const made = { ...order(key), password: 'secret' };
    const p12 = await writePkcs12(made);
    const text = withFiles({ p12 }, (paths) =>
      openssl(['pkcs12', '-legacy', '-in', paths.p12, '-nodes', '-passin', 'pass:secret']),
    );
    expect(text).toContain(pemOf(key).trim());
    expect(text).toContain(new X509Certificate(made.certificates[0] ?? '').toString().trim());
    expect(p12.includes(Buffer.from('060a2a864886f70d010c0103', 'hex'))).toBe(true);
  });

  test('is read as it was, its password beyond ASCII', async () => {
    const made = order();
    const { keys, certificates } = await readPkcs12(await writePkcs12(made), made.password);
    expect(keys.map(pemOf)).toEqual([pemOf(rsa)]);
    expect(certificates).toEqual(made.certificates);
  });

  test('has the certificates of the issuers too, of which none goes with the key', async () => {
    const made = order();
    const issuer = new X509Certificate(certificateOf(pemOf(ec))).raw;
    const p12 = await writePkcs12({ ...made, certificates: [...made.certificates, issuer], password: 'p' });
    expect((await readPkcs12(p12, 'p')).certificates).toEqual([...made.certificates, issuer]);
    const text = withFiles({ p12 }, (paths) =>
      openssl(['pkcs12', '-legacy', '-in', paths.p12, '-nodes', '-passin', 'pass:p']),
    );
    expect(text.match(/BEGIN CERTIFICATE/g)).toHaveLength(2);
    // The key's, and that of the one certificate that it belongs to.
    expect(text.match(/localKeyID: .*/g)).toHaveLength(2);
  });

  test('has a password', async () => {
    await expect(writePkcs12({ ...order(), password: '' })).rejects.toMatchObject({
      code: 'PKCS12.NO_PASSWORD',
    });
  });
});

test.each([
  ['by itself (PBES2 with AES)', []],
  ['with AES-128', ['-keypbe', 'AES-128-CBC', '-certpbe', 'AES-128-CBC']],
  ['with 3DES', ['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1']],
  ['with RC2-40', ['-legacy']],
  ['with RC2-128', ['-legacy', '-certpbe', 'PBE-SHA1-RC2-128']],
  ['with a MAC of SHA-512', ['-macalg', 'sha512']],
  ['without a MAC', ['-nomac']],
  ['with the certificate in the clear', ['-certpbe', 'NONE']],
  ['with the key in the clear', ['-keypbe', 'NONE']],
  // As today's advice has it: for the key, the certificate and the MAC each.
  ['with 600,000 rounds', ['-iter', '600000']],
])('a .p12 that OpenSSL writes %s is read', async (_, options) => {
  const { keys, certificates } = await readPkcs12(
    pkcs12Of(pemOf(rsa), ...options, '-passout', 'pass:p'),
    'p',
  );
  expect(keys.map(pemOf)).toEqual([pemOf(rsa)]);
  expect(certificates.map((der) => new X509Certificate(der).checkPrivateKey(rsa))).toEqual([true]);
});

/** A .p12 with other contents than OpenSSL writes. */
const store = (safe: Buffer, ...mac: Buffer[]): Buffer =>
  sequence(integer(3), sequence(oid(OID.data), tagged(0, octets(safe))), ...mac);

test('a MAC that says nothing of rounds has one, and its salt may be empty', async () => {
  const safe = sequence();
  const from = { password: 'p', salt: Buffer.alloc(0), iterations: 1, digest: 'sha1' };
  const mac = sequence(sequence(SHA1_ALGORITHM(), octets(macOf(safe, from))), octets(from.salt));
  expect(await readPkcs12(store(safe, mac), 'p')).toEqual({ keys: [], certificates: [] });
  expect(await refusal(store(safe, mac), 'q')).toBe('PKCS12.PASSWORD');
});

test('PBES2 that names no function means SHA-1', async () => {
  const iv = Buffer.alloc(16, 7);
  const salt = Buffer.alloc(8, 9);
  const cipher = createCipheriv('aes-256-cbc', pbkdf2Sync('p', salt, 1, 32, 'sha1'), iv);
  const key = Buffer.concat([cipher.update(ec.export({ type: 'pkcs8', format: 'der' })), cipher.final()]);
  const algorithm = (prf: Buffer[]): Buffer =>
    sequence(
      oid('1.2.840.113549.1.5.13'),
      sequence(
        sequence(oid('1.2.840.113549.1.5.12'), sequence(octets(salt), integer(1), ...prf)),
        sequence(oid('2.16.840.1.101.3.4.1.42'), octets(iv)),
      ),
    );
  const holding = (...prf: Buffer[]): Buffer => {
    const bag = sequence(oid('1.2.840.113549.1.12.10.1.2'), tagged(0, sequence(algorithm(prf), octets(key))));
    return store(sequence(sequence(oid(OID.data), tagged(0, octets(sequence(bag))))));
  };
  expect((await readPkcs12(holding(), 'p')).keys.map(pemOf)).toEqual([pemOf(ec)]);
  expect((await readPkcs12(holding(integer(32)), 'p')).keys.map(pemOf)).toEqual([pemOf(ec)]);
  expect(await refusal(holding(sequence(oid('1.2.3'))), 'p')).toBe('PKCS12.ALGORITHM');
  // One of 256 wrong passwords leaves what looks like an end; it is a wrong one all the same.
  const wrong = Array.from({ length: 3000 }, (_, index) => refusal(holding(), `${index}`));
  expect(new Set(await Promise.all(wrong))).toEqual(new Set(['PKCS12.PASSWORD']));
});

describe('no certificate is left out', () => {
  const one = new X509Certificate(certificateOf(pemOf(ec))).raw;
  const other = new X509Certificate(certificateOf(pemOf(rsa))).raw;
  const X509 = '1.2.840.113549.1.9.22.1';
  const KEY = ec.export({ type: 'pkcs8', format: 'der' });

  const bag = (type: number, value: Buffer, ...more: Buffer[]): Buffer =>
    sequence(oid(`1.2.840.113549.1.12.10.1.${type}`), tagged(0, value), ...more);
  const typed = (type: string, ...values: Buffer[]): Buffer => sequence(oid(type), tagged(0, ...values));
  const held = (der: Buffer): Buffer => typed(X509, octets(der));
  const nested = (...bags: Buffer[]): Buffer => bag(6, sequence(...bags));
  const holding = (...bags: Buffer[]): Buffer => store(sequence(plain(...bags)));

  test('of those in bags that are in bags', async () => {
    const p12 = holding(nested(bag(1, KEY), nested(bag(3, held(other)))), bag(3, held(one)), nested());
    const { keys, certificates } = await readPkcs12(p12, '');
    expect([keys.map(pemOf), certificates]).toEqual([[pemOf(ec)], [other, one]]);
  });

  test('where others have none in them', async () => {
    const crl = typed('1.2.840.113549.1.9.23.1', octets(Buffer.alloc(3)));
    const secret = typed('1.2.3', octets(Buffer.alloc(3)));
    const { certificates } = await readPkcs12(holding(bag(4, crl), bag(3, held(one)), bag(5, secret)), '');
    expect(certificates).toEqual([one]);
  });

  test.each([
    ['in a bag of an unknown type', holding(bag(3, held(one)), bag(7, held(other)))],
    ['in a nested one', holding(bag(3, held(one)), nested(bag(7, held(other))))],
    [
      'in bags beyond any depth',
      holding(Array.from({ length: 30 }).reduce((inner: Buffer) => nested(inner), bag(3, held(one)))),
    ],
    ['of another kind', holding(bag(3, held(one)), bag(3, typed('1.2.840.113549.1.9.22.2', octets(other))))],
    ['in a bag said to be of a CRL', holding(bag(3, held(one)), bag(4, held(other)))],
    ['in a bag said to be of a secret', holding(bag(3, held(one)), bag(5, held(other)))],
    ['swallowed by the bag before', holding(bag(3, held(one), sequence(), bag(3, held(other))))],
    ['swallowed by what that holds', holding(bag(3, Buffer.concat([held(one), held(other)])))],
    ['beside another', holding(bag(3, typed(X509, octets(one), octets(other))))],
    ['after another', holding(bag(3, sequence(oid(X509), tagged(0, octets(one)), tagged(0, octets(other)))))],
    [
      'swallowed by the contents before',
      store(sequence(sequence(oid(OID.data), tagged(0, octets(sequence())), plain()))),
    ],
    ['swallowed by their octets', store(sequence(typed(OID.data, octets(sequence()), octets(sequence()))))],
    ['beside all contents', sequence(integer(3), typed(OID.data, octets(sequence()), octets(sequence())))],
    ['after all contents', store(sequence(), macWith(1), sequence())],
  ])('that is %s', async (_, bytes) => {
    expect(await refusal(bytes, '')).toBe('PKCS12.MALFORMED');
  });

  test('whatever byte of a .p12 without a MAC is changed', async () => {
    const p12 = holding(bag(3, held(one)), nested(bag(3, held(other))), bag(1, KEY));
    const change = fc.tuple(fc.nat(p12.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(change, async ([at, byte]) => {
        const changed = Buffer.from(p12);
        changed[at] = byte;
        const outcome = await readPkcs12(changed, '').then(({ certificates }) => certificates.length, codeOf);
        expect([2, 'PKCS12.MALFORMED', 'PKCS12.ALGORITHM', 'PKCS12.PASSWORD']).toContain(outcome);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what is refused', () => {
  const p12 = pkcs12Of(pemOf(ec), '-passout', 'pass:p');
  test.each([
    ['a wrong password', p12, 'q', 'PKCS12.PASSWORD'],
    [
      'a wrong password without a MAC',
      pkcs12Of(pemOf(ec), '-nomac', '-passout', 'pass:p'),
      'q',
      'PKCS12.PASSWORD',
    ],
    [
      'the same with RC2',
      pkcs12Of(pemOf(ec), '-nomac', '-legacy', '-passout', 'pass:p'),
      'q',
      'PKCS12.PASSWORD',
    ],
    ['a sequence of nothing', sequence(), 'p', 'PKCS12.MALFORMED'],
    ['contents of another kind', store(sequence(sequence(oid(OID.signedData)))), 'p', 'PKCS12.ALGORITHM'],
    ['no rounds', store(sequence(), macWith(0)), 'p', 'PKCS12.ALGORITHM'],
    [
      'a digest of another kind',
      store(sequence(), macWith(1, sequence(oid('1.2.3')))),
      'p',
      'PKCS12.ALGORITHM',
    ],
    [
      'a cipher of another kind',
      store(sequence(encryptedBy(sequence(oid('1.2.3'))))),
      'p',
      'PKCS12.ALGORITHM',
    ],
    ['half of it', p12.subarray(0, 300), 'p', 'PKCS12.MALFORMED'],
    ['nothing', Buffer.alloc(0), 'p', 'PKCS12.MALFORMED'],
    ['more than 1 MiB', Buffer.alloc(1024 * 1024 + 1), 'p', 'PKCS12.TOO_LARGE'],
  ])('%s', async (_, bytes, password, code) => {
    expect(await refusal(bytes, password)).toBe(code);
  });
});

describe('a small .p12 that asks for more work than any', () => {
  const withMac = (safe: Buffer, iterations: number): Buffer => {
    const from = { password: 'p', salt: Buffer.alloc(8), iterations, digest: 'sha1' };
    const digest = sequence(SHA1_ALGORITHM(), octets(macOf(safe, from)));
    return store(safe, sequence(digest, octets(from.salt), integer(iterations)));
  };

  // Where the work of these were done, they would have a wrong password.
  test.each<[string, Buffer]>([
    ['by its MAC', store(sequence(), macWith(2_000_001))],
    ['by 3DES, whose key and IV take three times the rounds', store(sequence(encryptedBy(pbe(666_667))))],
    ['by RC2, whose key and IV take two', store(sequence(encryptedBy(pbe(1_000_001, RC2_40))))],
    ['by PBKDF2', store(sequence(encryptedBy(pbes2(2_000_001, SHA256))))],
    ['by PBKDF2 with SHA-1, which makes an AES key of two', store(sequence(encryptedBy(pbes2(1_000_001))))],
    ['by all its contents', store(sequence(opened(), encryptedBy(pbe(666_666))))],
    ['by its contents and a key', store(sequence(opened(), plain(keyBagBy(pbe(666_666)))))],
    ['by a MAC and a key', withMac(sequence(plain(keyBagBy(pbe(666_666)))), 3)],
    ['by far too many rounds', store(sequence(encryptedBy(pbe(2 ** 40))))],
  ])('%s', async (_, bytes) => {
    expect(bytes.length).toBeLessThan(1000);
    expect(await refusal(bytes, 'p')).toBe('PKCS12.TOO_LARGE');
  });

  test('by more contents than any', async () => {
    const contents = Array.from({ length: 101 }, () => plain());
    expect(await refusal(store(sequence(...contents)), 'p')).toBe('PKCS12.TOO_LARGE');
    expect(await refusal(store(sequence(...contents.slice(1))), 'p')).toBe('read');
  });
});
