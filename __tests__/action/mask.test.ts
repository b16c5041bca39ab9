import { describe, expect, test } from '@jest/globals';
import { INPUT_NAMES, readInputTexts } from '../../src/action/inputs.ts';
import { maskSecrets } from '../../src/action/mask.ts';
import { secretForms } from '../../src/auth/secret-forms.ts';
import { acceptedForms, makeKeyPair } from '../support/keys.ts';
import { INPUTS, ISSUER_ID, KEYS, KEY_ID, makeCore } from '../support/team.ts';

function masked(inputs: Readonly<Record<string, string>>): string[] {
  const core = makeCore(inputs);
  const texts = readInputTexts(core, INPUT_NAMES);
  core.calls.splice(0);
  maskSecrets(core, texts);
  expect(core.calls.every(([name]) => name === 'setSecret')).toBe(true);
  return core.of('setSecret').map(([secret]) => String(secret));
}

const LINES = KEYS.pem.split('\n').filter((line) => line !== '' && !line.startsWith('-----'));
const BARE = LINES.join('');

describe('maskSecrets', () => {
  test('masks every form of the key, each once', () => {
    const secrets = masked(INPUTS);
    expect(new Set(secrets)).toEqual(new Set(secretForms(KEYS.pem)));
    expect(new Set(secrets).size).toBe(secrets.length);
  });

  test.each([
    ['PEM', KEYS.pem],
    ['PEM with literal \\n', KEYS.pem.replaceAll('\n', '\\n')],
    ['PEM with CRLF', KEYS.pem.replaceAll('\n', '\r\n')],
    ['base64 of the PEM', Buffer.from(KEYS.pem).toString('base64')],
    ['base64 of the DER', BARE],
  ])('given as %s: the lines of the PEM, its body and the private number', (_form, text) => {
    const secrets = masked({ ...INPUTS, 'private-key': text });
    const number = Buffer.from(KEYS.privateKey.export({ format: 'jwk' }).d ?? '', 'base64url');
    const expected = [
      text.trim(),
      ...LINES,
      BARE,
      number.toString('hex'),
      number.toString('base64'),
      number.toString('base64url'),
    ];
    expect(secrets).toEqual(expect.arrayContaining(expected));
  });

  test('masks neither the IDs nor nothing', () => {
    expect(masked(INPUTS)).not.toContain(KEY_ID);
    expect(masked(INPUTS)).not.toContain(ISSUER_ID);
    expect(masked({ 'key-id': KEY_ID, 'issuer-id': ISSUER_ID, 'private-key': '' })).toEqual([]);
    for (const secret of masked(INPUTS)) expect(secret.trim().length).toBeGreaterThan(5);
  });

  test.each([
    ['key-id'],
    ['issuer-id'],
    ['scope'],
    ['base-url'],
    ['export-env'],
    ['token-lifetime'],
    ['verify'],
    ['max-wait'],
    ['on-missing-credentials'],
  ])('masks a key that was put into %s', (input) => {
    for (const [, text] of acceptedForms(makeKeyPair().pem)) {
      const secrets = masked({ ...INPUTS, [input]: text });
      expect(secrets).toEqual(expect.arrayContaining([...secretForms(KEYS.pem), ...secretForms(text)]));
    }
  });

  test('masks a long scope no more than anything else', () => {
    const scope = Array.from(
      { length: 9 },
      () => 'GET /v1/certificates?filter[certificateType]=IOS_DISTRIBUTION',
    ).join('\n');
    expect(masked({ ...INPUTS, scope })).toEqual(masked(INPUTS));
  });
});
