import { describe, expect, test } from '@jest/globals';
import { ApiError } from '../../src/client/api-error.ts';
import { NoAnswerError } from '../../src/client/no-answer.ts';
import { OutcomeUnknownError } from '../../src/client/outcome-unknown.ts';
import { request } from '../../src/client/request.ts';
import type { ApiRequest } from '../../src/client/request.ts';
import { NOW, fakeApple, often, refusal } from '../support/fake-apple.ts';
import type { Fate } from '../support/fake-apple.ts';
import { requestsChecked } from '../support/requests.ts';
import { rejection } from '../support/team.ts';

const GET: ApiRequest = { method: 'GET', path: '/v1/devices?limit=200' };
const DELETE: ApiRequest = { method: 'DELETE', path: '/v1/profiles/P1' };
const POST: ApiRequest = {
  method: 'POST',
  path: '/v1/devices',
  body: { data: { type: 'devices', attributes: { name: 'one', platform: 'IOS', udid: 'U1' } } },
};
const PATCH: ApiRequest = {
  method: 'PATCH',
  path: '/v1/devices/D1',
  body: { data: { type: 'devices', id: 'D1', attributes: { name: 'two' } } },
};

const DONE: Fate = { status: 200, body: { data: [] } };
const PASSING: [string, Fate][] = [
  ['500', refusal(500, 'UNEXPECTED_ERROR')],
  ['502 with a page', { status: 502, body: '<html>' }],
  ['503 without a body', { status: 503 }],
  ['504', { status: 504 }],
  ['a reset', 'reset'],
  ['a reset amid the body', 'reset amid the body'],
  ['a timeout', 'timeout'],
  ['half a JSON', { status: 200, body: '{"data":[{"id":' }],
];

describe('GET and DELETE', () => {
  describe.each([GET, DELETE])('$method', (what) => {
    test.each(PASSING)('is repeated after %s', async (_name, fate) => {
      const { client, sent, waits } = fakeApple([fate, fate, DONE]);
      expect((await request(client, what)).status).toBe(200);
      expect(sent).toHaveLength(3);
      expect(waits.map(({ seconds, nextAttempt }) => [seconds, nextAttempt])).toEqual([
        [1, 2],
        [2, 3],
      ]);
    });
  });

  test.each([
    [0, [0.1, 0.2, 0.4, 0.8]],
    [0.5, [1, 2, 4, 8]],
    [0.999, [1.998, 3.996, 7.992, 15.984]],
  ])('with full jitter: %f of a time that doubles', async (chance, expected) => {
    const { client, waits } = fakeApple([...often({ status: 503 }, 4), DONE], { chance });
    await request(client, GET);
    expect(waits.map(({ seconds }) => seconds)).toEqual(expected);
  });

  test('honour Retry-After on a 503 too', async () => {
    const { client, waits } = fakeApple([{ status: 503, headers: { 'retry-after': '20' } }, DONE]);
    await request(client, GET);
    expect(waits).toEqual([
      { reason: 'Apple answers 503: a fault on its side', seconds: 20, nextAttempt: 2 },
    ]);
  });

  test.each(PASSING)('end with the last failure when waiting is used up: %s', async (_name, fate) => {
    const fake = fakeApple(often(fate), { maxWait: 60 });
    const error = await rejection(request(fake.client, GET));
    expect(error instanceof ApiError || error instanceof NoAnswerError).toBe(true);
    // The last attempt may take its 30 s beyond it.
    expect(fake.time - NOW).toBeLessThanOrEqual(90_000);
    expect(fake.time - NOW).toBeGreaterThan(10_000);
  });

  test('what attempts spend on timing out counts as waiting', async () => {
    const { client, sent } = fakeApple(often('timeout'), { maxWait: 100, timeout: 30 });
    expect(await rejection(request(client, GET))).toMatchObject({ code: 'TIMEOUT' });
    expect(sent).toHaveLength(4);
  });

  test('take the time that they were given', async () => {
    const fake = fakeApple(['timeout', DONE], { timeout: 7 });
    await request(fake.client, GET);
    expect(fake.waits[0]?.reason).toContain('did not answer within 7 s');
    expect(fake.time - NOW).toBe(7000 + 1000);
  });

  test('say why they wait, before they do', async () => {
    const { client, waits } = fakeApple(['reset', 'timeout', { status: 502 }, { status: 429 }, DONE]);
    await request(client, GET);
    expect(waits.map(({ reason }) => reason)).toEqual([
      'The connection to api.enterprise.developer.apple.com failed: ECONNRESET',
      'api.enterprise.developer.apple.com did not answer within 30 s',
      'Apple answers 502: a fault on its side',
      'Apple answers 429: too many requests',
    ]);
  });

  test.each([301, 400, 403, 404, 405, 409, 422, 501])('are not repeated after %i', async (status) => {
    const { client, sent, waits } = fakeApple([{ status }, DONE]);
    const error = await rejection<ApiError>(request(client, GET));
    expect(error).toMatchObject({ status });
    expect(sent).toHaveLength(1);
    expect(waits).toEqual([]);
  });

  test('a page where JSON should be is not asked for again', async () => {
    const { client, sent } = fakeApple([{ status: 200, body: '<html>' }]);
    expect(await rejection(request(client, GET))).toMatchObject({ code: 'ANSWER', passing: false });
    expect(sent).toHaveLength(1);
  });
});

describe('a DELETE that finds nothing', () => {
  const GONE = refusal(404, 'NOT_FOUND');

  test.each<[string, Fate[]]>([
    ['at once', [GONE]],
    ['after a reset, which may have done it', ['reset', GONE]],
    ['and no explanation after a 504', [{ status: 504 }, { status: 404 }]],
    ['and no explanation, long after a reset', ['reset', { status: 429 }, { status: 404 }]],
  ])('is done: %s', async (_name, fates) => {
    const { client } = fakeApple(fates);
    expect((await request(client, DELETE)).status).toBe(404);
  });

  test.each<[string, Fate]>([
    ['there is no such path', refusal(404, 'PATH_ERROR')],
    ['somebody else may have answered', { status: 404, body: '<html>' }],
  ])('is not done where %s', async (_name, fate) => {
    const { client } = fakeApple([fate]);
    expect(await rejection(request(client, DELETE))).toMatchObject({ status: 404 });
  });

  test.each<[string, Fate]>([
    ['too many requests', { status: 429 }],
    ['a rejected token', { status: 401 }],
    ['a connection that could not be made', 'refused'],
  ])('is not done where nothing was done before, and nobody explains: %s', async (_name, fate) => {
    const { client, sent } = fakeApple([fate, { status: 404, body: '<html>' }]);
    expect(await rejection(request(client, DELETE))).toMatchObject({ status: 404 });
    expect(sent).toHaveLength(2);
  });

  test('a GET that finds nothing fails', async () => {
    const { client } = fakeApple([GONE]);
    expect(await rejection(request(client, GET))).toMatchObject({ code: 'API.NOT_FOUND' });
  });
});

describe('POST and PATCH', () => {
  describe.each([POST, PATCH])('$method', (what) => {
    const unclear: [string, Fate, number | undefined][] = [
      ['500', refusal(500, 'UNEXPECTED_ERROR'), 500],
      ['501', { status: 501 }, 501],
      ['502 with a page', { status: 502, body: '<html>' }, 502],
      ['503 that asks to come again', { status: 503, headers: { 'retry-after': '1' } }, 503],
      ['504', { status: 504 }, 504],
      ['a reset', 'reset', undefined],
      ['a reset amid the body', 'reset amid the body', undefined],
      ['a timeout', 'timeout', undefined],
      ['half a JSON', { status: 201, body: '{"data":' }, undefined],
      ['a page as a success', { status: 200, body: '<html>' }, undefined],
    ];
    test.each(unclear)('is never sent again after %s', async (_name, fate, status) => {
      const { client, sent, waits } = fakeApple([fate, DONE]);
      const error = await rejection<OutcomeUnknownError>(request(client, what));
      expect(error).toBeInstanceOf(OutcomeUnknownError);
      expect(error).toMatchObject({
        code: 'OUTCOME_UNKNOWN',
        method: what.method,
        path: what.path,
        canHaveBeenDone: true,
        status,
      });
      expect(error.message).toContain(`whether ${what.method} ${what.path} was done: `);
      expect(error.hint).toMatch(/Look whether it was done/);
      expect(sent).toHaveLength(1);
      expect(waits).toEqual([]);
    });

    test('is sent again after 429: Apple did nothing', async () => {
      const { client, sent } = fakeApple([{ status: 429 }, { status: 429 }, DONE]);
      expect((await request(client, what)).status).toBe(200);
      expect(sent.map(({ body }) => body)).toEqual([what.body, what.body, what.body]);
    });

    test.each<Fate>(['refused', 'no such host'])('is sent again when nothing was sent: %s', async (fate) => {
      const { client, sent } = fakeApple([fate, DONE]);
      expect((await request(client, what)).status).toBe(200);
      expect(sent).toHaveLength(2);
    });

    test('an answer of 4xx is clear', async () => {
      const { client, sent } = fakeApple([refusal(409, 'ENTITY_ERROR.ATTRIBUTE.INVALID'), DONE]);
      expect(await rejection(request(client, what))).toMatchObject({ status: 409 });
      expect(sent).toHaveLength(1);
    });
  });

  test('what is unclear is told without control characters', () => {
    const facts = { code: 'NETWORK', message: 'It failed.', hint: '', canHaveBeenDone: true, passing: true };
    const error = new OutcomeUnknownError({ method: 'POST', path: '/v1/\u202ex' }, new NoAnswerError(facts));
    expect(error.message).toBe('It is not known whether POST /v1/\\u202ex was done: It failed.');
  });

  test('what is unclear after a wait is unclear all the same', async () => {
    const { client, sent } = fakeApple([{ status: 429 }, 'reset', DONE]);
    expect(await rejection(request(client, POST))).toMatchObject({ code: 'OUTCOME_UNKNOWN' });
    expect(sent).toHaveLength(2);
  });
});

describe('a connection that cannot be made', () => {
  test.each<Fate>(['refused', 'no such host'])('is tried four times: %s', async (fate) => {
    const { client, sent } = fakeApple(often(fate));
    const error = await rejection<NoAnswerError>(request(client, GET));
    expect(error).toMatchObject({ code: 'NETWORK', canHaveBeenDone: false });
    expect(error.hint).toContain('HTTPS_PROXY');
    expect(sent).toHaveLength(4);
  });

  test.each([GET, POST])('to a host that is not trusted is not tried again: $method', async (what) => {
    const { client, sent } = fakeApple(['untrusted', DONE]);
    const error = await rejection<NoAnswerError>(request(client, what));
    expect(error).toMatchObject({ code: 'NETWORK', canHaveBeenDone: false, passing: false });
    expect(error.hint).toContain('NODE_EXTRA_CA_CERTS');
    expect(sent).toHaveLength(1);
  });
});

describe('401', () => {
  const REJECTED = refusal(401, 'NOT_AUTHORIZED');
  const dated = (milliseconds: number): Fate =>
    refusal(401, 'NOT_AUTHORIZED', 'a detail', { date: new Date(NOW + milliseconds).toUTCString() });

  test.each([GET, DELETE, POST, PATCH])('is answered with another token, once: $method', async (what) => {
    const { client, sent, waits, rejections } = fakeApple([REJECTED, DONE]);
    expect((await request(client, what)).status).toBe(200);
    expect(sent.map(({ token }) => token)).toEqual(['token 1', 'token 2']);
    expect(rejections[0]?.rejected?.value).toBe('token 1');
    expect(waits).toEqual([
      { reason: 'Apple rejects the token; signing another', seconds: 0, nextAttempt: 2 },
    ]);
  });

  test('is final the second time', async () => {
    const { client, sent } = fakeApple(often(REJECTED));
    expect(await rejection(request(client, GET))).toMatchObject({ status: 401, code: 'API.NOT_AUTHORIZED' });
    expect(sent).toHaveLength(2);
  });

  test('is final the second time also when something else came between', async () => {
    const { client, sent } = fakeApple([REJECTED, { status: 503 }, REJECTED, DONE]);
    expect(await rejection(request(client, GET))).toMatchObject({ status: 401 });
    expect(sent).toHaveLength(3);
  });

  test('is final at once where there is no other token', async () => {
    const tokens = { get: () => Promise.resolve({ value: 'the only', issuedAt: 0, expiresAt: 0 }) };
    const { client, sent, waits } = fakeApple(often(REJECTED), { tokens });
    expect(await rejection(request(client, GET))).toMatchObject({ status: 401 });
    expect(sent).toHaveLength(1);
    // Nothing is announced that does not come.
    expect(waits).toEqual([]);
  });

  test.each([
    [7_200_000, /clock of this machine is 2 h behind Apple's; signing another, corrected by as much/],
    [-300_000, /clock of this machine is 5 min ahead of Apple's; signing another, corrected by as much/],
    [45_000, /^Apple rejects the token; signing another$/],
  ])('says by how much the clock differs: %i ms', async (milliseconds, reason) => {
    const { client, waits, rejections } = fakeApple([dated(milliseconds), DONE]);
    await request(client, GET);
    expect(waits[0]?.reason).toMatch(reason);
    // A Date header is cut to whole seconds.
    expect(rejections[0]?.clockSkew).toBe(milliseconds / 1000 + 0.5);
  });
});

test("these requests were held against Apple's document", () => {
  expect(requestsChecked()).toBeGreaterThan(50);
});
