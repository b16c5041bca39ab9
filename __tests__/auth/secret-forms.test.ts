import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { KEY_PROBLEMS, keyError } from '../../src/auth/lib/key-problems.ts';
import { readPrivateKey } from '../../src/auth/private-key.ts';
import { secretForms } from '../../src/auth/secret-forms.ts';
import { acceptedForms, bodyOf, makeKeyPair, pemOf } from '../support/keys.ts';
import { openssl } from '../support/openssl.ts';

const { pem, privateKey } = makeKeyPair();
const MARKER = /^-----(BEGIN|END) [A-Z0-9 ]+-----$/;

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('-----'));
}

/** What must be hidden of a key, however it was given. */
function expectedForms(key: KeyObject): string[] {
  const der = key.export({ type: 'pkcs8', format: 'der' });
  const { d } = key.export({ format: 'jwk' });
  const number = Buffer.from(d ?? '', 'base64url');
  return [
    ...lines(pemOf(key)),
    der.toString('base64'),
    der.toString('base64url'),
    der.toString('hex'),
    number.toString('base64'),
    number.toString('base64url'),
    number.toString('hex'),
  ].filter((form) => form.length >= 6);
}

/** Says only what is missing: a whole list of forms would be hard to read. */
function expectAll(forms: readonly string[], wanted: readonly string[]): void {
  expect(wanted.filter((form) => !forms.includes(form))).toEqual([]);
}

function expectFit(forms: readonly string[]): void {
  expect(forms.filter((form) => form.length < 6)).toEqual([]);
  expect(forms.filter((form) => MARKER.test(form))).toEqual([]);
  expect(new Set(forms).size).toBe(forms.length);
}

describe('every form of a key', () => {
  test.each(acceptedForms(pem))('%s', (_name, text) => {
    // Or there would be no sense in the test.
    expect(readPrivateKey(text).equals(privateKey)).toBe(true);
    const forms = secretForms(text);
    expectFit(forms);
    expectAll(forms, [text, text.trim(), ...expectedForms(privateKey)]);
  });

  test('of a kind that has no private number of its own', () => {
    const other = generateKeyPairSync('rsa-pss', { modulusLength: 1024 }).privateKey;
    const der = other.export({ type: 'pkcs8', format: 'der' });
    expectAll(secretForms(pemOf(other)), [
      ...lines(pemOf(other)),
      der.toString('base64'),
      der.toString('hex'),
    ]);
  });

  test('each line of the text as it was given', () => {
    for (const [, text] of acceptedForms(pem)) {
      const given = text.split(/\r\n|\r|\n/).flatMap((line) => [line, line.trim()]);
      const wanted = given.filter((line) => line.length >= 6 && !MARKER.test(line.replace(/["'`]/g, '')));
      expectAll(secretForms(text), wanted);
    }
  });

  test('SEC1: its own bytes beside those of PKCS#8', () => {
    const sec1 = privateKey.export({ type: 'sec1', format: 'der' });
    const text = privateKey.export({ type: 'sec1', format: 'pem' }).toString();
    const own = [sec1.toString('base64'), sec1.toString('base64url'), sec1.toString('hex'), ...lines(text)];
    expectAll(secretForms(text), [...own, ...expectedForms(privateKey)]);
  });

  test('hexadecimal in capitals too', () => {
    const hex = privateKey.export({ type: 'pkcs8', format: 'der' }).toString('hex').toUpperCase();
    expect(secretForms(pem)).toContain(hex);
  });

  test('each piece of a key on one line with spaces', () => {
    expectAll(secretForms(pem.trim().replaceAll('\n', ' ')), lines(pem));
  });

  test('both keys where there are two', () => {
    const second = makeKeyPair();
    const forms = secretForms(pem + second.pem);
    expectAll(forms, [...expectedForms(privateKey), ...expectedForms(second.privateKey)]);
  });
});

describe('the words of the errors stay readable: no form is a part of them', () => {
  const words = KEY_PROBLEMS.map((code) => `${keyError(code).message} ${keyError(code).hint}`).join('\n');
  const tail = pem.slice(pem.indexOf('\n') + 1);
  const halves: [string, string][] = [
    ['no END', pem.slice(0, pem.indexOf('-----END'))],
    ['no BEGIN', tail],
    ['no BEGIN, on one line', tail.replaceAll('\n', ' ')],
    ['the first line alone', '-----BEGIN PRIVATE KEY-----'],
    ['the first line alone, after a quote', '"-----BEGIN PRIVATE KEY-----'],
    ['the last line alone', '-----END PRIVATE KEY-----'],
  ];
  test.each([...acceptedForms(pem), ...halves])('%s', (_name, text) => {
    expect(secretForms(text).filter((form) => words.includes(form))).toEqual([]);
  });
});

describe('of what is no key for this API', () => {
  test.each([
    ['RSA', pemOf(generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey)],
    ['P-384', makeKeyPair('P-384').pem],
    ['ed25519', pemOf(generateKeyPairSync('ed25519').privateKey)],
  ])('%s', (_name, text) => {
    const forms = secretForms(text);
    expectFit(forms);
    expectAll(forms, [text, ...expectedForms(createPrivateKey(text))]);
  });

  test('RSA in PKCS#1', () => {
    const { privateKey: key } = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const text = key.export({ type: 'pkcs1', format: 'pem' }).toString();
    const forms = secretForms(text);
    expectAll(forms, [bodyOf(text), ...lines(text), ...expectedForms(key)]);
  });

  test('an encrypted key: its text and its bytes', () => {
    const text = openssl(['pkcs8', '-topk8', '-passout', 'pass:p'], pem);
    const forms = secretForms(text);
    const hex = Buffer.from(bodyOf(text), 'base64').toString('hex');
    expectAll(forms, [text, bodyOf(text), hex, ...lines(text)]);
  });

  test('half a key: its lines, its base64 on one line', () => {
    const half = pem.slice(0, pem.indexOf('-----END'));
    expectAll(secretForms(half), [...lines(half), bodyOf(pem)]);
    const tail = pem.slice(pem.indexOf('\n') + 1);
    const forms = secretForms(tail);
    expectAll(forms, lines(tail));
    expectFit(forms);
  });

  test('a damaged key on one line: each piece of it, and all of them joined', () => {
    const pieces = lines(pem).map((line) => `${line.slice(1)}ä`);
    const text = `-----BEGIN PRIVATE KEY----- ${pieces.join(' ')} -----END PRIVATE KEY-----`;
    expectAll(secretForms(text), [...pieces, pieces.join('')]);
  });

  test('words in the place of a key are not masked one by one: they would be missing from the log', () => {
    const text = 'private-key: the private key, for production';
    expect(secretForms(text)).toEqual([text, text.replaceAll(' ', '')]);
  });

  test.each([1, 2])('a PEM that was encoded %i times more than can be read', (more) => {
    let text = pem;
    for (let times = 0; times <= more; times++) text = Buffer.from(text).toString('base64');
    expectAll(secretForms(text), expectedForms(privateKey));
  });

  test('a word, and a text of many lines', () => {
    expect(secretForms('password')).toContain('password');
    expectAll(secretForms('first line\n second line\r\n\r\nthird'), [
      'first line',
      ' second line',
      'second line',
    ]);
  });

  test.each([
    ['nothing', ''],
    ['space', ' \n '],
    ['what is short', 'a\nbc\ndef ghi'.slice(0, 5)],
    ['a marker alone', '-----BEGIN PRIVATE KEY-----'],
    ['both markers', '-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----'],
  ])('no line to hide: %s', (_name, text) => {
    expect(secretForms(text).filter((form) => !form.includes('\n'))).toEqual([]);
  });

  test('garbage', () => {
    for (const text of ['\ud800\udfff\ud800', '\0'.repeat(10), '-----BEGIN -----', '=====', '🔑'.repeat(9)]) {
      expectFit(secretForms(text));
    }
    expectFit(secretForms('A'.repeat(100_000)));
  });
});
