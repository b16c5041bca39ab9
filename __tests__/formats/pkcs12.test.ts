import { X509Certificate, generateKeyPairSync, randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { EpapiError } from '../../src/errors.ts';
import { readPkcs12, writePkcs12 } from '../../src/formats/pkcs12.ts';
import type { Pkcs12Order } from '../../src/formats/pkcs12.ts';
import { makeKeyPair, pemOf } from '../support/keys.ts';
import { certificateOf, openssl, pkcs12Of, withFiles } from '../support/openssl.ts';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const ec = makeKeyPair().privateKey;
const order = (key: KeyObject = rsa): Pkcs12Order => ({
  key,
  certificates: [new X509Certificate(certificateOf(pemOf(key))).raw],
  password: 'pässword 東',
  friendlyName: 'iPhone Distribution: Müller',
  randomBytes,
});

async function refusal(bytes: Buffer, password: string): Promise<string> {
  return readPkcs12(bytes, password).then(
    () => 'read',
    (error: unknown) => {
      if (!(error instanceof EpapiError)) throw error;
      return error.code;
    },
  );
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
])('a .p12 that OpenSSL writes %s is read', async (_, options) => {
  const { keys, certificates } = await readPkcs12(
    pkcs12Of(pemOf(rsa), ...options, '-passout', 'pass:p'),
    'p',
  );
  expect(keys.map(pemOf)).toEqual([pemOf(rsa)]);
  expect(certificates.map((der) => new X509Certificate(der).checkPrivateKey(rsa))).toEqual([true]);
});

describe('what is refused', () => {
  const p12 = pkcs12Of(pemOf(ec), '-passout', 'pass:p');
  test.each([
    ['a wrong password', p12, 'q', 'PKCS12.PASSWORD'],
    ['half of it', p12.subarray(0, 300), 'p', 'PKCS12.MALFORMED'],
    ['nothing', Buffer.alloc(0), 'p', 'PKCS12.MALFORMED'],
    ['more than 1 MiB', Buffer.alloc(1024 * 1024 + 1), 'p', 'PKCS12.MALFORMED'],
  ])('%s', async (_, bytes, password, code) => {
    expect(await refusal(bytes, password)).toBe(code);
  });
});
