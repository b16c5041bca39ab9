import { describe, expect, test } from '@jest/globals';
import { createTokenSource } from '../../src/auth/token-source.ts';
import type { TokenSource } from '../../src/auth/token-source.ts';
import { ApiError } from '../../src/client/api-error.ts';
import { LONGEST_WAIT, request } from '../../src/client/request.ts';
import type { ClientOptions } from '../../src/client/request.ts';
import type { Wait } from '../../src/client/wait.ts';
import type { Fault } from '../../src/emulator/emulator.ts';
import { EpapiError } from '../../src/errors.ts';
import { VERSION } from '../../src/version.ts';
import {
  CREDENTIALS,
  NOW,
  makeSystem,
  makeTeam,
  goodToken,
  rejection,
  withEmulator,
  withServer,
} from '../support/team.ts';
import type { Arrived, FakeSystem } from '../support/team.ts';
import { allowRequest } from '../support/requests.ts';

const LIST = { method: 'GET', path: '/v1/certificates?limit=1' } as const;

/** Signs anew each time it is asked, so that two attempts never have the same token by chance. */
function countingTokens(): TokenSource & { readonly values: string[] } {
  const values: string[] = [];
  return {
    values,
    get() {
      const value = goodToken([], NOW - values.length * 1000);
      values.push(value);
      return Promise.resolve({ value, issuedAt: NOW / 1000 - 60, expiresAt: NOW / 1000 + 1140 });
    },
  };
}

interface Run {
  readonly outcome: Awaited<ReturnType<typeof request>> | undefined;
  readonly error: ApiError | undefined;
  readonly waits: readonly Wait[];
  readonly system: FakeSystem;
  readonly arrived: readonly Arrived[];
  readonly tokens: readonly string[];
}

/** One request to an emulator with faults, on a clock that the emulator shares. */
function run(
  faults: readonly (Fault | undefined)[],
  options: Partial<ClientOptions> = {},
  chance = 0.5,
): Promise<Run> {
  const system = makeSystem({ chance });
  const waits: Wait[] = [];
  const tokens = countingTokens();
  return withEmulator({ now: () => system.time, faults }, async (baseUrl, arrived) => {
    const client = { tokens, baseUrl, system, onWait: (wait: Wait) => waits.push(wait), ...options };
    const result = await request(client, LIST).then(
      (outcome) => ({ outcome, error: undefined }),
      (error: unknown) => ({ outcome: undefined, error: error as ApiError }),
    );
    return { ...result, waits, system, arrived, tokens: tokens.values };
  });
}

const TOO_MANY: Fault = { status: 429 };
const many = (count: number, fault: Fault = TOO_MANY): Fault[] => Array.from({ length: count }, () => fault);
const after = (value: string): Fault => ({ status: 429, headers: { 'retry-after': value } });

describe('a request', () => {
  test('gives status, parsed body and rate limit', async () => {
    const { outcome, system } = await run([]);
    expect(outcome).toMatchObject({
      status: 200,
      body: { data: [{ type: 'certificates', id: 'CERT1' }], meta: { paging: { total: 3, limit: 1 } } },
      rateLimit: { limit: 3500, remaining: 3499 },
    });
    expect(system.sleeps).toEqual([]);
  });

  test('carries the token, says who asks, and has no body', async () => {
    const { arrived, tokens } = await run([]);
    expect(arrived).toHaveLength(1);
    expect(arrived[0]).toMatchObject({ method: 'GET', url: LIST.path, body: '' });
    expect(arrived[0]?.headers.get('authorization')).toBe(`Bearer ${tokens[0]}`);
    expect(arrived[0]?.headers.get('accept')).toBe('application/json');
    expect(arrived[0]?.headers.get('user-agent')).toBe(`epapi-action/${VERSION}`);
    expect(arrived[0]?.headers.has('content-type')).toBe(false);
  });

  test.each(['POST', 'PATCH'] as const)('sends the body of a %s as JSON', async (method) => {
    allowRequest(/^(POST|PATCH) \/v1\/devices$/);
    const body = { data: { type: 'devices', attributes: { name: 'Ünïcode 📱' } } };
    await withEmulator({ faults: [{ status: 201, body: '{"data":{}}' }] }, async (baseUrl, arrived) => {
      const client = { tokens: countingTokens(), baseUrl, system: makeSystem() };
      const outcome = await request(client, { method, path: '/v1/devices', body });
      expect(outcome).toMatchObject({ status: 201, body: { data: {} } });
      expect(arrived[0]?.method).toBe(method);
      expect(JSON.parse(arrived[0]?.body ?? '')).toEqual(body);
      expect(arrived[0]?.headers.get('content-type')).toBe('application/json');
    });
  });

  test('204 has no body', async () => {
    await withEmulator({ faults: [{ status: 204 }] }, async (baseUrl, arrived) => {
      const client = { tokens: countingTokens(), baseUrl, system: makeSystem() };
      const outcome = await request(client, { method: 'DELETE', path: '/v1/profiles/ID' });
      expect(outcome).toEqual(expect.objectContaining({ status: 204, body: undefined }));
      expect(arrived[0]?.method).toBe('DELETE');
    });
  });

  test("goes to Apple when it is told nothing else, with the machine's own clock", async () => {
    const urls: string[] = [];
    const fetch = (url: URL): Promise<Response> => {
      urls.push(url.href);
      return Promise.resolve(new Response('{}'));
    };
    await request({ tokens: countingTokens(), system: makeSystem({ fetch }) }, LIST);
    expect(urls).toEqual([`https://api.enterprise.developer.apple.com${LIST.path}`]);
  });
});

describe('a refusal', () => {
  test.each([302, 400, 403, 404, 405, 408, 409, 422, 501, 505])('with %i is not repeated', async (status) => {
    const { error, arrived, system } = await run([{ status, headers: { 'retry-after': '1' } }]);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status, code: `API.${status}`, method: 'GET', path: LIST.path });
    expect(arrived).toHaveLength(1);
    expect(system.sleeps).toEqual([]);
  });

  test("carries Apple's code, and the difference of the clocks", async () => {
    const system = makeSystem();
    const error = await withEmulator({ now: () => NOW + 7_200_000 }, (baseUrl) =>
      rejection<ApiError>(request({ tokens: countingTokens(), baseUrl, system }, LIST)),
    );
    expect(error).toMatchObject({ status: 401, code: 'API.NOT_AUTHORIZED' });
    expect(error.hasAppleCode('NOT_AUTHORIZED')).toBe(true);
    expect(error.clockSkew).toBeCloseTo(7200, -1);
    expect(error.hint).toMatch(/behind Apple's/);
  });

  test('names the parameter', async () => {
    allowRequest(/nonsense/);
    const error = await withEmulator({}, (baseUrl) =>
      rejection<ApiError>(
        request(
          { tokens: countingTokens(), baseUrl, system: makeSystem() },
          { method: 'GET', path: '/v1/certificates?nonsense=1' },
        ),
      ),
    );
    expect(error.errors[0]).toMatchObject({ code: 'PARAMETER_ERROR.ILLEGAL', parameter: 'nonsense' });
    expect(error.message).toContain('PARAMETER_ERROR.ILLEGAL at nonsense: ');
  });

  test.each([
    [{ agreementSigned: false }, 'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED', /accept/],
    [{ member: false }, 'FORBIDDEN_ERROR', /membership/],
  ])('for %j is explained', async (changes, code, hint) => {
    const error = await withEmulator({ team: makeTeam(changes) }, (baseUrl) =>
      rejection<ApiError>(request({ tokens: countingTokens(), baseUrl, system: makeSystem() }, LIST)),
    );
    expect(error.code).toBe(`API.${code}`);
    expect(error.hint).toMatch(hint);
  });
});

describe('waiting on 429', () => {
  test.each([
    ['seconds', '7', 7],
    ['seconds with a fraction', '1.5', 1.5],
    ['an HTTP date', new Date(NOW + 40_000).toUTCString(), 39.5],
    ['UNIX milliseconds', String(NOW + 25_000), 24.5],
  ])('honours Retry-After in %s', async (_form, header, seconds) => {
    const { outcome, waits, system } = await run([after(header)]);
    expect(outcome?.status).toBe(200);
    expect(waits.map((wait) => wait.nextAttempt)).toEqual([2]);
    // The Date header has no fractions of a second, so the server's clock is known to half a second.
    expect(waits[0]?.seconds).toBeCloseTo(seconds, 1);
    expect(system.sleeps).toEqual([(waits[0]?.seconds ?? 0) * 1000]);
  });

  test("counts a Retry-After date on the server's clock", async () => {
    const system = makeSystem();
    const ahead = 3_600_000;
    const answers = (): Promise<Response> =>
      Promise.resolve(
        system.sleeps.length > 0
          ? new Response('{}')
          : new Response(null, {
              status: 429,
              headers: {
                date: new Date(NOW + ahead).toUTCString(),
                'retry-after': new Date(NOW + ahead + 30_000).toUTCString(),
              },
            }),
      );
    await request({ tokens: countingTokens(), system: { ...system, fetch: answers } }, LIST);
    expect(system.sleeps[0]).toBeCloseTo(29_500, -1);
  });

  test.each([['nonsense'], ['-5'], ['0'], [new Date(NOW - 60_000).toUTCString()], [String(NOW - 60_000)]])(
    'waits by itself when Retry-After is %j',
    async (header) => {
      const { outcome, waits } = await run([after(header)]);
      expect(outcome?.status).toBe(200);
      expect(waits.map((wait) => wait.seconds)).toEqual([1]);
    },
  );

  test.each([
    [0, [0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 6.4, 12.8]],
    [0.5, [1, 2, 4, 8, 16, 30, 30, 30]],
    [0.999, [2, 4, 8, 16, 32, 60, 60, 60].map((most) => most * 0.999)],
  ])('waits a chance part (%f) of a time that doubles up to a minute', async (chance, expected) => {
    const { outcome, waits, system, arrived } = await run(many(8), {}, chance);
    expect(outcome?.status).toBe(200);
    expect(arrived).toHaveLength(9);
    expect(waits.map((wait) => wait.seconds)).toEqual(expected);
    expect(waits.map((wait) => wait.nextAttempt)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    expect(system.sleeps).toEqual(expected.map((seconds) => seconds * 1000));
  });

  test('a server that asks for next to nothing cannot use up the hour', async () => {
    const { error, waits } = await run(many(100, after('0.001')));
    expect(error?.status).toBe(429);
    expect(waits.slice(0, 4).map((wait) => wait.seconds)).toEqual([0.1, 0.2, 0.4, 0.8]);
    expect(waits.length).toBeLessThan(25);
  });

  test.each([
    ['a limit that is no number', { maxWait: NaN }, '5'],
    ['a wait that no timer can hold', { maxWait: Infinity }, '3000000'],
    ['a wait without an end', { maxWait: Infinity }, '9'.repeat(400)],
  ])('gives up at %s', async (_name, options, header) => {
    const { error, system } = await run([after(header)], options);
    expect(error?.status).toBe(429);
    expect(error?.hint).not.toMatch(/NaN|Infinity/);
    expect(system.sleeps).toEqual([]);
  });

  test('announces each wait before it begins', async () => {
    const order: string[] = [];
    const system = makeSystem();
    const sleep = (milliseconds: number): Promise<void> => {
      order.push(`sleep ${milliseconds}`);
      return Promise.resolve();
    };
    await withEmulator({ faults: [after('3'), after('5')] }, (baseUrl) =>
      request(
        {
          tokens: countingTokens(),
          baseUrl,
          system: { ...system, sleep },
          onWait: (wait) => order.push(`wait ${wait.seconds} ${wait.nextAttempt} ${wait.reason}`),
        },
        LIST,
      ),
    );
    expect(order).toEqual([
      'wait 3 2 Apple answers 429: too many requests',
      'sleep 3000',
      'wait 5 3 Apple answers 429: too many requests',
      'sleep 5000',
    ]);
  });

  test('works without anyone who listens', async () => {
    const { tokens } = await withEmulator({ faults: [TOO_MANY] }, async (baseUrl) => {
      const source = countingTokens();
      await request({ tokens: source, baseUrl, system: makeSystem() }, LIST);
      return { tokens: source.values };
    });
    expect(tokens).toHaveLength(2);
  });

  test('fails at once, and says for how long, when one wait is longer than what may be waited', async () => {
    const { error, system, waits, arrived } = await run([after('3600')]);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 429, code: 'API.RATE_LIMIT_EXCEEDED' });
    expect(error?.hint).toMatch(/wait 1 h, and only 15 min of waiting are left/);
    expect(system.sleeps).toEqual([]);
    expect(waits).toEqual([]);
    expect(arrived).toHaveLength(1);
  });

  test('all waits together stay below the limit', async () => {
    const { error, system, arrived } = await run(many(9, after('4')), { maxWait: 10 });
    expect(system.sleeps).toEqual([4000, 4000]);
    expect(arrived).toHaveLength(3);
    expect(error?.hint).toMatch(/wait 4 s, and only 2 s of waiting are left/);
  });

  test('a wait of exactly what is left is taken', async () => {
    const { outcome, system } = await run([after('4'), after('6')], { maxWait: 10 });
    expect(outcome?.status).toBe(200);
    expect(system.sleeps).toEqual([4000, 6000]);
  });

  test('without a limit of its own it is that of LONGEST_WAIT', async () => {
    const { error, system } = await run(many(60), {}, 0.999);
    const total = system.sleeps.reduce((sum, wait) => sum + wait, 0) / 1000;
    expect(LONGEST_WAIT).toBe(900);
    expect(total).toBeLessThanOrEqual(LONGEST_WAIT);
    expect(total).toBeGreaterThan(LONGEST_WAIT - 60);
    expect(error?.status).toBe(429);
  });

  test('waits out the rolling hour of a real limit, where that is allowed', async () => {
    const system = makeSystem({ chance: 0.999 });
    const tokens = createTokenSource(CREDENTIALS, {}, system);
    await withEmulator({ now: () => system.time, hourlyLimit: 1 }, async (baseUrl) => {
      await request({ tokens, baseUrl, system }, LIST);
      const outcome = await request({ tokens, baseUrl, system, maxWait: 4000 }, LIST);
      expect(outcome.status).toBe(200);
      expect(system.time - NOW).toBeGreaterThanOrEqual(3_600_000);
    });
  });
});

describe('tokens', () => {
  test('are asked for anew for each attempt', async () => {
    const { tokens, arrived } = await run(many(3));
    expect(new Set(tokens).size).toBe(4);
    expect(arrived.map(({ headers }) => headers.get('authorization'))).toEqual(
      tokens.map((token) => `Bearer ${token}`),
    );
  });

  test('that expire while waiting are replaced', async () => {
    const system = makeSystem();
    const tokens = createTokenSource(CREDENTIALS, { lifetime: 60 }, system);
    await withEmulator({ now: () => system.time, faults: [after('600')] }, async (baseUrl, arrived) => {
      const outcome = await request({ tokens, baseUrl, system }, LIST);
      expect(outcome.status).toBe(200);
      expect(new Set(arrived.map(({ headers }) => headers.get('authorization'))).size).toBe(2);
    });
  });

  test('a source that fails ends the request', async () => {
    const system = makeSystem();
    const failure = new EpapiError({ code: 'X', message: 'x', hint: 'x' });
    const error = await rejection(request({ tokens: { get: () => Promise.reject(failure) }, system }, LIST));
    expect(error).toBe(failure);
    expect(system.sent).toEqual([]);
  });
});

describe('the signal', () => {
  test('ends a request before it is sent', async () => {
    const { error, arrived } = await run([], { signal: AbortSignal.abort(new Error('stopped by the test')) });
    expect(error?.message).toBe('stopped by the test');
    expect(arrived).toEqual([]);
  });

  test('ends it while it sleeps', async () => {
    const abort = new AbortController();
    const system = makeSystem();
    const sleep = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
      new Promise((_resolve, reject) => {
        system.sleeps.push(milliseconds);
        signal?.addEventListener('abort', () => {
          reject(signal.reason as Error);
        });
        abort.abort(new Error('stopped by the test'));
      });
    await withEmulator({ faults: [after('3')] }, async (baseUrl, arrived) => {
      const error = await rejection(
        request(
          { tokens: countingTokens(), baseUrl, system: { ...system, sleep }, signal: abort.signal },
          LIST,
        ),
      );
      expect(error.message).toBe('stopped by the test');
      expect(system.sleeps).toEqual([3000]);
      expect(arrived).toHaveLength(1);
    });
  });

  test('ends it while it is in flight', async () => {
    const abort = new AbortController();
    await withServer(
      () => {
        abort.abort(new Error('stopped by the test'));
      },
      async (baseUrl) => {
        const error = await rejection(
          request({ tokens: countingTokens(), baseUrl, system: makeSystem(), signal: abort.signal }, LIST),
        );
        expect(error.message).toBe('stopped by the test');
      },
    );
  });

  test('ends it while the body arrives', async () => {
    const abort = new AbortController();
    await withServer(
      (_incoming, outgoing) => {
        outgoing.write('{"data":');
        setImmediate(() => {
          abort.abort(new Error('stopped by the test'));
        });
      },
      async (baseUrl) => {
        const error = await rejection(
          request({ tokens: countingTokens(), baseUrl, system: makeSystem(), signal: abort.signal }, LIST),
        );
        expect(error.message).toBe('stopped by the test');
      },
    );
  });
});

describe('the path', () => {
  test.each([
    ['//evil.example/x'],
    ['https://evil.example/'],
    ['https://api.enterprise.developer.apple.com/v1/certificates'],
    ['v1/x'],
    [''],
    ['/\\evil.example/x'],
    ['\\\\evil.example/x'],
    ['/\t/evil.example/x'],
    [' //evil.example/x'],
    ['///evil.example/x'],
    ['//user@evil.example'],
    ['@evil.example/'],
    ['?limit=1'],
    ['javascript:alert(1)'],
  ])('%j is refused before anything is sent', async (path) => {
    const system = makeSystem();
    const tokens = countingTokens();
    const error = await rejection<EpapiError>(request({ tokens, system }, { method: 'GET', path }));
    expect(error).toBeInstanceOf(EpapiError);
    expect(error.code).toBe('REQUEST.PATH');
    expect(system.sent).toEqual([]);
    expect(tokens.values).toEqual([]);
  });

  test.each([
    ['http://evil.example'],
    ['http://[::ffff:127.0.0.1]:1'],
    ['https://proxy.example/api'],
    ['https://user:word@proxy.example'],
  ])('the base URL %j is refused before anything is sent', async (baseUrl) => {
    const system = makeSystem();
    const client = { tokens: countingTokens(), system, baseUrl };
    const error = await rejection<EpapiError>(request(client, LIST));
    expect(error.code).toBe('BASE_URL');
    expect(system.sent).toEqual([]);
  });

  test.each([
    ['/v1/certificates?a=https://evil.example/'],
    ['/@evil.example/'],
    ['/v1/https://evil.example/'],
  ])('%j stays on the base URL', async (path) => {
    allowRequest(/evil\.example/);
    const urls: URL[] = [];
    const fetch = (url: URL): Promise<Response> => {
      urls.push(url);
      return Promise.resolve(new Response(null, { status: 204 }));
    };
    await request({ tokens: countingTokens(), system: makeSystem({ fetch }) }, { method: 'GET', path });
    expect(urls.map((url) => url.host)).toEqual(['api.enterprise.developer.apple.com']);
  });
});
