// Apple's rolling hour in simulated time, for bench/hourly-budget.mjs and the tests: hours pass in a second.

/**
 * A clock that jumps from event to event, and an Apple that counts the requests of one key.
 *
 * @param {{ limit?: number, latency?: number, chance?: () => number }} options requests of an hour, seconds of
 *   a round trip (half a way each), and a number from 0 to 1
 */
export function simulateHour({ limit = 3500, latency = 0.05, chance = Math.random } = {}) {
  const start = Date.UTC(2026, 10, 23);
  const events = [];
  const counted = [];
  const tally = { served: 0, refused: 0 };
  let now = start;

  const at = (time, run) => {
    const index = events.findIndex((event) => event.time > time);
    events.splice(index < 0 ? events.length : index, 0, { time, run });
  };
  const sleep = (milliseconds) => new Promise((resolve) => at(now + milliseconds, resolve));

  /** Counts one request as Apple does. */
  function arrive() {
    while (counted.length > 0 && counted[0] <= now - 3_600_000) counted.shift();
    const allowed = counted.length < limit;
    if (allowed) counted.push(now);
    tally[allowed ? 'served' : 'refused'] += 1;
    return { allowed, header: `user-hour-lim:${limit};user-hour-rem:${limit - counted.length};` };
  }

  async function fetch() {
    const way = () => latency * 1000 * (0.25 + chance() * 0.5);
    await sleep(way());
    const { allowed, header } = arrive();
    await sleep(way());
    const headers = { 'x-rate-limit': header };
    return new Response('{"data":[]}', { status: allowed ? 200 : 429, headers });
  }

  /** Lets time pass until a promise is settled. */
  async function run(promise) {
    let settled = false;
    const end = () => {
      settled = true;
    };
    promise.then(end, end);
    for (;;) {
      // Whatever can go on without time passing goes on first.
      await new Promise((resolve) => setImmediate(resolve));
      if (settled) return promise;
      const event = events.shift();
      if (!event) throw new Error('nothing is left to happen');
      now = event.time;
      event.run();
    }
  }

  return {
    system: {
      now: () => now,
      sleep,
      timeout: () => new AbortController().signal,
      random: chance,
      fetch,
    },
    /** Seconds since the start. */
    elapsed: () => (now - start) / 1000,
    /** For a consumer that is no client of ours. */
    arrive,
    tally,
    run,
  };
}

/** A generator of chance that gives the same numbers each time. */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}
