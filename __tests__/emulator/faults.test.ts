import { describe, expect, test } from '@jest/globals';
import { readFaultRules } from '../../src/emulator/fault-rules.ts';
import type { Fault, FaultRule } from '../../src/emulator/fault-rules.ts';
import { ORIGIN, bodyOf, emulate } from '../support/emulated.ts';
import type { Emulating } from '../support/emulated.ts';
import { NOW, goodToken, makeEmulator, refusalOf, rejection, until } from '../support/team.ts';

const DEVICE = bodyOf('devices', { name: 'D', platform: 'IOS', udid: 'ABC' });

/** The statuses of as many reads, in order. */
async function statuses(count: number, options: Emulating, path = '/v1/certificates'): Promise<number[]> {
  const { ask } = emulate(options);
  const all: number[] = [];
  for (let number = 1; number <= count; number++) all.push((await ask(path)).status);
  return all;
}

const broken: Fault = { status: 503 };

describe('a rule', () => {
  test.each<[string, FaultRule, number[]]>([
    ['by number', { fault: broken, requests: [2, 4] }, [200, 503, 200, 503, 200]],
    ['so many times', { fault: broken, times: 2 }, [503, 503, 200, 200, 200]],
    ['always', { fault: broken }, [503, 503, 503, 503, 503]],
    ['never, by chance', { fault: broken, chance: 0 }, [200, 200, 200, 200, 200]],
    ['by path', { fault: broken, path: '/v1/certificates', times: 1 }, [503, 200, 200, 200, 200]],
    ['by the beginning of a path', { fault: broken, path: '/v1/cert*', times: 1 }, [503, 200, 200, 200, 200]],
    ['not by another path', { fault: broken, path: '/v1/cert' }, [200, 200, 200, 200, 200]],
    ['by method', { fault: broken, method: 'GET', times: 1 }, [503, 200, 200, 200, 200]],
    ['not by another method', { fault: broken, method: 'POST' }, [200, 200, 200, 200, 200]],
  ])('%s', async (_what, rule, expected) => {
    expect(await statuses(5, { faultRules: [rule] })).toEqual(expected);
  });

  test('by chance: what is drawn below it', async () => {
    const drawn = [0.2, 0.3, 0.9, 0.29];
    const random = (): number => drawn.shift() ?? 1;
    expect(await statuses(4, { faultRules: [{ fault: broken, chance: 0.3 }], random })).toEqual([
      503, 200, 200, 503,
    ]);
    const often = await statuses(100, { faultRules: [{ fault: broken, chance: 0.3 }] });
    expect(await statuses(100, { faultRules: [{ fault: broken, chance: 0.3 }] })).toEqual(often);
    expect(often.filter((status) => status === 503).length).toBeGreaterThan(15);
    expect(often.filter((status) => status === 503).length).toBeLessThan(45);
  });

  test('the first that fits has its way, what comes next in order before all, and numbers count from when it was added', async () => {
    const { ask, emulator } = emulate({
      faults: [undefined, { status: 500 }],
      faultRules: [{ fault: broken, requests: [2, 3] }],
    });
    const ask3 = async () => [
      (await ask('/v1/users')).status,
      (await ask('/v1/users')).status,
      (await ask('/v1/users')).status,
    ];
    expect(await ask3()).toEqual([200, 500, 503]);
    emulator.faults.add([{ fault: broken, requests: [2] }]);
    expect(await ask3()).toEqual([200, 503, 200]);
    emulator.faults.add([{ fault: broken }]);
    emulator.faults.clear();
    expect(await ask3()).toEqual([200, 200, 200]);
    expect(emulator.faults.count).toBe(9);
  });
});

const once = (fault: Fault): Emulating => ({ faultRules: [{ fault, times: 1 }] });

test('what was to come next is cleared as well', async () => {
  const { ask, emulator } = emulate({ faults: [broken] });
  emulator.faults.clear();
  expect((await ask('/v1/users')).status).toBe(200);
});

describe('a fault', () => {
  test.each([
    ['none', null],
    ['seconds', '90'],
    ['date', 'Tue, 24 Nov 2026 00:00:30 GMT'],
    ['milliseconds', String(NOW + 90_000)],
  ] as const)('429 with Retry-After as %s', async (retryAfter, header) => {
    const answer = await emulate(once({ kind: 'rate-limited', retryAfter, seconds: 90 })).ask('/v1/users');
    expect(answer).toMatchObject({ status: 429, code: 'RATE_LIMIT_EXCEEDED' });
    expect(answer.headers.get('retry-after')).toBe(header);
  });

  test('429 has no Retry-After unless told otherwise', async () => {
    const { headers } = await emulate(once({ kind: 'rate-limited' })).ask('/v1/users');
    expect(headers.has('retry-after')).toBe(false);
  });

  test.each([
    ['a lost membership', { kind: 'membership-lapsed' }, 403, 'FORBIDDEN_ERROR'],
    ['an agreement', { kind: 'agreement-unsigned' }, 403, 'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED'],
    ['a token that is not taken', { kind: 'unauthorized' }, 401, 'NOT_AUTHORIZED'],
  ] as const)('%s', async (_what, fault, status, code) => {
    const { ask } = emulate(once(fault));
    expect(await ask('/v1/users')).toMatchObject({ status, code });
    expect((await ask('/v1/users')).status).toBe(200);
  });

  test.each<[string, Fault, boolean]>([
    ['504 before the work', { status: 504 }, false],
    ['504 after it', { status: 504, done: true }, true],
    ['reset before', { kind: 'reset' }, false],
    ['reset after', { kind: 'reset', done: true }, true],
    ['429', { kind: 'rate-limited' }, false],
    ['half a document', { kind: 'half-json' }, true],
  ])('%s: whether the work was done', async (_what, fault, done) => {
    const { ask, ids } = emulate(once(fault));
    await ask('POST /v1/devices', DEVICE).catch(() => undefined);
    expect((await ids('/v1/devices')).length).toBe(done ? 1 : 0);
  });

  test('reset: what fetch says of it', async () => {
    const error = await rejection(emulate(once({ kind: 'reset' })).ask('/v1/users'));
    expect(error).toMatchObject({
      name: 'TypeError',
      message: 'fetch failed',
      cause: { code: 'ECONNRESET' },
    });
  });

  test('stall: nothing until whoever asked gives up', async () => {
    const emulator = makeEmulator({ faults: [{ kind: 'stall', done: true }] });
    const giving = new AbortController();
    const headers = { authorization: `Bearer ${goodToken()}` };
    const asked = emulator.fetch(`${ORIGIN}/v1/devices`, {
      method: 'POST',
      headers,
      body: JSON.stringify(DEVICE),
      signal: giving.signal,
    });
    const gaveUp = rejection(asked);
    // The work is done while the answer stays out.
    await until(() => emulator.state().resources.devices?.length === 1);
    giving.abort(new Error('enough'));
    expect((await gaveUp).message).toBe('enough');
    await rejection(emulator.fetch(`${ORIGIN}/v1/users`, { headers, signal: AbortSignal.abort() }));
  });

  test('half a document, whole over HTTP; or a connection that breaks in the middle of it', async () => {
    const faults: Fault[] = [{ kind: 'half-json' }, { kind: 'cut-body' }];
    const emulator = makeEmulator({ faults });
    const ask = () =>
      emulator.fetch(`${ORIGIN}/v1/users`, { headers: { authorization: `Bearer ${goodToken()}` } });
    const half = await (await ask()).text();
    const whole = await (
      await emulator.fetch(`${ORIGIN}/v1/users`, { headers: { authorization: `Bearer ${goodToken()}` } })
    )
      .text()
      .catch((error: unknown) => error);
    const real = await (await ask()).text();
    expect(half).toBe(real.slice(0, Math.floor(real.length / 2)));
    expect(whole).toMatchObject({ message: 'fetch failed' });
  });

  test('what has no body cannot be cut: it is whole', async () => {
    for (const kind of ['half-json', 'cut-body'] as const) {
      const { ask, ids } = emulate({ faults: [{ kind }] });
      expect(await ask('DELETE /v1/certificates/CERT1')).toMatchObject({ status: 204, data: [] });
      expect(await ids('/v1/certificates')).not.toContain('CERT1');
    }
  });

  test('stall: whoever gave up before does not wait', async () => {
    const giving = new AbortController();
    const { emulator } = emulate({ faults: [{ kind: 'stall' }] });
    const headers = { authorization: `Bearer ${goodToken()}` };
    const asked = emulator.handle(new Request(`${ORIGIN}/v1/users`, { headers, signal: giving.signal }));
    giving.abort(new Error('enough'));
    expect((await rejection(asked)).message).toBe('enough');
  });

  test('each says in the answer which it is', async () => {
    const { ask } = emulate({ faults: [{ status: 503 }, { kind: 'rate-limited' }, { kind: 'stale-read' }] });
    const marks = [await ask('/v1/users'), await ask('/v1/users'), await ask('/v1/users')].map(
      ({ headers }) => headers.get('x-emulator-fault'),
    );
    expect(marks).toEqual(['503', 'rate-limited', 'stale-read']);
    expect((await ask('/v1/users')).headers.has('x-emulator-fault')).toBe(false);
  });

  test('stale read: a request that was refused is no write', async () => {
    const { ask, ids, emulator } = emulate();
    await ask('POST /v1/devices', DEVICE);
    await ask('POST /v1/devices', bodyOf('devices', { name: ' ', platform: 'IOS', udid: 'X' }));
    emulator.faults.add([{ fault: { kind: 'stale-read' }, times: 1 }]);
    expect(await ids('/v1/devices')).toEqual([]);
  });

  test('stale read: as before the last write, whatever it was', async () => {
    const { ask, ids, emulator } = emulate();
    const stale = (): void => {
      emulator.faults.add([{ fault: { kind: 'stale-read' }, times: 1 }]);
    };
    const made = await ask('POST /v1/devices', DEVICE);
    const id = made.data[0]?.id ?? '';
    stale();
    expect(await ids('/v1/devices')).toEqual([]);
    expect(await ids('/v1/devices')).toEqual([id]);
    const change = { data: { type: 'devices', id, attributes: { name: 'New' } } };
    await ask(`PATCH /v1/devices/${id}`, change);
    stale();
    expect((await ask(`/v1/devices/${id}`)).data[0]?.attributes['name']).toBe('D');
    expect((await ask(`/v1/devices/${id}`)).data[0]?.attributes['name']).toBe('New');
    const [certificate = ''] = await ids('/v1/certificates');
    await ask(`DELETE /v1/certificates/${certificate}`);
    stale();
    expect(await ids('/v1/certificates')).toContain(certificate);
    expect(await ids('/v1/certificates')).not.toContain(certificate);
  });

  test('stale read: a write that changed the same twice is taken back as a whole, and one before it not', async () => {
    const { ask, emulator } = emulate({ scenario: 'small-team' });
    const bundleId = (await ask('/v1/bundleIds?limit=1')).data[0]?.id ?? '';
    const states = async (): Promise<unknown[]> =>
      (await ask(`/v1/bundleIds/${bundleId}/profiles`)).data.map(
        ({ attributes }) => attributes['profileState'],
      );
    // Its profile, which a seed leaves without bytes, is signed first, and INVALID then.
    await ask(`DELETE /v1/bundleIds/${bundleId}`);
    emulator.faults.add([{ fault: { kind: 'stale-read' }, times: 1 }]);
    expect(await states()).toEqual(['ACTIVE']);
    expect((await ask(`/v1/bundleIds/${bundleId}`)).status).toBe(404);
    await ask('POST /v1/devices', DEVICE);
    emulator.faults.add([{ fault: { kind: 'stale-read' }, times: 1 }]);
    expect((await ask(`/v1/bundleIds/${bundleId}`)).status).toBe(404);
  });

  test('stale read: a write is done all the same', async () => {
    const { ask, ids } = emulate(once({ kind: 'stale-read' }));
    const made = await ask('POST /v1/devices', DEVICE);
    expect(await ids('/v1/devices')).toEqual([made.data[0]?.id]);
  });

  test('a bad next link: one that repeats, one to another host, one that is not taken', async () => {
    const url = `${ORIGIN}/v1/certificates?limit=2`;
    const nextOf = async (kind: 'next-repeats'): Promise<string> =>
      (await emulate(once({ kind })).ask(url)).links.next ?? '';
    expect(await nextOf('next-repeats')).toBe(url);
    expect(new URL(await nextOf('next-elsewhere' as 'next-repeats')).host).toBe('elsewhere.example');
    const invalid = await nextOf('next-invalid' as 'next-repeats');
    expect(await emulate().ask(invalid)).toMatchObject({
      status: 400,
      code: 'PARAMETER_ERROR.INVALID',
      detail: expect.stringMatching(/is not a valid cursor/),
    });
    const { links } = await emulate(once({ kind: 'next-repeats' })).ask('/v1/certificates/CERT1');
    expect(links).not.toHaveProperty('next');
  });
});

describe('rules from outside', () => {
  test('are read as they are', () => {
    const rules = [
      {
        fault: { status: 503, body: '', headers: { 'retry-after': '1' }, done: true },
        requests: [1, 2],
        method: 'POST',
      },
      {
        fault: { kind: 'rate-limited', retryAfter: 'date', seconds: 5 },
        path: '/v1/*',
        chance: 0.5,
        times: 3,
      },
      { fault: { kind: 'stall', done: false } },
    ];
    expect(readFaultRules(rules)).toEqual(rules);
  });

  test.each<[unknown, RegExp]>([
    [{}, /list of rules/],
    [[1], /In fault 1: an object/],
    [[{}], /In fault 1: an object/],
    [[{ fault: {} }], /a kind or a status/],
    [[{ fault: { status: 503 } }, { fault: { kind: 'nonsense' } }], /In fault 2: there is no kind nonsense/],
    [[{ fault: { kind: 7 } }], /there is no kind 7/],
    [[{ fault: { kind: 'constructor' } }], /there is no kind constructor/],
    [[{ fault: { kind: 'reset', status: 500 } }], /status is not known here/],
    [[{ fault: { status: 99 } }], /status has a wrong value/],
    [[{ fault: { status: 503, headers: { 'a b': 'c' } } }], /headers has a wrong value/],
    [[{ fault: { status: 503, headers: { a: 'c\r\nd' } } }], /headers has a wrong value/],
    [[{ fault: broken, requests: [0] }], /requests has a wrong value/],
    [[{ fault: broken, chance: 2 }], /chance has a wrong value/],
    [[{ fault: broken, path: 'v1' }], /path has a wrong value/],
    [[{ fault: broken, often: 1 }], /often is not known here/],
  ])('%j is refused', (value, message) => {
    expect(refusalOf(() => readFaultRules(value))).toMatchObject({
      code: 'EMULATOR',
      message: expect.stringMatching(message),
    });
  });
});
