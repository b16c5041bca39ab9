import { getEventListeners } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { createHourlyBudget, describeUsage } from '../../src/client/hourly-budget.ts';
import type { HourlyBudget, Leave, Turn } from '../../src/client/hourly-budget.ts';
import { request } from '../../src/client/request.ts';
import type { EpapiError } from '../../src/errors.ts';
import { NOW, fakeApple, often } from '../support/fake-apple.ts';
import type { Fate } from '../support/fake-apple.ts';
import { rejection } from '../support/team.ts';

const LIST = { method: 'GET', path: '/v1/devices' } as const;
const said = (
  remaining: number,
  limit = 3500,
): { status: number; rateLimit: { limit: number; remaining: number } } => ({
  status: 200,
  rateLimit: { limit, remaining },
});

/** A budget on a clock that a test moves; sleeping moves it too, by all or a part of what was asked for. */
function makeBudget(options: { concurrency?: number; reserve?: number } = {}, depth = 1) {
  const clock = { time: NOW };
  const waits: number[] = [];
  const system = {
    now: () => clock.time,
    sleep: (milliseconds: number, signal?: AbortSignal) => {
      signal?.throwIfAborted();
      clock.time += milliseconds * depth;
      return Promise.resolve();
    },
  };
  const budget = createHourlyBudget({ system, ...options });
  const turn: Turn = { maxWait: 90_000, onWait: (_reason, seconds) => waits.push(seconds) };
  const enter = (changes: Partial<Turn> = {}): Promise<Leave> => budget.enter({ ...turn, ...changes });
  /** One request, from its turn to its answer. */
  const spend = async (answer: Parameters<Leave['end']>[0]): Promise<Leave> => {
    const leave = await enter();
    leave.end(answer);
    return leave;
  };
  return { budget, clock, waits, enter, spend };
}

/** How many of so many that want to go may go, without one of them ending. */
async function entering(enter: () => Promise<Leave>, count: number): Promise<number> {
  let entered = 0;
  for (let index = 0; index < count; index++) {
    void enter().then(() => {
      entered += 1;
    });
  }
  await new Promise((resolve) => setImmediate(resolve));
  return entered;
}

describe('a budget', () => {
  test('lets one look first, then as many as may go at once', async () => {
    const { enter, spend } = makeBudget();
    expect(await entering(makeBudget().enter, 9)).toBe(1);
    await spend(said(3000));
    expect(await entering(enter, 9)).toBe(4);
  });

  test('takes another number for that', async () => {
    const { enter, spend } = makeBudget({ concurrency: 7 });
    await spend(said(3000));
    expect(await entering(enter, 9)).toBe(7);
  });

  test('lets the next one go when one has ended, in the order in which they came', async () => {
    const { enter, spend } = makeBudget({ concurrency: 1 });
    await spend(said(3000));
    const order: number[] = [];
    const leave = await enter();
    const others = [1, 2, 3].map((number) =>
      enter().then((next) => {
        order.push(number);
        next.end(said(2000));
      }),
    );
    leave.end(said(2999));
    await Promise.all(others);
    expect(order).toEqual([1, 2, 3]);
  });

  test('lets no more go than are left', async () => {
    const { enter, spend } = makeBudget({ concurrency: 100 });
    await spend(said(5));
    expect(await entering(enter, 50)).toBe(5);
  });

  test('leaves to others what it was told to', async () => {
    const { enter, spend } = makeBudget({ concurrency: 100, reserve: 500 });
    // All that is gone was ours, as far as that goes: one.
    await spend(said(505, 506));
    expect(await entering(enter, 50)).toBe(5);
  });

  test('takes what others have used for a part of that', async () => {
    const { enter, spend } = makeBudget({ concurrency: 20, reserve: 1000 });
    await spend(said(310, 1211));
    expect(await entering(enter, 50)).toBe(20);
  });

  test('waits for its own to leave the hour, and for as long as that takes', async () => {
    const { budget, spend, waits, clock } = makeBudget();
    for (const left of [2, 1, 0]) {
      await spend(said(left, 3));
      clock.time += 60_000;
    }
    const { waited } = await spend(said(0, 3));
    expect(waited).toBe(3600 + 30 - 180);
    expect(waits).toEqual([waited]);
    expect(budget.usage().waited).toBe(waited);
  });

  test('does not count twice what leaves the hour while Apple answers', async () => {
    const { enter, spend, clock, waits } = makeBudget();
    const slow = await enter();
    clock.time += 2000;
    slow.end(said(2, 3));
    // The slow one came to Apple within these two seconds: this remainder may have it already.
    clock.time = NOW + 3_600_500;
    await spend(said(0, 3));
    clock.time += 3000;
    await enter();
    expect(waits).toEqual([3627]);
  });

  test('goes and sees where others have used the hour up', async () => {
    const { enter, spend, waits, budget } = makeBudget();
    await spend(said(0));
    expect(budget.usage().others).toBe(3499);
    await enter();
    expect(waits).toEqual([60]);
  });

  test('announces a wait before it begins, and who has used the hour up', async () => {
    const { budget, clock, spend } = makeBudget();
    await spend(said(0));
    const told: unknown[] = [];
    await budget.enter({ maxWait: 90, onWait: (...what) => told.push(...what, clock.time - NOW) });
    expect(told).toEqual([
      'The requests of this hour are used up, 3499 of them by other runs with the same key',
      60,
      0,
    ]);
  });

  test('goes and sees sooner where it has had nothing of the hour', async () => {
    const { enter, spend, waits } = makeBudget();
    await spend({ ...said(0), status: 429 });
    await enter();
    expect(waits).toEqual([20]);
  });

  test('knows no limit where Apple names none', async () => {
    const { enter, spend } = makeBudget({ concurrency: 50 });
    await spend({ status: 200, rateLimit: undefined });
    expect(await entering(enter, 60)).toBe(50);
  });

  test.each([200, 429, 502])(
    'goes on from what was known where an answer with %i names no limit',
    async (status) => {
      const { budget, spend, enter } = makeBudget();
      await spend(said(2));
      await spend({ status, rateLimit: undefined });
      expect(await entering(enter, 9)).toBe(1);
      expect(budget.usage().rateLimit).toEqual({ limit: 3500, remaining: 2 });
    },
  );

  test('lets one look again where what Apple said is a minute old', async () => {
    const { enter, spend, clock } = makeBudget();
    await spend(said(3000));
    clock.time += 60_000;
    expect(await entering(enter, 9)).toBe(1);
  });

  test('counts the hour of a request from its answer, which is later than when Apple counted it', async () => {
    const { enter, clock, waits } = makeBudget();
    const slow = await enter();
    clock.time += 2000;
    slow.end(said(0, 1));
    clock.time = NOW + 3_600_500;
    await enter();
    expect(waits).toEqual([31.5]);
  });

  test('counts what got no answer as spent', async () => {
    const { spend, enter } = makeBudget({ concurrency: 10 });
    await spend(said(3));
    await spend(undefined);
    expect(await entering(enter, 9)).toBe(2);
  });

  test('fails where the wait is longer than may be waited, and lets the next one in', async () => {
    const { spend, enter, waits } = makeBudget({ concurrency: 1 });
    await spend(said(0, 1));
    const error = await rejection<EpapiError>(enter({ maxWait: 900 }));
    expect(error.code).toBe('HOURLY_BUDGET');
    expect(error.message).toMatch(/used up\. The next would have to wait 1 h 1 min, and only 15 min/);
    expect(waits).toEqual([]);
    expect((await enter()).waited).toBe(3630);
  });

  test('counts all waits together where a timer wakes it too soon', async () => {
    const { budget, clock, waits } = makeBudget({}, 0.5);
    const turn: Turn = { maxWait: 80, onWait: (_reason, seconds) => waits.push(seconds) };
    (await budget.enter(turn)).end(said(0));
    clock.time += 1;
    expect(await rejection(budget.enter(turn))).toMatchObject({ code: 'HOURLY_BUDGET' });
    expect(waits).toHaveLength(1);
  });

  test('says what was used', async () => {
    const { spend, budget } = makeBudget();
    expect(describeUsage(budget.usage())).toBe('0 requests to Apple.');
    await spend(said(3499));
    expect(describeUsage(budget.usage())).toBe('1 request to Apple; 3499 of 3500 are left in this hour.');
    await spend(said(2000));
    expect(describeUsage({ ...budget.usage(), waited: 60 })).toBe(
      '2 requests to Apple, 1 min of waiting for the hourly limit; 2000 of 3500 are left in this hour, 1498 were used by other runs with the same key.',
    );
  });
});

describe("Apple's clock", () => {
  test('is told by what it differed at the last answer that said, where that matters', async () => {
    const { spend, budget } = makeBudget();
    const differing = async (clockSkew: number | undefined) => {
      await spend({ ...said(3000), clockSkew });
      return budget.usage().clockSkew;
    };
    expect(await differing(undefined)).toBe(0);
    expect(await differing(60)).toBe(0);
    expect(await differing(-61)).toBe(-61);
    expect(await differing(undefined)).toBe(-61);
    expect(await differing(0.5)).toBe(0);
  });
});

describe('the signal', () => {
  test('ends one who waits for the others, and not them', async () => {
    const { enter, spend } = makeBudget({ concurrency: 1 });
    await spend(said(3000));
    const leave = await enter();
    const abort = new AbortController();
    const first = enter({ signal: abort.signal });
    const second = enter();
    abort.abort(new Error('stopped by the test'));
    expect((await rejection(first)).message).toBe('stopped by the test');
    leave.end(said(2999));
    expect((await second).waited).toBe(0);
  });

  test('ends one who waits for the first answer', async () => {
    const { enter } = makeBudget();
    const leave = await enter();
    const abort = new AbortController();
    const waiting = enter({ signal: abort.signal });
    await new Promise((resolve) => setImmediate(resolve));
    abort.abort(new Error('stopped by the test'));
    expect((await rejection(waiting)).message).toBe('stopped by the test');
    const next = enter();
    leave.end(said(3000));
    expect((await next).waited).toBe(0);
  });

  test('is not listened to any more once the answer is there', async () => {
    const { enter } = makeBudget();
    const leave = await enter();
    const { signal } = new AbortController();
    const waiting = enter({ signal });
    await new Promise((resolve) => setImmediate(resolve));
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    leave.end(said(3000));
    await waiting;
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test('ends one whose answer comes at the same time', async () => {
    const { enter } = makeBudget();
    const leave = await enter();
    const abort = new AbortController();
    const waiting = rejection(enter({ signal: abort.signal }));
    await new Promise((resolve) => setImmediate(resolve));
    leave.end(said(3000));
    abort.abort(new Error('stopped by the test'));
    expect((await waiting).message).toBe('stopped by the test');
  });

  test('ends one who waits for who is first to wait', async () => {
    const { enter } = makeBudget();
    const leave = await enter();
    const first = enter();
    const abort = new AbortController();
    const second = rejection(enter({ signal: abort.signal }));
    await new Promise((resolve) => setImmediate(resolve));
    abort.abort(new Error('stopped by the test'));
    expect((await second).message).toBe('stopped by the test');
    leave.end(said(3000));
    expect((await first).waited).toBe(0);
  });

  test('ends one who waits for the hour', async () => {
    const { enter, spend, clock } = makeBudget();
    await spend(said(0, 1));
    const abort = new AbortController();
    const onWait = (): void => {
      abort.abort(new Error('stopped by the test'));
    };
    expect((await rejection(enter({ signal: abort.signal, onWait }))).message).toBe('stopped by the test');
    expect(clock.time).toBe(NOW);
  });
});

describe('requests that share a budget', () => {
  const headersOf = (remaining: number, limit = 3500): { 'x-rate-limit': string } => ({
    'x-rate-limit': `user-hour-lim:${limit};user-hour-rem:${remaining};`,
  });
  const left = (remaining: number, limit = 3500): Fate => ({
    status: 200,
    headers: headersOf(remaining, limit),
    body: { data: [] },
  });

  async function ask(fates: readonly Fate[], count: number, maxWait?: number) {
    const fake = fakeApple(fates, maxWait === undefined ? {} : { maxWait });
    const budget: HourlyBudget = createHourlyBudget({ system: fake.system });
    const client = { ...fake.client, budget };
    const results: PromiseSettledResult<unknown>[] = [];
    for (let index = 0; index < count; index++) {
      results.push(...(await Promise.allSettled([request(client, LIST)])));
    }
    return { ...fake, results, budget };
  }

  test('announce the wait for the hour, with the attempt that comes after it', async () => {
    const { waits } = await ask([left(0, 1), left(0, 1)], 2, 4000);
    expect(waits).toEqual([
      { reason: 'The requests of this hour are used up', seconds: 3630, nextAttempt: 1 },
    ]);
  });

  test('count that wait as waiting', async () => {
    const { results, sent } = await ask([left(0, 1)], 2);
    expect(results[1]).toMatchObject({ reason: { code: 'HOURLY_BUDGET' } });
    expect(sent).toHaveLength(1);
  });

  test('leave it to the budget when the hour is used up', async () => {
    const refused: Fate = { ...(left(0) as object), status: 429 };
    const { waits } = await ask([refused, refused, left(10)], 1);
    expect(waits.map(({ seconds, nextAttempt }) => [seconds, nextAttempt])).toEqual([
      [20, 2],
      [20, 3],
    ]);
  });

  test.each<[string, Fate, number]>([
    ['429 with a remainder', { ...(left(5) as object), status: 429 }, 1],
    ['429 and when to come again', { status: 429, headers: { ...headersOf(0), 'retry-after': '7' } }, 7],
    ['503 at the end of the hour', { ...(left(0) as object), status: 503 }, 1],
  ])('wait as they would without one after %s', async (_name, fate, seconds) => {
    const { waits } = await ask([fate, left(10)], 1);
    expect(waits[0]).toMatchObject({ seconds, nextAttempt: 2 });
  });

  test('count the wait for the hour into all of the waiting', async () => {
    const again: Fate = { status: 429, headers: { ...headersOf(5), 'retry-after': '100' } };
    const { results } = await ask([left(0, 1), again], 2, 3700);
    expect(results[1]).toMatchObject({
      reason: { status: 429, hint: expect.stringContaining('only 1 min 10 s of waiting are left') },
    });
  });

  test('take the token that holds when their turn comes', async () => {
    const fake = fakeApple([left(0, 1)], { maxWait: 4000 });
    const tokens = { get: () => Promise.resolve({ value: `${fake.time - NOW}`, issuedAt: 0, expiresAt: 0 }) };
    const client = { ...fake.client, tokens, budget: createHourlyBudget({ system: fake.system }) };
    await request(client, LIST);
    await request(client, LIST);
    expect(fake.sent.map(({ token }) => token)).toEqual(['0', '3630000']);
  });

  test('give their place back whatever becomes of them', async () => {
    const { results, budget } = await ask([...often('refused', 40), left(5)], 11);
    expect(results.slice(0, 10).every(({ status }) => status === 'rejected')).toBe(true);
    expect(results[10]?.status).toBe('fulfilled');
    expect(budget.usage().requests).toBe(41);
  });
});
