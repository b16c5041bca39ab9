import { describe, expect, jest, test } from '@jest/globals';
import { createHourlyBudget } from '../../src/client/hourly-budget.ts';
import type { HourlyBudget } from '../../src/client/hourly-budget.ts';
import { request } from '../../src/client/request.ts';
import type { System } from '../../src/system.ts';
import { seeded, simulateHour } from '../support/simulated-hour.ts';

// Hours of simulated time, some 20,000 requests each.
jest.setTimeout(120_000);

const LIMIT = 3500;
const HOUR = 3600;

interface Job {
  readonly done: Promise<unknown>;
  readonly budget: HourlyBudget;
  /** Seconds since the start at which each request was answered. */
  readonly answers: number[];
  readonly waits: number[];
}

/** Asks for so many pages through one client, all at once. */
function startJob(
  count: number,
  { system, elapsed }: { readonly system: System; elapsed: () => number },
  reserve = 0,
): Job {
  const budget = createHourlyBudget({ system, reserve });
  const answers: number[] = [];
  const waits: number[] = [];
  const tokens = { get: () => Promise.resolve({ value: 'x', issuedAt: 0, expiresAt: 0 }) };
  const client = {
    ...{ tokens, system, budget, maxWait: 24 * HOUR },
    onWait: ({ seconds }: { seconds: number }) => waits.push(seconds),
  };
  const one = async (): Promise<void> => {
    await request(client, { method: 'GET', path: '/v1/devices' });
    answers.push(elapsed());
  };
  return { done: Promise.all(Array.from({ length: count }, one)), budget, answers, waits };
}

/** Seconds that nobody can be faster than: full hours, and the rest at full speed. */
function physicalMinimum(count: number, latency: number): number {
  const hours = Math.ceil(count / LIMIT) - 1;
  return hours * HOUR + ((count - hours * LIMIT) * latency) / 4;
}

describe('10,000 requests under 3,500 an hour', () => {
  test.each([0.02, 0.05, 0.3, 1.5])(
    'alone, with %f s a round trip: within 5 %% of the minimum, and no 429',
    async (latency) => {
      const hour = simulateHour({ latency, chance: seeded(1) });
      const job = startJob(10_000, hour);
      await hour.run(job.done);
      expect(hour.tally).toEqual({ served: 10_000, refused: 0 });
      expect(hour.elapsed()).toBeLessThan(physicalMinimum(10_000, latency) * 1.05);
      expect(hour.elapsed()).toBeGreaterThan(physicalMinimum(10_000, latency) * 0.99);
      expect(job.budget.usage()).toMatchObject({ requests: 10_000, others: 0 });
      // A few long waits, not thousands of short ones.
      expect(job.waits.length).toBeLessThan(30);
    },
  );
});

describe('two consumers of one key', () => {
  test('that start together share each hour, and both finish', async () => {
    const hour = simulateHour({ chance: seeded(2) });
    const jobs = [startJob(7000, hour), startJob(7000, hour)] as const;
    await hour.run(Promise.all(jobs.map(({ done }) => done)));
    expect(hour.elapsed()).toBeLessThan(physicalMinimum(14_000, 0.05) * 1.1);
    for (const { answers } of jobs) {
      for (const end of [1, 2, 3]) {
        const share = answers.filter((time) => time > (end - 1) * HOUR && time <= end * HOUR).length;
        expect(share).toBeGreaterThan(LIMIT * 0.35);
      }
    }
    expect(jobs[0].budget.usage().others).toBeGreaterThan(1000);
  });

  test('the second of which comes when all is used up: it does not have to wait for the end of the first', async () => {
    const hour = simulateHour({ chance: seeded(3) });
    const first = startJob(10_000, hour);
    const late = hour.system.sleep(600_000).then(() => {
      const job = startJob(3000, hour);
      return job.done.then(() => job);
    });
    const [, second] = await hour.run(Promise.all([first.done, late]));
    const inSecondHour = second.answers.filter((time) => time < 2 * HOUR).length;
    expect(inSecondHour).toBeGreaterThan(500);
    expect(hour.elapsed()).toBeLessThan(physicalMinimum(13_000, 0.05) * 1.1);
  });

  test('one that takes half, steadily, and knows nothing of limits: the reserve is its share', async () => {
    const hour = simulateHour({ chance: seeded(4) });
    const steady = { asked: 0, refused: 0 };
    let over = false;
    const consume = async (): Promise<void> => {
      while (!over) {
        steady.asked += 1;
        if (!hour.arrive().allowed) steady.refused += 1;
        await hour.system.sleep((HOUR / (LIMIT / 2)) * 1000);
      }
    };
    const job = startJob(10_000, hour, LIMIT / 2);
    const consumer = consume();
    await hour.run(job.done);
    over = true;
    await hour.run(consumer);
    // Half an hour's requests each hour: five full hours, and the rest.
    expect(hour.elapsed()).toBeLessThan(5.2 * HOUR);
    expect(steady.refused / steady.asked).toBeLessThan(0.02);
    expect(job.budget.usage().others).toBeGreaterThan(LIMIT / 2 - 100);
  });
});
