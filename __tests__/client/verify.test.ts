import { describe, expect, test } from '@jest/globals';
import { signToken } from '../../src/auth/token.ts';
import type { Token } from '../../src/auth/token.ts';
import { ApiError } from '../../src/client/api-error.ts';
import { verifyToken } from '../../src/client/verify.ts';
import type { Fault } from '../../src/emulator/emulator.ts';
import type { EpapiError } from '../../src/errors.ts';
import { CREDENTIALS, NOW, makeSystem, makeTeam, rejection, withEmulator } from '../support/team.ts';

const good = (): Token => signToken(CREDENTIALS, {}, NOW);
const CERTIFICATES = 'GET /v1/certificates?filter[certificateType]=IOS_DISTRIBUTION';

describe('verifyToken', () => {
  test('reads one certificate, which every role may, and gives the rate limit', async () => {
    for (const role of ['ADMIN', 'DEVELOPER'] as const) {
      await withEmulator({ team: makeTeam({}, { role }) }, async (baseUrl, arrived) => {
        expect(await verifyToken(good(), good, [], { baseUrl, system: makeSystem() })).toMatchObject({
          rateLimit: { limit: 3500, remaining: 3499 },
        });
        expect(arrived.map(({ method, url }) => `${method} ${url}`)).toEqual([
          'GET /v1/certificates?limit=1',
        ]);
      });
    }
  });

  test('tries a token that is limited to a scope on its first request', async () => {
    const scope = [CERTIFICATES, 'GET /v1/devices'];
    const token = signToken(CREDENTIALS, { scope }, NOW);
    await withEmulator({}, async (baseUrl, arrived) => {
      expect(await verifyToken(token, good, scope, { baseUrl, system: makeSystem() })).toBeDefined();
      expect(arrived.map(({ url }) => decodeURIComponent(url))).toEqual([CERTIFICATES.slice('GET '.length)]);
    });
  });

  test('a rejected token that is limited to a scope: the scope is mentioned', async () => {
    const token = signToken(CREDENTIALS, { scope: [CERTIFICATES] }, NOW);
    await withEmulator({ team: makeTeam({}, { revoked: true }) }, async (baseUrl) => {
      const error = await rejection<ApiError>(
        verifyToken(token, good, [CERTIFICATES], { baseUrl, system: makeSystem() }),
      );
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ status: 401, code: 'API.NOT_AUTHORIZED', method: 'GET' });
      expect(error.hint).toMatch(/revoked.* limited to a scope/);
    });
  });

  test('one that is not limited: the scope is not mentioned', async () => {
    await withEmulator({ team: makeTeam({}, { revoked: true }) }, async (baseUrl) => {
      const error = await rejection<ApiError>(
        verifyToken(good(), good, [], { baseUrl, system: makeSystem() }),
      );
      expect(error.status).toBe(401);
      expect(error.hint).not.toContain('scope');
    });
  });

  test('another refusal: the scope is not mentioned', async () => {
    const token = signToken(CREDENTIALS, { scope: [CERTIFICATES] }, NOW);
    await withEmulator({ team: makeTeam({ agreementSigned: false }) }, async (baseUrl) => {
      const error = await rejection<ApiError>(
        verifyToken(token, good, [CERTIFICATES], { baseUrl, system: makeSystem() }),
      );
      expect(error.status).toBe(403);
      expect(error.hint).not.toContain('scope');
    });
  });

  test('a token that had to wait is replaced by a new one, which is the one that is given', async () => {
    const system = makeSystem();
    const signed: Token[] = [];
    const sign = () => {
      const token = signToken(CREDENTIALS, { lifetime: 60 }, system.time);
      signed.push(token);
      return token;
    };
    const faults: Fault[] = [{ status: 429, headers: { 'retry-after': '300' } }];
    await withEmulator({ now: () => system.time, faults }, async (baseUrl, arrived) => {
      const { token } = await verifyToken(sign(), sign, [], { baseUrl, system });
      expect(signed).toHaveLength(2);
      expect(token).toBe(signed[1]);
      expect(token.expiresAt).toBe(NOW / 1000 + 300 + 60);
      expect(arrived.map(({ headers }) => headers.get('authorization'))).toEqual(
        signed.map(({ value }) => `Bearer ${value}`),
      );
    });
  });

  test('the limits of the caller stay', async () => {
    const system = makeSystem();
    await withEmulator({ faults: [{ status: 429, headers: { 'retry-after': '25' } }] }, async (baseUrl) => {
      const error = await rejection<ApiError>(
        verifyToken(good(), good, [], { baseUrl, system, maxWait: 20 }),
      );
      expect(error.hint).toMatch(/only 20 s of waiting are left/);
    });
  });

  test('what a scope names may be gone: the token was taken all the same', async () => {
    const scope = ['GET /v1/certificates/GONE'];
    const body = JSON.stringify({ errors: [{ status: '404', code: 'NOT_FOUND', title: 'a', detail: 'b' }] });
    const faults: Fault[] = [
      { status: 404, body, headers: { 'x-rate-limit': 'user-hour-lim:9;user-hour-rem:8;' } },
    ];
    await withEmulator({ faults }, async (baseUrl) => {
      const sign = () => signToken(CREDENTIALS, { scope }, NOW);
      const { rateLimit } = await verifyToken(sign(), sign, scope, { baseUrl, system: makeSystem() });
      expect(rateLimit).toEqual({ limit: 9, remaining: 8 });
    });
  });

  test.each([
    ['no body', 204, undefined],
    ['nothing', 200, 'null'],
    ['a text', 200, '"welcome"'],
    ['an object without data', 200, '{}'],
    ['a list', 200, '[]'],
  ])("a success that is not Apple's is none: %s", async (_name, status, body) => {
    await withEmulator({ faults: [{ status, ...(body !== undefined && { body }) }] }, async (baseUrl) => {
      const error = await rejection<EpapiError>(
        verifyToken(good(), good, [], { baseUrl, system: makeSystem() }),
      );
      expect(error.code).toBe('ANSWER');
    });
  });
});
