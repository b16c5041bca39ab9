import { describe, expect, test } from '@jest/globals';
import type { EmulatorOptions, Team } from '../../src/emulator/emulator.ts';
import { WRONG } from '../support/judge.ts';
import { ISSUER_ID, NOW, goodToken, joseToken, makeEmulator, makeTeam } from '../support/team.ts';

const ORIGIN = 'https://api.enterprise.developer.apple.com';

function emulator(team: Team = makeTeam(), options: Partial<EmulatorOptions> = {}) {
  const apple = makeEmulator({ team, ...options });
  return async (path: string, init: RequestInit = {}) => {
    const headers = {
      authorization: `Bearer ${goodToken()}`,
      ...(init.headers as Record<string, string> | undefined),
    };
    const response = await apple.handle(new Request(`${ORIGIN}${path}`, { ...init, headers }));
    const text = await response.text();
    const body = (text === '' ? undefined : JSON.parse(text)) as
      { errors?: Record<string, unknown>[] } | undefined;
    return { status: response.status, headers: response.headers, body, code: body?.errors?.[0]?.['code'] };
  };
}

describe('every response', () => {
  test.each([
    [200, '/v1/certificates', {}],
    [400, '/v1/certificates?nonsense=1', { headers: WRONG }],
    [401, '/v1/certificates', { headers: { authorization: '' } }],
    [404, '/v1/nonsense', { headers: WRONG }],
    [405, '/v1/certificates', { method: 'DELETE', headers: WRONG }],
  ])('with %i has X-Rate-Limit, Date and a type', async (status, path, init) => {
    const answer = await emulator()(path, init);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('x-rate-limit')).toBe('user-hour-lim:3500;user-hour-rem:3499;');
    expect(answer.headers.get('date')).toBe('Mon, 23 Nov 2026 23:59:00 GMT');
    expect(answer.headers.get('content-type')).toBe('application/json');
  });

  test('with 403 has X-Rate-Limit', async () => {
    const answer = await emulator(makeTeam({ member: false }))('/v1/certificates');
    expect(answer.headers.get('x-rate-limit')).toBe('user-hour-lim:3500;user-hour-rem:3499;');
  });

  test('a refusal is a document of errors', async () => {
    const { body } = await emulator()('/v1/certificates?nonsense=1', { headers: WRONG });
    expect(body).toEqual({
      errors: [
        {
          id: expect.stringMatching(/^[0-9a-f-]{36}$/),
          status: '400',
          code: 'PARAMETER_ERROR.ILLEGAL',
          title: expect.any(String),
          detail: expect.stringContaining('nonsense'),
          source: { parameter: 'nonsense' },
        },
      ],
    });
  });
});

describe('the hour', () => {
  test('429 once it is used up, and not when an hour has gone by', async () => {
    let now = NOW;
    const ask = emulator(makeTeam(), { now: () => now, hourlyLimit: 2 });
    const withToken = async () =>
      ask('/v1/certificates', { headers: { authorization: `Bearer ${goodToken([], now)}` } });
    expect((await withToken()).headers.get('x-rate-limit')).toBe('user-hour-lim:2;user-hour-rem:1;');
    now += 60_000;
    expect((await withToken()).status).toBe(200);
    const refused = await withToken();
    expect(refused).toMatchObject({ status: 429, code: 'RATE_LIMIT_EXCEEDED' });
    expect(refused.headers.get('x-rate-limit')).toBe('user-hour-lim:2;user-hour-rem:0;');
    now = NOW + 3_599_999;
    expect((await withToken()).status).toBe(429);
    now = NOW + 3_600_000;
    expect((await withToken()).status).toBe(200);
    expect((await withToken()).status).toBe(429);
  });

  test('is not used up by requests without a good token', async () => {
    const ask = emulator(makeTeam(), { hourlyLimit: 1 });
    for (let count = 0; count < 3; count++) {
      expect((await ask('/v1/certificates', { headers: { authorization: 'Bearer a.b.c' } })).status).toBe(
        401,
      );
    }
    expect((await ask('/v1/certificates')).status).toBe(200);
  });

  test('is one for each key', async () => {
    const [key] = makeTeam().keys;
    if (!key) throw new Error('a team has a key');
    const ask = emulator(makeTeam({ keys: [key, { ...key, keyId: 'SECONDKEY1' }] }), { hourlyLimit: 1 });
    const second = {
      headers: { authorization: `Bearer ${await joseToken({ header: { kid: 'SECONDKEY1' } })}` },
    };
    expect((await ask('/v1/certificates')).status).toBe(200);
    expect((await ask('/v1/certificates', second)).status).toBe(200);
    expect((await ask('/v1/certificates')).status).toBe(429);
    expect((await ask('/v1/certificates', second)).status).toBe(429);
  });
});

describe('what is not there', () => {
  test.each([
    ['/'],
    ['/v1'],
    ['/v1/certificates/'],
    ['/v1/nonsense'],
    ['/v2/certificates'],
    ['/V1/certificates'],
  ])('404 for %s', async (path) => {
    expect(await emulator()(path, { headers: WRONG })).toMatchObject({ status: 404, code: 'PATH_ERROR' });
  });

  test.each([['PATCH'], ['DELETE'], ['PUT'], ['HEAD']])('405 for %s', async (method) => {
    const { status } = await emulator()('/v1/certificates', { method, headers: WRONG });
    expect(status).toBe(405);
  });

  test('404 comes before 405', async () => {
    expect((await emulator()('/v1/nonsense', { method: 'POST', headers: WRONG })).status).toBe(404);
  });
});

describe('what is not allowed', () => {
  test('while an agreement is unsigned', async () => {
    const answer = await emulator(makeTeam({ agreementSigned: false }))('/v1/certificates');
    expect(answer).toMatchObject({ status: 403, code: 'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED' });
  });

  test('once the membership has lapsed', async () => {
    const answer = await emulator(makeTeam({ member: false }))('/v1/certificates');
    expect(answer).toMatchObject({ status: 403, code: 'FORBIDDEN_ERROR' });
  });

  test('neither shows to whom has no good token', async () => {
    const ask = emulator(makeTeam({ member: false, agreementSigned: false }));
    expect((await ask('/v1/certificates', { headers: { authorization: '' } })).status).toBe(401);
  });

  test('users for a key with the role Developer, but certificates', async () => {
    const ask = emulator(makeTeam({}, { role: 'DEVELOPER' }));
    expect(await ask('/v1/users')).toMatchObject({ status: 403, code: 'FORBIDDEN_ERROR' });
    expect((await ask('/v1/certificates')).status).toBe(200);
    expect((await emulator()('/v1/users')).status).not.toBe(403);
  });

  test.each([
    ['/v1/users?limit=1', 'GET'],
    ['/v1/users/ID', 'GET'],
    ['/v1/userInvitations', 'GET'],
    ['/v1/userInvitations/ID', 'DELETE'],
  ])('%s for a key with the role Developer either', async (path, method) => {
    const ask = emulator(makeTeam({}, { role: 'DEVELOPER' }));
    expect(await ask(path, { method })).toMatchObject({ status: 403, code: 'FORBIDDEN_ERROR' });
  });
});

describe('faults', () => {
  test('come in order, once each, and leave the real answer where there is none', async () => {
    const faults = [
      { status: 503 },
      undefined,
      { status: 400, body: '{"errors":[]}', headers: { 'x-a': 'b' } },
    ];
    const ask = emulator(makeTeam(), { faults });
    expect(await ask('/v1/certificates')).toMatchObject({ status: 503, body: undefined });
    expect((await ask('/v1/certificates')).status).toBe(200);
    const third = await ask('/v1/certificates');
    expect(third).toMatchObject({ status: 400, body: { errors: [] } });
    expect(third.headers.get('x-a')).toBe('b');
    expect((await ask('/v1/certificates')).status).toBe(200);
    expect(faults).toHaveLength(3);
  });

  test('429 has the body of the real one, unless it has another', async () => {
    const ask = emulator(makeTeam(), { faults: [{ status: 429 }, { status: 429, body: '{}' }] });
    expect((await ask('/v1/certificates')).code).toBe('RATE_LIMIT_EXCEEDED');
    expect((await ask('/v1/certificates')).body).toEqual({});
  });

  test('do not happen to a request without a good token', async () => {
    const ask = emulator(makeTeam(), { faults: [{ status: 503 }] });
    expect((await ask('/v1/certificates', { headers: { authorization: '' } })).status).toBe(401);
    expect((await ask('/v1/certificates')).status).toBe(503);
  });

  test('still carry X-Rate-Limit and Date', async () => {
    const { headers } = await emulator(makeTeam(), { faults: [{ status: 502 }] })('/v1/certificates');
    expect(headers.get('x-rate-limit')).toBe('user-hour-lim:3500;user-hour-rem:3499;');
    expect(headers.has('date')).toBe(true);
  });
});

test('the team is the one that was given', async () => {
  const ask = emulator({ issuerId: ISSUER_ID, keys: [] });
  expect((await ask('/v1/certificates')).status).toBe(401);
});
