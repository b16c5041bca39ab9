import { describe, expect, test } from '@jest/globals';
import { signToken } from '../../src/auth/token.ts';
import { ApiError } from '../../src/client/api-error.ts';
import { verifyToken } from '../../src/client/verify.ts';
import type { Wait } from '../../src/client/wait.ts';
import type { Fault } from '../../src/emulator/emulator.ts';
import { CREDENTIALS, NOW, makeSystem, makeTeam, rejection, withEmulator } from '../support/team.ts';

const TOKEN = signToken(CREDENTIALS, {}, NOW);
const CERTIFICATES = 'GET /v1/certificates?filter[certificateType]=IOS_DISTRIBUTION';

describe('verifyToken', () => {
  test('reads one certificate, which every role may, and gives the rate limit', async () => {
    for (const role of ['ADMIN', 'DEVELOPER'] as const) {
      await withEmulator({ team: makeTeam({}, { role }) }, async (baseUrl, arrived) => {
        expect(await verifyToken(TOKEN, [], { baseUrl, system: makeSystem() })).toEqual({
          limit: 3500,
          remaining: 3499,
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
      expect(await verifyToken(token, scope, { baseUrl, system: makeSystem() })).toBeDefined();
      expect(arrived.map(({ url }) => decodeURIComponent(url))).toEqual([CERTIFICATES.slice('GET '.length)]);
    });
  });

  test('a rejected token that is limited to a scope: the scope is mentioned', async () => {
    const token = signToken(CREDENTIALS, { scope: [CERTIFICATES] }, NOW);
    await withEmulator({ team: makeTeam({}, { revoked: true }) }, async (baseUrl) => {
      const error = await rejection<ApiError>(
        verifyToken(token, [CERTIFICATES], { baseUrl, system: makeSystem() }),
      );
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ status: 401, code: 'API.NOT_AUTHORIZED', method: 'GET' });
      expect(error.hint).toMatch(/revoked.* limited to a scope/);
    });
  });

  test('one that is not limited: the scope is not mentioned', async () => {
    await withEmulator({ team: makeTeam({}, { revoked: true }) }, async (baseUrl) => {
      const error = await rejection<ApiError>(verifyToken(TOKEN, [], { baseUrl, system: makeSystem() }));
      expect(error.status).toBe(401);
      expect(error.hint).not.toContain('scope');
    });
  });

  test('another refusal: the scope is not mentioned', async () => {
    const token = signToken(CREDENTIALS, { scope: [CERTIFICATES] }, NOW);
    await withEmulator({ team: makeTeam({ agreementSigned: false }) }, async (baseUrl) => {
      const error = await rejection<ApiError>(
        verifyToken(token, [CERTIFICATES], { baseUrl, system: makeSystem() }),
      );
      expect(error.status).toBe(403);
      expect(error.hint).not.toContain('scope');
    });
  });

  test('never waits for longer than the token lives', async () => {
    const token = signToken(CREDENTIALS, { lifetime: 60 }, NOW);
    const faults: Fault[] = Array.from({ length: 9 }, () => ({
      status: 429,
      headers: { 'retry-after': '25' },
    }));
    const system = makeSystem();
    const waits: Wait[] = [];
    await withEmulator({ now: () => system.time, faults }, async (baseUrl) => {
      const error = await rejection<ApiError>(
        verifyToken(token, [], { baseUrl, system, onWait: (wait) => waits.push(wait) }),
      );
      expect(error).toMatchObject({ status: 429, code: 'API.RATE_LIMIT_EXCEEDED' });
      expect(error.hint).toMatch(/only 10 s of waiting are left/);
      expect(system.sleeps).toEqual([25_000, 25_000]);
      expect(waits).toHaveLength(2);
    });
  });

  test('a shorter limit of the caller stays', async () => {
    const system = makeSystem();
    await withEmulator({ faults: [{ status: 429, headers: { 'retry-after': '25' } }] }, async (baseUrl) => {
      const error = await rejection<ApiError>(verifyToken(TOKEN, [], { baseUrl, system, maxWait: 20 }));
      expect(error.hint).toMatch(/only 20 s of waiting are left/);
    });
  });

  test('a longer limit of the caller does not', async () => {
    const system = makeSystem();
    await withEmulator({ faults: [{ status: 429, headers: { 'retry-after': '1200' } }] }, async (baseUrl) => {
      const error = await rejection<ApiError>(verifyToken(TOKEN, [], { baseUrl, system, maxWait: 9999 }));
      expect(error.hint).toMatch(/only 19 min of waiting are left/);
    });
  });
});
