import { describe, expect, test } from '@jest/globals';
import { missingCredentials, readCredentials, readSettings } from '../../src/auth/settings.ts';
import type { SettingTexts } from '../../src/auth/settings.ts';
import type { EpapiError } from '../../src/errors.ts';
import { acceptedForms, makeKeyPair } from '../support/keys.ts';
import { refusalOf } from '../support/team.ts';

const { pem, privateKey } = makeKeyPair();
const KEY_ID = 'ABCDE12345';
const ISSUER_ID = '57246542-96fe-1a63-e053-0824d011072a';
const RIGHT: SettingTexts = { keyId: KEY_ID, issuerId: ISSUER_ID, privateKey: pem, lifetime: '', scope: '' };

const refusal = (texts: Partial<SettingTexts>): EpapiError =>
  refusalOf(() => readSettings({ ...RIGHT, ...texts }));

describe('missingCredentials', () => {
  test.each([
    [KEY_ID, ISSUER_ID, pem, []],
    ['', ISSUER_ID, pem, ['keyId']],
    [KEY_ID, ' \n', pem, ['issuerId']],
    [KEY_ID, ISSUER_ID, '\r\n', ['privateKey']],
    ['', ISSUER_ID, '', ['keyId', 'privateKey']],
    ['', '', '', ['keyId', 'issuerId', 'privateKey']],
    ['x', 'y', 'z', []],
  ])('%#', (keyId, issuerId, key, missing) => {
    expect(missingCredentials({ keyId, issuerId, privateKey: key })).toEqual(missing);
  });
});

describe('readCredentials', () => {
  test('gives what a token is signed with', () => {
    expect(readCredentials(RIGHT)).toEqual(readSettings(RIGHT).credentials);
  });

  test.each([
    ['KEY_ID', { keyId: undefined }],
    ['ISSUER_ID', { issuerId: undefined }],
    ['KEY.EMPTY', { privateKey: undefined }],
  ])('%s where a variable is not set', (code, texts) => {
    expect(() => readCredentials({ ...RIGHT, ...texts })).toThrow(expect.objectContaining({ code }));
  });
});

describe('readSettings', () => {
  test('gives what a token is made from', () => {
    const { credentials, options, warnings } = readSettings(RIGHT);
    expect(credentials).toEqual({
      keyId: KEY_ID,
      issuerId: ISSUER_ID,
      privateKey: expect.anything() as unknown,
    });
    expect(credentials.privateKey.equals(privateKey)).toBe(true);
    expect(options).toEqual({ scope: [] });
    expect(options).not.toHaveProperty('lifetime');
    expect(warnings).toEqual([]);
  });

  test('takes off the space around', () => {
    const { credentials, options } = readSettings({
      keyId: `${KEY_ID}\n`,
      issuerId: ` ${ISSUER_ID}`,
      privateKey: `\n${pem}\n`,
      lifetime: ' 2m\n',
      scope: ' GET /v1/users \n',
    });
    expect(credentials).toMatchObject({ keyId: KEY_ID, issuerId: ISSUER_ID });
    expect(options).toEqual({ lifetime: 120, scope: ['GET /v1/users'] });
  });

  test('an empty lifetime is the default', () => {
    expect(readSettings({ ...RIGHT, lifetime: ' \n' }).options).toEqual({ scope: [] });
  });

  test('the key in any form', () => {
    for (const [, text] of acceptedForms(pem)) {
      expect(readSettings({ ...RIGHT, privateKey: text }).credentials.privateKey.equals(privateKey)).toBe(
        true,
      );
    }
  });

  test('gathers the warnings, and refuses nothing for them', () => {
    const { warnings } = readSettings({
      ...RIGHT,
      keyId: 'abcde12345',
      issuerId: '12345',
      scope: 'GET /v1/users?limit=1\nGET /v1/devices?sort=name',
    });
    expect(warnings).toEqual([
      expect.stringMatching(/^The key ID has an unusual shape/),
      expect.stringMatching(/^The issuer ID has an unusual shape/),
      expect.stringMatching(/^Line 1 of the scope.*limit/),
      expect.stringMatching(/^Line 2 of the scope.*sort/),
    ]);
  });

  test.each([
    ['KEY_ID', { keyId: '' }],
    ['KEY_ID', { keyId: ISSUER_ID.toUpperCase() }],
    ['ISSUER_ID', { issuerId: '' }],
    ['ISSUER_ID', { issuerId: 'FGHIJ67890' }],
    ['KEY.EMPTY', { privateKey: '' }],
    ['KEY.IDENTIFIER', { privateKey: KEY_ID }],
    ['KEY.EC_P384', { privateKey: makeKeyPair('P-384').pem }],
    ['TOKEN_LIFETIME', { lifetime: '0' }],
    ['TOKEN_LIFETIME', { lifetime: '21m' }],
    ['SCOPE', { scope: 'POST /v1/users' }],
    // The first that is wrong.
    ['KEY_ID', { keyId: '', issuerId: '', privateKey: '', lifetime: '0', scope: 'x' }],
    ['ISSUER_ID', { issuerId: '', privateKey: '', lifetime: '0', scope: 'x' }],
    ['KEY.EMPTY', { privateKey: '', lifetime: '0', scope: 'x' }],
    // Swapped.
    ['KEY_ID', { keyId: ISSUER_ID, issuerId: KEY_ID }],
    ['KEY_ID', { keyId: pem, privateKey: KEY_ID }],
    ['ISSUER_ID', { issuerId: pem, privateKey: ISSUER_ID }],
  ])('%s: %#', (code, texts) => {
    const error = refusal(texts);
    expect(error.code).toBe(code);
    for (const secret of [KEY_ID, ISSUER_ID, ISSUER_ID.toUpperCase(), ...pem.split('\n').slice(1, -2)]) {
      expect(error.message).not.toContain(secret);
      expect(error.hint).not.toContain(secret);
    }
  });

  test.each([KEY_ID, ISSUER_ID, ` ${KEY_ID}`, '12345'])('one value for both IDs: %j', (value) => {
    const error = refusal({ keyId: value, issuerId: value.trim() });
    expect(error).toMatchObject({
      code: 'KEY_ID',
      message: 'The key ID and the issuer ID are the same value.',
    });
    expect(error.hint).not.toContain(value.trim());
  });

  test('two empty IDs are called empty, not the same', () => {
    expect(refusal({ keyId: ' ', issuerId: '' }).message).toBe('The key ID looks like nothing: it is empty.');
  });

  test('a private key in any other place is shown in no part', () => {
    for (const place of ['keyId', 'issuerId', 'lifetime', 'scope'] as const) {
      for (const [, text] of acceptedForms(pem)) {
        const { message, hint } = refusal({ [place]: text });
        for (const piece of text.split(/[\s\\]+/)) {
          if (piece.length > 12) expect(`${message} ${hint}`).not.toContain(piece.slice(0, 12));
        }
      }
    }
  });
});
