import { KeyObject, createPrivateKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { KEY_PROBLEMS, keyError } from '../../src/auth/lib/key-problems.ts';
import type { KeyProblem } from '../../src/auth/lib/key-problems.ts';
import { readPrivateKey, unwrapText } from '../../src/auth/private-key.ts';
import type { EpapiError } from '../../src/errors.ts';
import { EC_PARAMETERS, acceptedForms, bodyOf, makeKeyPair, pemOf, wrap } from '../support/keys.ts';
import { certificateOf, certificateRequestOf, openssl, pkcs12Of } from '../support/openssl.ts';
import { refusalOf } from '../support/team.ts';

const { pem, publicKey, privateKey } = makeKeyPair();
const der = privateKey.export({ type: 'pkcs8', format: 'der' });
const body = bodyOf(pem);
const [BEGIN, END] = ['-----BEGIN PRIVATE KEY-----', '-----END PRIVATE KEY-----'];

function base64(text: string | Buffer): string {
  return Buffer.from(text).toString('base64');
}

const refusal = (text: string): EpapiError => refusalOf(() => readPrivateKey(text));

/** Every code that a test below asked for, to see at the end that none was left out. */
const seen = new Set<string>();

function expectRefusal(text: string, code: KeyProblem): void {
  seen.add(code);
  const error = refusal(text);
  const { message, hint } = keyError(code);
  expect({ code: error.code, message: error.message, hint: error.hint }).toEqual({ code, message, hint });
  expect('cause' in error).toBe(false);
}

function expectKey(text: string, signedBy: KeyObject = publicKey): void {
  const key = readPrivateKey(text);
  expect(key).toBeInstanceOf(KeyObject);
  expect(key.type).toBe('private');
  expect(key.asymmetricKeyDetails).toEqual({ namedCurve: 'prime256v1' });
  const data = Buffer.from('data');
  expect(verify('sha256', data, signedBy, sign('sha256', data, key))).toBe(true);
}

describe('reads', () => {
  test.each(acceptedForms(pem))('%s', (_name, text) => {
    expectKey(text);
  });

  test.each(acceptedForms(pem))('%s, with space around it', (_name, text) => {
    expectKey(`\n \t${text}\r\n\n`);
  });

  test('fifty different keys in every form', () => {
    for (let round = 0; round < 50; round++) {
      const pair = makeKeyPair();
      for (const [, text] of acceptedForms(pair.pem)) expectKey(text, pair.publicKey);
    }
  });

  test('what openssl genpkey writes', () => {
    const made = openssl(['genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256']);
    expect(made).toMatch(/^-----BEGIN PRIVATE KEY-----/);
    const publicPart = openssl(['pkey', '-pubout'], made);
    for (const [, text] of acceptedForms(made)) {
      const data = Buffer.from('data');
      expect(verify('sha256', data, publicPart, sign('sha256', data, readPrivateKey(text)))).toBe(true);
    }
  });

  test('what openssl ecparam -genkey writes, with and without its parameters', () => {
    const made = openssl(['ecparam', '-name', 'prime256v1', '-genkey']);
    expect(made).toContain(EC_PARAMETERS.trim());
    const key = createPrivateKey(made.slice(made.indexOf('-----BEGIN EC PRIVATE KEY')));
    for (const text of [
      made,
      pemOf(key),
      made.slice(made.indexOf('-----BEGIN EC PRIVATE KEY')),
      base64(made),
    ]) {
      expect(readPrivateKey(text).equals(key)).toBe(true);
    }
  });

  test('what openssl pkcs12 -nodes writes: attributes, a certificate and the key', () => {
    const certificate = certificateOf(pem);
    const attributes = 'Bag Attributes\n    localKeyID: 01 02\nKey Attributes: <No Attributes>\n';
    expectKey(`${attributes}${certificate}${attributes}${pem}`);
    expectKey(`${pem}${certificate}`);
  });

  test('a key whose public half is left out', () => {
    const small = openssl(['pkcs8', '-topk8', '-nocrypt'], openssl(['ec', '-no_public'], pem));
    expect(bodyOf(small).length).toBeLessThan(body.length);
    expectKey(small);
  });

  test('and shows nothing of the key when it is printed', () => {
    const key = readPrivateKey(pem);
    const number = Buffer.from(key.export({ format: 'jwk' }).d ?? '', 'base64url');
    expect(number).toHaveLength(32);
    for (const print of [inspect(key, { depth: 9, showHidden: true }), JSON.stringify(key)]) {
      const forms = [number.toString('hex'), number.toString('base64url'), pem.split('\n')[2] ?? ''];
      for (const form of forms) expect(print).not.toContain(form);
    }
  });
});

describe('refuses as', () => {
  test.each([
    ['nothing', ''],
    ['spaces', ' \t\n\r\n '],
    ['a BOM', '\ufeff'],
    ['two double quotes', '""'],
    ['two single quotes', "''"],
    ['quotes in quotes', `"''"`],
    ['one quote', '"'],
    ['quotes around space', '" "'],
    ['literal line ends', '\\n\\r\\n'],
    ['NULs', '\0\0'],
  ])('KEY.EMPTY: %s', (_name, text) => {
    expectRefusal(text, 'KEY.EMPTY');
  });

  test('KEY.TOO_LARGE: one character above the limit, even when a key is in it', () => {
    const room = 65_536 - pem.length;
    expectKey(pem + ' '.repeat(room));
    expectRefusal(pem + ' '.repeat(room + 1), 'KEY.TOO_LARGE');
    expectRefusal('A'.repeat(10_000_000), 'KEY.TOO_LARGE');
  });

  test.each([
    'AuthKey_ABCDE12345.p8',
    './AuthKey_ABCDE12345.p8',
    '../keys/AuthKey',
    '/home/runner/work/_temp/AuthKey_ABCDE12345.p8',
    '/tmp/key',
    '~/keys/AuthKey_ABCDE12345.p8',
    '~/.ssh/key',
    'C:\\Users\\runner\\AuthKey_ABCDE12345.p8',
    'C:\\new\\rsa\\key',
    'D:/keys/AuthKey',
    '\\\\server\\share\\AuthKey.p8',
    'file:///tmp/AuthKey.p8',
    'keys/with a space/AuthKey.P8',
    'certificate.p12',
    'key.pem',
    '  AuthKey_ABCDE12345.p8\n',
    '"AuthKey_ABCDE12345.p8"',
    "'/tmp/AuthKey_ABCDE12345.p8'",
  ])('KEY.PATH: %s', (text) => {
    expectRefusal(text, 'KEY.PATH');
  });

  test.each([
    ['the first line alone', BEGIN],
    ['the first line alone, in a quote that was never closed', `"${BEGIN}`],
    ['the last line alone', END],
    ['no END', `${BEGIN}\n${body}\n`],
    ['no BEGIN', `${body}\n${END}\n`],
    ['END of something else', `${BEGIN}\n${body}\n-----END EC PRIVATE KEY-----\n`],
    ['BEGIN and END with nothing between', `${BEGIN}\n${END}`],
    ['the first two lines', pem.split('\n').slice(0, 2).join('\n')],
    [
      'the first line of base64 cut out',
      pem
        .split('\n')
        .filter((_, line) => line !== 2)
        .join('\n'),
    ],
    ['truncated DER in PEM', `${BEGIN}\n${base64(der.subarray(0, 90))}\n${END}\n`],
    ['truncated base64 of the DER', base64(der.subarray(0, 90))],
    ['the first line of the base64', body.slice(0, 64)],
    ['base64 of the first line alone', base64(`${BEGIN}\n`)],
    ['base64 of a PEM without END', base64(`${BEGIN}\n${body}\n`)],
    ['parameters alone', EC_PARAMETERS],
    ['a DER that ends in its length', base64(Buffer.of(0x30, 0x82, 0x01))],
    ['a SEC1 key without END', `${EC_PARAMETERS}-----BEGIN EC PRIVATE KEY-----\n${body}`],
    ['a complete certificate, then half a key', `${certificateOf(pem)}${BEGIN}\n${body}`],
  ])('KEY.HALF_PEM: %s', (_name, text) => {
    expectRefusal(text, 'KEY.HALF_PEM');
  });

  test.each([
    ['a letter in PEM that base64 does not have', pem.replace(body.slice(5, 10), 'äöüß!')],
    ['an ellipsis for the middle', `${BEGIN}\nMIGHAgEAMBMGByqGSM49…\n${END}`],
    ['an algorithm that there is not', `${BEGIN}\n${base64(changed(der, 10, 0xff))}\n${END}`],
    ['asterisks', `${BEGIN}\n***\n${END}`],
    ['a public point that is not on the curve', base64(changed(der, der.length - 1, 0x55))],
    ['base64 of base64 of the PEM', base64(base64(pem))],
    ['base64 of base64 of the DER', base64(base64(der))],
    ['a hundred random bytes', base64(Buffer.alloc(100, 0xa7))],
    ['a SEQUENCE that is no key', base64(Buffer.of(0x30, 0x03, 0x02, 0x01, 0x00))],
    ['base64 of the DER in PEM twice', `${BEGIN}\n${base64(base64(der))}\n${END}`],
    [
      'PKCS#7',
      `-----BEGIN PKCS7-----\n${base64(Buffer.of(0x30, 0x03, 0x02, 0x01, 0x00))}\n-----END PKCS7-----`,
    ],
  ])('KEY.DAMAGED: %s', (_name, text) => {
    expectRefusal(text, 'KEY.DAMAGED');
  });

  test.each([
    ['a word', 'secret'],
    ['a sentence', 'I was told to put the key here.'],
    ['hex with dots', 'ab:cd:ef'],
    ['a few dashes', '-----'],
  ])('KEY.UNKNOWN_FORM: %s', (_name, text) => {
    expectRefusal(text, 'KEY.UNKNOWN_FORM');
  });

  test.each([
    ['a key ID', 'ABCDE12345'],
    ['a UUID', '57246542-96fe-1a63-e053-0824d011072a'],
    ['a UUID in capitals', '57246542-96FE-1A63-E053-0824D011072A'],
  ])('KEY.IDENTIFIER: %s', (_name, text) => {
    expectRefusal(text, 'KEY.IDENTIFIER');
  });

  test.each([
    ['asterisks', '***'],
    ['an expression that was not replaced', '${{ secrets.EPAPI_PRIVATE_KEY }}'],
    ['a variable of a shell', '$EPAPI_PRIVATE_KEY'],
    ['a variable of cmd', '%EPAPI_PRIVATE_KEY%'],
    ['a template', '{{ key }}'],
  ])('KEY.PLACEHOLDER: %s', (_name, text) => {
    expectRefusal(text, 'KEY.PLACEHOLDER');
  });

  test('KEY.TOKEN: a JWT', () => {
    expectRefusal('eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJ4In0.c2lnbmF0dXJl', 'KEY.TOKEN');
  });

  test('KEY.EMPTY: what is not there', () => {
    expect(() => readPrivateKey(undefined)).toThrow(keyError('KEY.EMPTY'));
  });

  test.each([
    ['the same key twice', pem + pem],
    ['two keys', pem + makeKeyPair().pem],
    ['two keys on one line', (pem + makeKeyPair().pem).replaceAll('\n', ' ')],
    ['base64 of two keys', base64(pem + makeKeyPair().pem)],
    ['an RSA key and the right one', rsa('pkcs1') + pem],
    ['half a key and the right one', `${BEGIN}\n${body}\n${pem}`],
  ])('KEY.SEVERAL: %s', (_name, text) => {
    expectRefusal(text, 'KEY.SEVERAL');
  });

  test.each([
    ['an object', '{"key_id":"ABCDE12345","issuer_id":"57246542-96fe-1a63-e053-0824d011072a"}'],
    ['an array of lines', JSON.stringify(pem.split('\n').slice(1, 4))],
    ['an object over lines', '{\n  "key": "MIG"\n}\n'],
    ['an object in quotes', `'{"key":1}'`],
    ['a JWK', JSON.stringify(privateKey.export({ format: 'jwk' }))],
  ])('KEY.JSON: %s', (_name, text) => {
    expectRefusal(text, 'KEY.JSON');
  });

  test('KEY.ENCRYPTED: PKCS#8 with a password', () => {
    for (const cipher of ['aes-256-cbc', 'des-ede3-cbc']) {
      const text = privateKey.export({ type: 'pkcs8', format: 'pem', cipher, passphrase: 'p' }).toString();
      expect(text).toMatch(/^-----BEGIN ENCRYPTED PRIVATE KEY-----/);
      for (const form of [
        text,
        bodyOf(text),
        wrap(bodyOf(text)),
        base64(text),
        text.replaceAll('\n', '\\n'),
      ]) {
        expectRefusal(form, 'KEY.ENCRYPTED');
      }
      // Under a label that says nothing of a password.
      expectRefusal(`${BEGIN}\n${bodyOf(text)}\n${END}`, 'KEY.ENCRYPTED');
    }
  });

  test('KEY.ENCRYPTED: what openssl pkcs8 -topk8 writes', () => {
    const text = openssl(['pkcs8', '-topk8', '-passout', 'pass:p'], pem);
    expectRefusal(text, 'KEY.ENCRYPTED');
    expectRefusal(bodyOf(text), 'KEY.ENCRYPTED');
  });

  test('KEY.ENCRYPTED: Proc-Type', () => {
    const text = openssl(['ec', '-aes128', '-passout', 'pass:p'], pem);
    expect(text).toContain('Proc-Type: 4,ENCRYPTED');
    for (const form of [text, text.replaceAll('\n', ' '), base64(text)]) expectRefusal(form, 'KEY.ENCRYPTED');
  });

  test('KEY.RSA', () => {
    for (const type of ['pkcs8', 'pkcs1'] as const) {
      const text = rsa(type);
      for (const form of [text, bodyOf(text), base64(text), text.replaceAll('\n', '\\n')]) {
        expectRefusal(form, 'KEY.RSA');
      }
    }
    const pss = generateKeyPairSync('rsa-pss', { modulusLength: 1024 });
    expectRefusal(pemOf(pss.privateKey), 'KEY.RSA');
  });

  test.each([
    ['P-384', 'KEY.EC_P384'],
    ['P-521', 'KEY.EC_P521'],
    ['secp256k1', 'KEY.EC_OTHER'],
    ['brainpoolP256r1', 'KEY.EC_OTHER'],
    ['P-224', 'KEY.EC_OTHER'],
  ] as const)('the curve %s: %s', (curve, code) => {
    const other = makeKeyPair(curve);
    for (const [, text] of acceptedForms(other.pem)) expectRefusal(text, code);
  });

  test('KEY.OTHER_ALGORITHM', () => {
    const made = [
      pemOf(generateKeyPairSync('ed25519').privateKey),
      pemOf(generateKeyPairSync('ed448').privateKey),
      pemOf(generateKeyPairSync('x25519').privateKey),
      openssl(['genpkey', '-algorithm', 'ed25519']),
    ];
    for (const text of made) {
      for (const form of [text, bodyOf(text), base64(text)]) expectRefusal(form, 'KEY.OTHER_ALGORITHM');
    }
  });

  test('KEY.SSH', () => {
    const begin = base64(Buffer.from('openssh-key-v1\0\0\0\0\u0004none'));
    const text = `-----BEGIN OPENSSH PRIVATE KEY-----\n${begin}\n-----END OPENSSH PRIVATE KEY-----\n`;
    for (const form of [text, text.replaceAll('\n', ' '), base64(text)]) expectRefusal(form, 'KEY.SSH');
  });

  test('KEY.CERTIFICATE', () => {
    const text = certificateOf(pem);
    for (const form of [text, bodyOf(text), wrap(bodyOf(text)), base64(text)]) {
      expectRefusal(form, 'KEY.CERTIFICATE');
    }
    expectRefusal(text.replaceAll('CERTIFICATE', 'TRUSTED CERTIFICATE'), 'KEY.CERTIFICATE');
    expectRefusal(text.replaceAll('CERTIFICATE', 'X509 CERTIFICATE'), 'KEY.CERTIFICATE');
    expectRefusal(text + text, 'KEY.CERTIFICATE');
  });

  test('KEY.CERTIFICATE_REQUEST', () => {
    const text = certificateRequestOf(pem);
    expectRefusal(text, 'KEY.CERTIFICATE_REQUEST');
    expectRefusal(base64(text), 'KEY.CERTIFICATE_REQUEST');
    expectRefusal(bodyOf(text), 'KEY.CERTIFICATE_REQUEST');
    expectRefusal(text.replaceAll('CERTIFICATE REQ', 'NEW CERTIFICATE REQ'), 'KEY.CERTIFICATE_REQUEST');
  });

  test('KEY.PUBLIC', () => {
    const others = [generateKeyPairSync('rsa', { modulusLength: 1024 }), generateKeyPairSync('ed25519')];
    for (const key of [publicKey, ...others.map((other) => other.publicKey)]) {
      const text = pemOf(key);
      for (const form of [text, bodyOf(text), base64(text)]) expectRefusal(form, 'KEY.PUBLIC');
    }
    const pkcs1 = others[0]?.publicKey.export({ type: 'pkcs1', format: 'pem' }).toString() ?? '';
    expect(pkcs1).toMatch(/^-----BEGIN RSA PUBLIC KEY-----/);
    expectRefusal(pkcs1, 'KEY.PUBLIC');
  });

  test('KEY.PKCS12', () => {
    for (const options of [['pass:p'], ['pass:'], ['pass:p', '-nomac']]) {
      const pfx = pkcs12Of(pem, '-passout', ...options);
      expectRefusal(base64(pfx), 'KEY.PKCS12');
      expectRefusal(wrap(base64(pfx)), 'KEY.PKCS12');
    }
  });
});

describe('what a label says holds, whatever is below it', () => {
  test.each([
    ['ENCRYPTED PRIVATE KEY', 'KEY.ENCRYPTED'],
    ['OPENSSH PRIVATE KEY', 'KEY.SSH'],
    ['PUBLIC KEY', 'KEY.PUBLIC'],
    ['RSA PUBLIC KEY', 'KEY.PUBLIC'],
    ['CERTIFICATE', 'KEY.CERTIFICATE'],
    ['X509 CERTIFICATE', 'KEY.CERTIFICATE'],
    ['TRUSTED CERTIFICATE', 'KEY.CERTIFICATE'],
    ['CERTIFICATE REQUEST', 'KEY.CERTIFICATE_REQUEST'],
    ['NEW CERTIFICATE REQUEST', 'KEY.CERTIFICATE_REQUEST'],
  ] as const)('%s: %s', (label, code) => {
    for (const content of ['…', base64('junk'), base64(der)]) {
      expectRefusal(`-----BEGIN ${label}-----\n${content}\n-----END ${label}-----\n`, code);
    }
  });
});

test('every code was asked for', () => {
  expect([...seen].sort()).toEqual([...KEY_PROBLEMS].sort());
});

describe('a number that no private key can be', () => {
  // 0, and the order of the curve and above: signing with them fails, or gives what nobody can verify.
  const order = 'ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551';
  test.each([
    ['0', '00'.repeat(32)],
    ['the order', order],
    ['above the order', 'ff'.repeat(32)],
  ])('%s', (_name, number) => {
    const copy = Buffer.from(der);
    copy.set(Buffer.from(number, 'hex'), 36);
    expectRefusal(`${BEGIN}\n${base64(copy)}\n${END}`, 'KEY.DAMAGED');
  });

  test('a public half on the other side of the curve, which has the same x', () => {
    const copy = Buffer.from(der);
    const prime = BigInt('0xffffffff00000001000000000000000000000000ffffffffffffffffffffffff');
    const y = BigInt(`0x${der.subarray(-32).toString('hex')}`);
    copy.write((prime - y).toString(16).padStart(64, '0'), copy.length - 32, 'hex');
    expectRefusal(`${BEGIN}\n${base64(copy)}\n${END}`, 'KEY.DAMAGED');
  });

  test('a number that does not belong to the public half beside it', () => {
    const copy = changed(der, 50, 0x01);
    expectRefusal(`${BEGIN}\n${base64(copy)}\n${END}`, 'KEY.DAMAGED');
  });
});

test('unwrapText takes off what is around a text, and only that', () => {
  expect(unwrapText('  "`\'a b\'`" ')).toBe('a b');
  expect(unwrapText('\ufeff"a\\nb\\r\\nc\\\\nd"')).toBe('a\nb\nc\nd');
  expect(unwrapText('"a')).toBe('"a');
  expect(unwrapText('"a\'')).toBe('"a\'');
  expect(unwrapText('a"b"c')).toBe('a"b"c');
  expect(unwrapText('')).toBe('');
});

function changed(bytes: Buffer, at: number, mask: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(at) ^ mask, at);
  return copy;
}

function rsa(type: 'pkcs1' | 'pkcs8'): string {
  const { privateKey: key } = generateKeyPairSync('rsa', { modulusLength: 1024 });
  return key.export({ type, format: 'pem' }).toString();
}
