import { describe, expect, test } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { checkToken } from '../../src/emulator/token-check.ts';
import { WRONG } from '../support/judge.ts';
import { makeKeyPair } from '../support/keys.ts';
import {
  AUDIENCE,
  ISSUER_ID,
  KEYS,
  KEY_ID,
  NOW,
  SECOND,
  goodToken,
  joseToken,
  makeEmulator,
  makeTeam,
} from '../support/team.ts';
import type { TokenParts } from '../support/team.ts';

const URL_OF_LIST = 'https://api.enterprise.developer.apple.com/v1/certificates';
const TEAM = makeTeam({
  keys: [
    ...makeTeam().keys,
    { keyId: 'REVOKEDKEY', publicKey: KEYS.publicKey, role: 'ADMIN', revoked: true },
    { keyId: 'OTHERKEY01', publicKey: makeKeyPair().publicKey, role: 'DEVELOPER' },
  ],
});

/** What the emulator as a whole answers: a token that is accepted gives 200, 400, 404 or 405. */
async function ask(
  authorization: string,
  url = URL_OF_LIST,
  init: RequestInit = {},
): Promise<{ status: number; code: unknown }> {
  const headers = {
    ...(init.headers as Record<string, string> | undefined),
    ...(authorization !== '' && { authorization }),
  };
  const response = await makeEmulator({ team: TEAM }).handle(new Request(url, { ...init, headers }));
  const body = (await response.json()) as { errors?: { code: string }[] };
  return { status: response.status, code: body.errors?.[0]?.code };
}

async function askWith(
  parts: TokenParts,
  url?: string,
  init?: RequestInit,
): Promise<{ status: number; code: unknown }> {
  return ask(`Bearer ${await joseToken(parts)}`, url, init);
}

const ACCEPTED = { status: 200, code: undefined };
const REJECTED = { status: 401, code: 'NOT_AUTHORIZED' };

describe('a token', () => {
  test('that keeps every rule is accepted', async () => {
    expect(await askWith({})).toEqual(ACCEPTED);
  });

  test('of our own is accepted', async () => {
    expect(await ask(`Bearer ${goodToken()}`)).toEqual(ACCEPTED);
  });

  test('tells which key it was signed with', async () => {
    const headers = { authorization: `Bearer ${await joseToken()}` };
    const check = { issuerId: ISSUER_ID, keys: TEAM.keys, now: NOW };
    expect(await checkToken(new Request(URL_OF_LIST, { headers }), check)).toBe(TEAM.keys[0]);
    expect(await checkToken(new Request(URL_OF_LIST), check)).toBeUndefined();
  });
});

describe('401 for a token that breaks one rule:', () => {
  test.each<[string, TokenParts]>([
    ['the key is not known', { header: { kid: 'UNKNOWNKEY' } }],
    ['no key is named', { header: { kid: undefined } }],
    ['the key is revoked', { header: { kid: 'REVOKEDKEY' } }],
    ['the key is another of the team', { header: { kid: 'OTHERKEY01' } }],
    ['typ is missing', { header: { typ: undefined } }],
    ['typ is another', { header: { typ: 'at+jwt' } }],
    ['iss is another', { claims: { iss: '00000000-0000-0000-0000-000000000000' } }],
    ['iss is missing', { claims: { iss: undefined } }],
    ['aud is that of App Store Connect', { claims: { aud: 'appstoreconnect-v1' } }],
    ['aud is missing', { claims: { aud: undefined } }],
    ['aud is a list', { claims: { aud: [AUDIENCE] } }],
    ['aud is a list with another', { claims: { aud: [AUDIENCE, 'appstoreconnect-v1'] } }],
    ['iat is missing', { claims: { iat: undefined } }],
    ['exp is missing', { claims: { exp: undefined } }],
    ['it has expired', { claims: { iat: SECOND - 600, exp: SECOND - 1 } }],
    ['it expires now', { claims: { iat: SECOND - 600, exp: SECOND } }],
    ['iat is ahead', { claims: { iat: SECOND + 1 } }],
    ['it ends before it begins', { claims: { iat: SECOND, exp: SECOND - 1 } }],
    ['it lives a second too long', { claims: { iat: SECOND, exp: SECOND + 1201 } }],
    ['it lives too long, most of it over', { claims: { iat: SECOND - 1200, exp: SECOND + 1 } }],
    ['scope is no list', { claims: { scope: 'GET /v1/certificates' } }],
    ['scope is empty', { claims: { scope: [] } }],
    ['scope is null', { claims: { scope: null } }],
    ['scope holds no texts', { claims: { scope: [7, null, {}] } }],
  ])('%s', async (_name, parts) => {
    expect(await askWith(parts)).toEqual(REJECTED);
  });

  test('the signature is of another key', async () => {
    expect(await askWith({ key: makeKeyPair().privateKey })).toEqual(REJECTED);
  });

  test('the payload was changed after it was signed', async () => {
    const [header, , signature] = (await joseToken()).split('.');
    const payload = Buffer.from(
      JSON.stringify({ iss: ISSUER_ID, iat: SECOND, exp: SECOND + 9, aud: AUDIENCE }),
    );
    expect(await ask(`Bearer ${header}.${payload.toString('base64url')}.${signature}`)).toEqual(REJECTED);
  });

  test('the signature is in DER', async () => {
    const { sign } = await import('node:crypto');
    const signed = (await joseToken()).split('.').slice(0, 2).join('.');
    const signature = sign('sha256', Buffer.from(signed), KEYS.privateKey).toString('base64url');
    expect(await ask(`Bearer ${signed}.${signature}`)).toEqual(REJECTED);
  });

  test('alg is none, HS256 over the public key, ES384 or RS256', async () => {
    const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
    const payload = encode({ iss: ISSUER_ID, iat: SECOND - 60, exp: SECOND + 600, aud: AUDIENCE });
    const none = `${encode({ alg: 'none', kid: KEY_ID, typ: 'JWT' })}.${payload}.`;
    expect(await ask(`Bearer ${none}`)).toEqual(REJECTED);
    expect(await ask(`Bearer ${none}AAAA`)).toEqual(REJECTED);
    const pem = KEYS.publicKey.export({ type: 'spki', format: 'pem' }).toString();
    expect(await askWith({ header: { alg: 'HS256' }, key: Buffer.from(pem) })).toEqual(REJECTED);
    const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' });
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
    for (const [alg, pair] of [
      ['ES384', p384],
      ['RS256', rsa],
    ] as const) {
      const team = makeTeam({}, { publicKey: pair.publicKey });
      const token = await joseToken({ header: { alg }, key: pair.privateKey });
      const request = new Request(URL_OF_LIST, { headers: { authorization: `Bearer ${token}` } });
      expect((await makeEmulator({ team }).handle(request)).status).toBe(401);
    }
  });

  test('the header is missing, or is no bearer token', async () => {
    const token = await joseToken();
    for (const header of [
      '',
      'Bearer',
      'Bearer ',
      token,
      `Basic ${token}`,
      `Bearer ${token} x`,
      'Bearer a.b',
      'Bearer a.b.c',
    ]) {
      expect(await ask(header)).toEqual(REJECTED);
    }
  });
});

describe('the limits of a token’s life', () => {
  test.each([
    ['20 minutes to the second', { iat: SECOND, exp: SECOND + 1200 }],
    ['iat now', { iat: SECOND }],
    ['one second left', { iat: SECOND - 60, exp: SECOND + 1 }],
  ])('%s is accepted', async (_name, claims) => {
    expect(await askWith({ claims })).toEqual(ACCEPTED);
  });
});

describe('a scope', () => {
  const asks = (scope: unknown, query = '', init?: RequestInit): Promise<{ status: number; code: unknown }> =>
    askWith({ claims: { scope } }, `${URL_OF_LIST}${query}`, init);
  const FILTER = 'filter[certificateType]=IOS_DISTRIBUTION';
  const NAME = 'filter[displayName]=A';

  test.each([
    ['the path', ['GET /v1/certificates'], ''],
    ['one entry of several', ['GET /v1/devices', 'GET /v1/certificates'], ''],
    ['path and query', [`GET /v1/certificates?${FILTER}`], `?${FILTER}`],
    [
      'a query that is encoded',
      [`GET /v1/certificates?${FILTER}`],
      `?${encodeURIComponent('filter[certificateType]')}=IOS_DISTRIBUTION`,
    ],
    ['a query in another order', [`GET /v1/certificates?${FILTER}&${NAME}`], `?${NAME}&${FILTER}`],
    ['a request with a limit', ['GET /v1/certificates'], '?limit=1'],
    ['another limit', ['GET /v1/certificates?limit=200'], '?limit=1'],
    ['no limit where the scope has one', ['GET /v1/certificates?limit=200&cursor=x&sort=id'], ''],
    ['limit beside what counts', [`GET /v1/certificates?${FILTER}`], `?limit=7&${FILTER}`],
  ])('matches: %s', async (_name, scope, query) => {
    expect(await asks(scope, query)).toEqual(ACCEPTED);
  });

  test.each([['cursor=abc'], ['sort=displayName'], ['cursor=a&sort=-id&limit=3']])(
    'is not about %s, whatever the list makes of it',
    async (query) => {
      expect((await asks(['GET /v1/certificates'], `?${query}`)).status).not.toBe(401);
    },
  );

  test.each([
    ['another path', ['GET /v1/devices'], ''],
    ['a path above', ['GET /v1'], ''],
    ['a path below', ['GET /v1/certificates/ID'], ''],
    ['a path that only begins alike', ['GET /v1/certificate'], ''],
    ['a slash more', ['GET /v1/certificates/'], ''],
    ['other case', ['GET /V1/Certificates'], ''],
    ['a query that is missing', [`GET /v1/certificates?${FILTER}`], ''],
    [
      'a query that is another',
      [`GET /v1/certificates?${FILTER}`],
      '?filter[certificateType]=IOS_DEVELOPMENT',
    ],
    ['a query more', ['GET /v1/certificates'], `?${FILTER}`],
    ['no method', ['/v1/certificates'], ''],
    ['another method', ['POST /v1/certificates'], ''],
    ['lower case', ['get /v1/certificates'], ''],
    ['several methods', ['GET,POST /v1/certificates'], ''],
    ['nothing', [''], ''],
    ['GET alone', ['GET'], ''],
  ])('does not match: %s', async (_name, scope, query) => {
    expect(await asks(scope, query)).toEqual(REJECTED);
  });

  test('a limit of related items counts', async () => {
    const { origin } = new URL(URL_OF_LIST);
    const list = `${origin}/v1/bundleIds`;
    const scope = ['GET /v1/bundleIds'];
    expect(await askWith({ claims: { scope } }, `${list}?limit=1`)).toEqual(ACCEPTED);
    expect(await askWith({ claims: { scope } }, `${list}?limit[profiles]=1`)).toEqual(REJECTED);
  });

  // Apple wants `GET <path>[?query]`. Whoever writes this would find out only there.
  test.each([
    ['a whole URL', 'GET https://api.enterprise.developer.apple.com/v1/certificates'],
    ['a whole URL of another host', 'GET https://evil.example/v1/certificates'],
    ['a path without its slash', 'GET v1/certificates'],
    ['something behind the path', 'GET /v1/certificates HTTP/1.1'],
  ])('is no scope: %s', async (_name, entry) => {
    expect(await asks([entry])).toEqual(REJECTED);
  });

  test.each([['POST'], ['PATCH'], ['DELETE'], ['HEAD']])('allows no %s', async (method) => {
    const token = await joseToken({
      claims: { scope: ['GET /v1/certificates', `${method} /v1/certificates`] },
    });
    // None of them can be made of a list, or only with a body.
    expect(await ask(`Bearer ${token}`, URL_OF_LIST, { method, headers: WRONG })).toEqual(REJECTED);
  });

  test('a token without one may make requests of every method', async () => {
    // It got as far as its body, which is empty.
    const init = { method: 'POST', headers: WRONG };
    expect(await askWith({}, URL_OF_LIST, init)).toEqual({ status: 400, code: 'ENTITY_INVALID' });
  });
});
