// What the client makes of an hourly limit, in simulated time: node bench/hourly-budget.mjs (after npm run build)
import { createHourlyBudget, request } from '../dist/lib/index.js';
import { seeded, simulateHour } from './simulated-hour.mjs';

const LIMIT = 3500;
const REQUESTS = 10_000;
const tokens = { get: () => Promise.resolve({ value: 'x', issuedAt: 0, expiresAt: 0 }) };

function startJob(hour, count, reserve = 0) {
  const budget = createHourlyBudget({ system: hour.system, reserve });
  const client = { tokens, system: hour.system, budget, maxWait: 86_400 };
  const one = () => request(client, { method: 'GET', path: '/v1/devices' });
  const done = Promise.all(Array.from({ length: count }, one)).then(() => hour.elapsed());
  return { done, budget };
}

const hours = (seconds) => `${(seconds / 3600).toFixed(3)} h`;

async function alone(latency) {
  const hour = simulateHour({ latency, chance: seeded(1) });
  const taken = await hour.run(startJob(hour, REQUESTS).done);
  const full = Math.ceil(REQUESTS / LIMIT) - 1;
  const least = full * 3600 + ((REQUESTS - full * LIMIT) * latency) / 4;
  const ratio = (taken / least).toFixed(3);
  console.log(
    `alone, ${latency} s a round trip: ${hours(taken)}, ${ratio} times the least; 429: ${hour.tally.refused}`,
  );
}

async function together() {
  const hour = simulateHour({ chance: seeded(2) });
  const jobs = [startJob(hour, REQUESTS), startJob(hour, REQUESTS)];
  const taken = await hour.run(Promise.all(jobs.map(({ done }) => done)));
  console.log(`two of ${REQUESTS} together: ${taken.map(hours).join(' and ')}; 429: ${hour.tally.refused}`);
}

async function besideSteady(reserve) {
  const hour = simulateHour({ chance: seeded(3) });
  const steady = { asked: 0, refused: 0 };
  let over = false;
  const consume = async () => {
    while (!over) {
      steady.asked += 1;
      if (!hour.arrive().allowed) steady.refused += 1;
      await hour.system.sleep(3_600_000 / (LIMIT / 2));
    }
  };
  void consume();
  const taken = await hour.run(startJob(hour, REQUESTS, reserve).done);
  over = true;
  console.log(
    `beside one that takes half, with a reserve of ${reserve}: ${hours(taken)}; the other was refused ${steady.refused} of ${steady.asked}`,
  );
}

for (const latency of [0.02, 0.05, 0.3, 1.5]) await alone(latency);
await together();
for (const reserve of [0, LIMIT / 2]) await besideSteady(reserve);
