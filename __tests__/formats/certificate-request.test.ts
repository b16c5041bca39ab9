import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { createCertificateRequest, readCertificateRequest } from '../../src/formats/certificate-request.ts';
import { bits, integer, sequence } from '../../src/formats/lib/der.ts';
import { bodyOf, makeKeyPair, pemOf, wrap } from '../support/keys.ts';
import { certificateOf, certificateRequestOf, openssl } from '../support/openssl.ts';

const makeRsa = (modulusLength: number): KeyObject =>
  generateKeyPairSync('rsa', { modulusLength }).privateKey;
const rsa = makeRsa(2048);
const ec = makeKeyPair().privateKey;
const spkiOf = (key: KeyObject): Buffer => createPublicKey(key).export({ type: 'spki', format: 'der' });
const pem = await createCertificateRequest({ key: rsa, commonName: 'A Person', email: 'a@example.com' });

/** The code of the error that reading a text ends with. */
async function refusal(text: string): Promise<string> {
  return readCertificateRequest(text).then(
    () => 'read',
    (error: unknown) => (error as { code: string }).code,
  );
}

describe('a request that is made', () => {
  test.each([
    ['RSA', rsa],
    ['EC', ec],
  ])('is one to OpenSSL, of an %s key', async (_, key) => {
    const made = await createCertificateRequest({ key, commonName: 'Zoë 東京', email: 'z@example.com' });
    expect(openssl(['req', '-verify', '-noout', '-subject', '-nameopt', 'utf8,sep_comma_plus'], made)).toBe(
      'subject=CN=Zoë 東京,emailAddress=z@example.com\n',
    );
    expect(openssl(['req', '-noout', '-pubkey'], made)).toBe(pemOf(createPublicKey(key)));
  });

  test('has no email where none is given', async () => {
    const made = await createCertificateRequest({ key: ec, commonName: 'x' });
    expect((await readCertificateRequest(made)).subject).toEqual({ CN: 'x' });
  });
});

describe('a request that is read', () => {
  test.each([
    ['RSA', rsa],
    ['EC', ec],
  ])('may come from OpenSSL, of an %s key', async (_, key) => {
    const text = certificateRequestOf(pemOf(key));
    const { der, publicKey, subject } = await readCertificateRequest(text);
    expect(der.toString('base64')).toBe(bodyOf(text));
    expect(publicKey).toEqual(spkiOf(key));
    expect(subject).toEqual({ CN: 'test' });
  });

  test.each([
    ['base64 of the DER', bodyOf(pem)],
    ['base64 of the DER, wrapped', `${wrap(bodyOf(pem))}\r\n`],
    ['a PEM with CRLF', pem.replaceAll('\n', '\r\n')],
    ['a PEM in a text', `Here it is:\n${pem}Bye`],
    [
      'a PEM with the label of old tools',
      pem.replaceAll('BEGIN CERT', 'BEGIN NEW CERT').replaceAll('END CERT', 'END NEW CERT'),
    ],
  ])('may be %s', async (_, text) => {
    const { subject, publicKey } = await readCertificateRequest(text);
    expect(subject).toEqual({ CN: 'A Person', emailAddress: 'a@example.com' });
    expect(publicKey).toEqual(spkiOf(rsa));
  });
});

describe('what is refused', () => {
  test.each([
    ['nothing', ' \n', 'CSR.EMPTY'],
    ['too much', 'A'.repeat(65_537), 'CSR.TOO_LARGE'],
    ['a private key', pemOf(ec), 'CSR.PRIVATE_KEY'],
    [
      'an encrypted private key',
      openssl(['pkcs8', '-topk8', '-passout', 'pass:p'], pemOf(ec)),
      'CSR.PRIVATE_KEY',
    ],
    ['a certificate', certificateOf(pemOf(ec)), 'CSR.OTHER'],
    ['half a PEM', pem.slice(0, 400), 'CSR.MALFORMED'],
    ['a text', 'no request at all', 'CSR.MALFORMED'],
    ['base64 of something', Buffer.from('something').toString('base64'), 'CSR.MALFORMED'],
    ['the DER of a public key', spkiOf(rsa).toString('base64'), 'CSR.MALFORMED'],
    [
      'a request with a number for a key',
      sequence(sequence(integer(0), sequence(), integer(1)), sequence(), bits(Buffer.alloc(1))).toString(
        'base64',
      ),
      'CSR.MALFORMED',
    ],
    [
      'a request with bytes after it',
      Buffer.concat([Buffer.from(bodyOf(pem), 'base64'), Buffer.alloc(1)]).toString('base64'),
      'CSR.MALFORMED',
    ],
  ])('%s', async (_, text, code) => {
    expect(await refusal(text)).toBe(code);
  });

  test.each([
    ['an RSA key of 1,024 bits', makeRsa(1024)],
    ['a key on P-384', makeKeyPair('P-384').privateKey],
    ['a key on secp256k1', makeKeyPair('secp256k1').privateKey],
    ['an Ed25519 key', createPrivateKey(openssl(['genpkey', '-algorithm', 'ed25519']))],
  ])('%s', async (_, key) => {
    expect(await refusal(certificateRequestOf(pemOf(key)))).toBe('CSR.KEY');
  });

  test('another subject than the one that was signed', async () => {
    const der = Buffer.from(bodyOf(pem), 'base64');
    der.write('B', der.indexOf('A Person'));
    expect(await refusal(der.toString('base64'))).toBe('CSR.SIGNATURE');
  });

  test('a request that another key has signed', async () => {
    const der = Buffer.from(bodyOf(pem), 'base64');
    const other = Buffer.from(
      bodyOf(await createCertificateRequest({ key: makeRsa(2048), commonName: 'x' })),
      'base64',
    );
    other.copy(der, der.length - 256, other.length - 256);
    expect(await refusal(der.toString('base64'))).toBe('CSR.SIGNATURE');
  });

  test('with nothing of the text in the error', async () => {
    const error = await readCertificateRequest('SECRET').catch((caught: unknown) => caught);
    expect(JSON.stringify([error, (error as Error).message, (error as Error).stack])).not.toContain('SECRET');
  });
});
