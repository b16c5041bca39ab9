import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { jwtVerify } from 'jose';
import { readPrivateKey } from '../../src/auth/private-key.ts';
import { BACKDATE } from '../../src/auth/backdate.ts';
import { AUDIENCE, signToken } from '../../src/auth/token.ts';
import { acceptedForms, makeKeyPair, pemOf } from '../support/keys.ts';
import { openssl } from '../support/openssl.ts';

const folder = mkdtempSync(join(tmpdir(), 'epapi-token-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const { pem, privateKey, publicKey } = makeKeyPair();
const credentials = { keyId: 'ABCDE12345', issuerId: '57246542-96fe-1a63-e053-0824d011072a', privateKey };
const NOW = 1_795_478_400;

function part(jwt: string, index: number): unknown {
  return JSON.parse(Buffer.from(jwt.split('.')[index] ?? '', 'base64url').toString());
}

/** A number as DER writes it: no needless zeros in front, but one where the sign bit would be set. */
function derInteger(bytes: Buffer): Buffer {
  let start = 0;
  while (start < bytes.length - 1 && bytes[start] === 0) start++;
  const short = bytes.subarray(start);
  const number = short.readUInt8(0) >= 0x80 ? Buffer.concat([Buffer.of(0), short]) : short;
  return Buffer.concat([Buffer.of(0x02, number.length), number]);
}

function opensslAccepts(jwt: string, key = publicKey): boolean {
  const [header, payload, signature = ''] = jwt.split('.');
  const raw = Buffer.from(signature, 'base64url');
  expect(raw).toHaveLength(64);
  const both = Buffer.concat([derInteger(raw.subarray(0, 32)), derInteger(raw.subarray(32))]);
  writeFileSync(join(folder, 'signature'), Buffer.concat([Buffer.of(0x30, both.length), both]));
  writeFileSync(join(folder, 'public.pem'), pemOf(key));
  const args = ['-verify', join(folder, 'public.pem'), '-signature', join(folder, 'signature')];
  try {
    return openssl(['dgst', '-sha256', ...args], `${header}.${payload}`) === 'Verified OK\n';
  } catch {
    return false;
  }
}

describe('the signature', () => {
  test('is what openssl verifies, and no other key or content', () => {
    for (let round = 0; round < 20; round++) {
      const { value } = signToken(credentials, {}, (NOW + round) * 1000);
      expect(opensslAccepts(value)).toBe(true);
    }
    const { value } = signToken(credentials, {}, NOW * 1000);
    expect(opensslAccepts(value, makeKeyPair().publicKey)).toBe(false);
    expect(opensslAccepts(value.replace('.', '.x'))).toBe(false);
  });

  test('is what jose verifies', async () => {
    const { value } = signToken(credentials, { lifetime: 120, scope: ['GET /v1/users'] }, NOW * 1000);
    const { payload, protectedHeader } = await jwtVerify(value, publicKey, {
      algorithms: ['ES256'],
      audience: 'apple-developer-enterprise-v1',
      issuer: credentials.issuerId,
      maxTokenAge: '20m',
      currentDate: new Date(NOW * 1000),
    });
    expect(protectedHeader).toEqual({ alg: 'ES256', kid: 'ABCDE12345', typ: 'JWT' });
    expect(payload['scope']).toEqual(['GET /v1/users']);
  });

  test('comes of every form that a key is stored in', async () => {
    for (const [, text] of acceptedForms(pem)) {
      const { value } = signToken({ ...credentials, privateKey: readPrivateKey(text) }, {}, NOW * 1000);
      await jwtVerify(value, publicKey, { currentDate: new Date(NOW * 1000) });
    }
  });
});

describe('header and claims', () => {
  test('are these and no others', () => {
    const { value } = signToken(credentials, {}, NOW * 1000);
    expect(value).toMatch(/^[\w-]+\.[\w-]+\.[\w-]{86}$/);
    expect(part(value, 0)).toEqual({ alg: 'ES256', kid: 'ABCDE12345', typ: 'JWT' });
    expect(part(value, 1)).toEqual({
      iss: '57246542-96fe-1a63-e053-0824d011072a',
      iat: NOW - 60,
      exp: NOW - 60 + 1200,
      aud: 'apple-developer-enterprise-v1',
    });
  });

  test('scope is there only when it was given', () => {
    const scope = ['GET /v1/certificates?filter[certificateType]=IOS_DISTRIBUTION', 'GET /v1/users'];
    expect(part(signToken(credentials, { scope }, NOW * 1000).value, 1)).toEqual({
      iss: credentials.issuerId,
      iat: NOW - 60,
      exp: NOW + 1140,
      aud: AUDIENCE,
      scope,
    });
    expect(part(signToken(credentials, { scope: [] }, NOW * 1000).value, 1)).not.toHaveProperty('scope');
  });

  test('are written right whatever the identifiers hold', () => {
    const odd = { ...credentials, keyId: 'ä"\\\n', issuerId: '日本' };
    const { value } = signToken(odd, {}, NOW * 1000);
    expect(part(value, 0)).toEqual({ alg: 'ES256', kid: 'ä"\\\n', typ: 'JWT' });
    expect(part(value, 1)).toMatchObject({ iss: '日本' });
    expect(opensslAccepts(value)).toBe(true);
  });
});

describe('the lifetime', () => {
  test.each([
    [1, NOW + 1],
    [120, NOW + 120],
    [1139, NOW + 1139],
    [1140, NOW + 1140],
    [1141, NOW + 1140],
    [1200, NOW + 1140],
    [undefined, NOW + 1140],
  ])('%s seconds', (lifetime, expiresAt) => {
    const token = signToken(credentials, lifetime === undefined ? {} : { lifetime }, NOW * 1000);
    expect(token).toMatchObject({ issuedAt: NOW - BACKDATE, expiresAt });
    expect(part(token.value, 1)).toMatchObject({ iat: NOW - 60, exp: expiresAt });
    expect(token.expiresAt - token.issuedAt).toBeLessThanOrEqual(1200);
  });

  test('counts in whole seconds, rounded down', () => {
    expect(signToken(credentials, { lifetime: 5 }, NOW * 1000 + 999.9)).toMatchObject({
      issuedAt: NOW - 60,
      expiresAt: NOW + 5,
    });
  });

  test.each([0, -1, 0.5, 1200.5, 1201, 1e9, NaN, Infinity, -Infinity])('%s is refused', (lifetime) => {
    expect(() => signToken(credentials, { lifetime }, NOW * 1000)).toThrow(
      expect.objectContaining({ name: 'EpapiError', code: 'TOKEN_LIFETIME' }),
    );
  });
});
