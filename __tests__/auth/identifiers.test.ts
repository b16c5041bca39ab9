import { describe, expect, test } from '@jest/globals';
import { readIssuerId, readKeyId } from '../../src/auth/identifiers.ts';
import type { Identifier } from '../../src/auth/identifiers.ts';
import type { EpapiError } from '../../src/errors.ts';
import { acceptedForms, makeKeyPair } from '../support/keys.ts';
import { openssl } from '../support/openssl.ts';
import { refusalOf } from '../support/team.ts';

const KEY_ID = 'ABCDE12345';
const ISSUER_ID = '57246542-96fe-1a63-e053-0824d011072a';
const { pem } = makeKeyPair();

const refusal = (read: (text: string) => Identifier, text: string): EpapiError => refusalOf(() => read(text));

/** What both readers refuse, and what they call it. */
const REFUSED: readonly (readonly [text: string, called: string])[] = [
  ['', 'nothing: it is empty'],
  [' \n', 'nothing: it is empty'],
  ['ci@example.com', 'an e-mail address'],
  ['mykey', 'words'],
  ['Enterprise', 'words'],
  ['my-key', 'words'],
  ['my_enterprise_key', 'words'],
  ['CI', 'words'],
  ['null', 'words'],
  ['EPAPI_KEY_ID', 'words'],
  ['my key', 'several words'],
  ['Example Corporation Ltd.', 'several words'],
  ['ABCDE12345 FGHIJ67890', 'several words'],
  ['keys/ABCDE12345', 'a path'],
  ['/tmp/key1', 'a path'],
  ['C:\\key1', 'a path'],
  ['"ABCDE12345"', 'a value with quotation marks around it'],
  ["'57246542-96fe-1a63-e053-0824d011072a'", 'a value with quotation marks around it'],
  ['`ABCDE12345`', 'a value with quotation marks around it'],
  ['ABCDE12345"', 'a value with quotation marks around it'],
  [pem.slice(0, 90), 'a private key'],
  ['-----BEGIN PRIVATE KEY-----', 'a private key'],
  ['-----BEGIN CERTIFICATE-----', 'a certificate or another kind of key'],
  ['MIGHAgEAMBMGByqGSM49AgEG', 'a private key'],
  ['MIIDazCCAlOgAwIBAgIUB', 'a certificate or another kind of key'],
  [Buffer.from(pem).toString('base64').slice(0, 80), 'a private key'],
  ['eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJ4In0.c2ln', 'a token'],
  [`eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJ4In0.${'A1'.repeat(50)}`, 'a token'],
  ['***', 'a value masked with asterisks, copied out of a log'],
  ['*', 'a value masked with asterisks, copied out of a log'],
  ['https://developer.apple.com/account', 'a URL'],
  ['HTTP://example.com', 'a URL'],
  ['AuthKey_ABCDE12345.p8', "the name of the key's file"],
  ['authkey.P8', "the name of the key's file"],
  ['${{ secrets.EPAPI_KEY_ID }}', 'the name of a variable that was not replaced by its value'],
  ['{{ key }}', 'the name of a variable that was not replaced by its value'],
  ['$EPAPI_KEY_ID', 'the name of a variable that was not replaced by its value'],
  ['${EPAPI_KEY_ID}', 'the name of a variable that was not replaced by its value'],
  ['ABCDE1234;', 'a value with characters that no ID has'],
  ['<ABCDE12345>', 'a value with characters that no ID has'],
  ['ABCDÉ12345', 'a value with characters that no ID has'],
  ['ABCDE\u200b12345', 'a value with characters that no ID has'],
  ['{57246542-96fe-1a63-e053-0824d011072a}', 'a value with characters that no ID has'],
  ['A1'.repeat(51), 'a long text'],
  [pem, 'a private key'],
];

/** What no error may show: the value, or any longer part of it. */
function expectHidden({ message, hint }: { message: string; hint: string }, text: string): void {
  const constants = 'developer.apple.com';
  for (const piece of [text.trim(), ...text.split(/[\s/\\"'`]+/)]) {
    if (piece.length < 6 || constants.includes(piece)) continue;
    expect(message).not.toContain(piece);
    expect(hint).not.toContain(piece);
  }
}

describe.each([
  ['readKeyId', readKeyId, 'KEY_ID', 'key ID', KEY_ID],
  ['readIssuerId', readIssuerId, 'ISSUER_ID', 'issuer ID', ISSUER_ID],
] as const)('%s', (_name, read, code, called, right) => {
  test('takes the right shape, without a warning and without the space around it', () => {
    expect(read(right)).toEqual({ value: right });
    expect(read(` \t${right}\r\n`)).toEqual({ value: right });
  });

  test.each(REFUSED)('%j is refused as %s', (text, what) => {
    const error = refusal(read, text);
    expect(error).toMatchObject({ code, message: `The ${called} looks like ${what}.` });
    expect(error.hint).toMatch(/^Give .*developer\.apple\.com under Users and Access → Integrations/);
    expect(error.cause).toBeUndefined();
    // A PEM's marker is no part of a secret; "PRIVATE" in capitals is in no constant either.
    expectHidden(error, text);
  });

  test('refuses a private key in every form, and shows nothing of it', () => {
    const certificate = openssl(['pkey', '-pubout'], pem);
    for (const text of [...acceptedForms(pem).map(([, form]) => form), certificate]) {
      const error = refusal(read, text);
      expect(error.code).toBe(code);
      for (const line of text.split(/[\s\\]+/))
        if (line.length > 8) expect(error.message).not.toContain(line);
    }
  });

  test('refuses a value of a hundred and one characters, not one of a hundred', () => {
    expect(read('A1'.repeat(50))).toHaveProperty('warning');
    expect(refusal(read, `${'A1'.repeat(50)}B`).message).toBe(`The ${called} looks like a long text.`);
  });
});

test('each refuses the shape of the other', () => {
  for (const text of [ISSUER_ID, ISSUER_ID.toUpperCase(), ` ${ISSUER_ID}\n`]) {
    const error = refusal(readKeyId, text);
    expect(error).toMatchObject({
      code: 'KEY_ID',
      message: 'The key ID looks like a UUID, as issuer IDs are.',
    });
    expect(error.hint).toContain('swapped');
    expectHidden(error, text);
  }
  for (const text of [KEY_ID, `${KEY_ID} `, '1234567890', 'ABCDEFGHIJ']) {
    const error = refusal(readIssuerId, text);
    const message = 'The issuer ID looks like a key ID or a team ID, ten letters and digits.';
    expect(error).toMatchObject({ code: 'ISSUER_ID', message });
    expectHidden(error, text);
  }
});

test('UUIDs are taken in either case and kept as they are', () => {
  expect(readIssuerId(ISSUER_ID.toUpperCase())).toEqual({ value: ISSUER_ID.toUpperCase() });
});

test('ten capital letters without a digit are a key ID', () => {
  expect(readKeyId('ABCDEFGHIJ')).toEqual({ value: 'ABCDEFGHIJ' });
});

test.each(['ABCDE1234', 'ABCDE123456', 'abcde12345', 'ABCDE-12345', 'A1', '123', 'key.1', 'a_1'])(
  'a key ID of an unusual shape is taken with a warning: %s',
  (text) => {
    const { value, warning } = readKeyId(` ${text}`);
    expect(value).toBe(text);
    expect(warning).toBe('The key ID has an unusual shape: so far they are ten capital letters and digits.');
  },
);

test.each([
  '5724654296fe1a63e0530824d011072a',
  '57246542-96fe-1a63-e053-0824d011072',
  '57246542-96fe-1a63-e053-0824d011072ag',
  'abcde12345',
  'ABCDE123456',
  '12345',
])('an issuer ID of an unusual shape is taken with a warning: %s', (text) => {
  const { value, warning } = readIssuerId(`${text}\n`);
  expect(value).toBe(text);
  expect(warning).toBe('The issuer ID has an unusual shape: so far they are UUIDs.');
});
