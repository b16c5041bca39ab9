import { describe, expect, test } from '@jest/globals';
import { seedTeam } from '../../src/emulator/seeds.ts';
import { serveEmulator } from '../../src/emulator/serve.ts';
import { NOW, goodToken, makeEmulator, rejection, until } from '../support/team.ts';

const LOCAL = 'http://127.0.0.1:1';
const DAY = 86_400;

function controlled() {
  const emulator = makeEmulator();
  const control = async (target: string, body?: unknown, origin = LOCAL, type = 'application/json') => {
    const [method = '', name = ''] = target.split(' ');
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const init = { method, headers: { 'content-type': type }, ...(body !== undefined && { body: text }) };
    const response = await emulator.fetch(`${origin}/__emulator/${name}`, init);
    return { status: response.status, document: (await response.json()) as Record<string, unknown> };
  };
  const ask = async (path: string, now = NOW) => {
    const response = await emulator.fetch(`${LOCAL}${path}`, {
      headers: { authorization: `Bearer ${goodToken([], now)}` },
    });
    return { status: response.status, headers: response.headers };
  };
  return { emulator, control, ask };
}

describe('the clock', () => {
  test('is told, set and moved, and all that has a date goes by it', async () => {
    const { control, ask, emulator } = controlled();
    expect((await control('GET clock')).document).toEqual({
      now: '2026-11-23T23:59:00.000Z',
      aheadSeconds: 0,
    });
    const year = 365 * DAY;
    expect((await control('POST clock', { moveSeconds: year })).document).toEqual({
      now: '2027-11-23T23:59:00.000Z',
      aheadSeconds: year,
    });
    expect((await ask('/v1/users')).headers.get('date')).toBe('Tue, 23 Nov 2027 23:59:00 GMT');
    await control('POST clock', { set: '2026-01-01T00:00:00Z' });
    expect(emulator.clock.now()).toBe(Date.UTC(2026, 0, 1));
  });

  test('does not make the tokens of a client stale, whose own clock has not moved; nor those of one that follows', async () => {
    const { emulator, ask } = controlled();
    emulator.clock.move(365 * DAY * 1000);
    expect((await ask('/v1/users')).status).toBe(200);
    expect((await ask('/v1/users', emulator.clock.now())).status).toBe(200);
    expect((await ask('/v1/users', NOW + DAY * 1000)).status).toBe(401);
  });

  test('the hour of the rate limit passes with it', async () => {
    const emulator = makeEmulator({ hourlyLimit: 1 });
    const ask = async () =>
      (await emulator.fetch(`${LOCAL}/v1/users`, { headers: { authorization: `Bearer ${goodToken()}` } }))
        .status;
    expect([await ask(), await ask()]).toEqual([200, 429]);
    emulator.clock.move(3_600_000);
    expect(await ask()).toBe(200);
  });

  test.each([
    [{}],
    [undefined],
    [{ set: 'tomorrow' }],
    [{ moveSeconds: 'x' }],
    [{ moveSeconds: 1e300 }],
    [{ moveSeconds: null }],
    [{ moveSeconds: '60' }],
    [{ set: 'banana 3' }],
    [{ set: '2026-02-31' }],
    // Another moment on each machine.
    [{ set: '2027-01-01T00:00:00' }],
    [{ set: '2027-01-01', moveSeconds: 60 }],
    [{ moveSeconds: 60, unit: 's' }],
    [['2027-01-01']],
    // No date that a certificate can hold.
    [{ moveSeconds: -100 * 365 * DAY }],
    ['{'],
  ])('is not set to %j', async (body) => {
    const { control, emulator } = controlled();
    expect(await control('POST clock', body)).toMatchObject({
      status: 400,
      document: { error: expect.any(String) },
    });
    expect(emulator.clock.ahead).toBe(0);
  });
});

describe('what can be set from outside', () => {
  test('faults', async () => {
    const { control, ask } = controlled();
    const rules = [{ fault: { status: 503 }, times: 1 }, { fault: { status: 500 } }];
    expect((await control('POST faults', rules)).document).toEqual(rules);
    expect((await ask('/v1/users')).status).toBe(503);
    expect((await control('GET faults')).document).toEqual([rules[1]]);
    expect((await control('DELETE faults')).document).toEqual([]);
    expect((await ask('/v1/users')).status).toBe(200);
    expect(await control('POST faults', [{}])).toMatchObject({ status: 400 });
  });

  test('quirks', async () => {
    const { control, emulator } = controlled();
    const { document } = await control('PATCH quirks', { 'zombie-profiles': false });
    expect(document).toContainEqual(expect.objectContaining({ name: 'zombie-profiles', on: false }));
    expect((await control('GET quirks')).document).toEqual(document);
    expect(emulator.quirks['zombie-profiles']).toBe(false);
    expect((await control('PATCH quirks', { nonsense: true })).status).toBe(400);
  });

  test('the state, the clock and the quirks with it', async () => {
    const { control, ask, emulator } = controlled();
    emulator.clock.move(1000);
    const { document } = await control('GET state');
    expect(document).toEqual(emulator.state());
    const state = { ...seedTeam('empty', NOW), clockAhead: 5000, quirks: { 'zombie-profiles': false } };
    expect(await control('PUT state', state)).toMatchObject({ status: 200, document: { aheadSeconds: 5 } });
    expect(emulator.quirks['zombie-profiles']).toBe(false);
    expect((await ask('/v1/certificates')).status).toBe(200);
    expect(emulator.state().resources.certificates).toEqual([]);
    expect((await control('PUT state', { resources: { nonsense: [] } })).status).toBe(400);
    expect(emulator.state().resources.users).toHaveLength(1);
    emulator.load({ resources: {} });
    expect([emulator.clock.ahead, emulator.quirks['zombie-profiles']]).toEqual([0, true]);
  });

  test('by no other machine, by no form of a page, and by no other path', async () => {
    const { control, emulator } = controlled();
    const move = { moveSeconds: 60 };
    expect((await control('POST clock', move, 'http://evil.example')).status).toBe(403);
    expect((await control('GET state', undefined, 'http://evil.example')).status).toBe(403);
    expect((await control('POST clock', JSON.stringify(move), LOCAL, 'text/plain')).status).toBe(415);
    expect(await control('POST nonsense', {})).toMatchObject({
      status: 404,
      document: { error: expect.stringContaining('POST clock') },
    });
    expect((await control('PATCH clock', {})).status).toBe(404);
    expect(emulator.clock.ahead).toBe(0);
    expect((await control('POST clock', move, 'http://localhost:1')).status).toBe(200);
  });

  test('without a token, and without a request of the hour', async () => {
    const { control, ask } = controlled();
    await control('GET clock');
    expect((await ask('/v1/users')).headers.get('x-rate-limit')).toBe(
      'user-hour-lim:3500;user-hour-rem:3499;',
    );
  });
});

describe('over HTTP', () => {
  test('a whole state goes in and out', async () => {
    const emulator = makeEmulator();
    await using server = await serveEmulator(emulator);
    const state = seedTeam('large', NOW);
    const put = await fetch(`${server.baseUrl}/__emulator/state`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(state),
    });
    expect(put.status).toBe(200);
    const got = (await (await fetch(`${server.baseUrl}/__emulator/state`)).json()) as { resources: unknown };
    expect(got.resources).toEqual(state.resources);
  });

  test.each([['reset'], ['cut-body']] as const)('%s breaks the connection', async (kind) => {
    const emulator = makeEmulator({ faults: [{ kind }] });
    await using server = await serveEmulator(emulator);
    const headers = { authorization: `Bearer ${goodToken()}` };
    const asked = fetch(`${server.baseUrl}/v1/users`, { headers }).then((response) => response.text());
    const error = await rejection(asked);
    expect(error.cause).toMatchObject({ code: expect.stringMatching(/ECONNRESET|UND_ERR_SOCKET/) });
    expect((await fetch(`${server.baseUrl}/v1/users`, { headers })).status).toBe(200);
  });

  test('stall keeps it open, and nothing comes', async () => {
    const emulator = makeEmulator({ faults: [{ kind: 'stall' }] });
    await using server = await serveEmulator(emulator);
    const headers = { authorization: `Bearer ${goodToken()}` };
    const giving = new AbortController();
    const stalled = rejection(fetch(`${server.baseUrl}/v1/users`, { headers, signal: giving.signal }));
    // Until it has arrived there, the next could be the one that stalls.
    await until(() => emulator.faults.count > 0);
    expect((await fetch(`${server.baseUrl}/v1/users`, { headers })).status).toBe(200);
    giving.abort(new Error('enough'));
    expect((await stalled).message).toBe('enough');
  });
});
