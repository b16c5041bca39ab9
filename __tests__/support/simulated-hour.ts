import { join } from 'node:path';
import type { System } from '../../src/system.ts';
import { checkedFetch } from './requests.ts';

interface Simulation {
  readonly system: System;
  readonly elapsed: () => number;
  arrive(): { readonly allowed: boolean; readonly header: string };
  readonly tally: { readonly served: number; readonly refused: number };
  run<Result>(promise: Promise<Result>): Promise<Result>;
}

/** The simulation that bench/ measures with, which no compiler looks at. */
const bench = (await import(join(import.meta.dirname, '../../bench/simulated-hour.mjs'))) as {
  simulateHour: (options?: { limit?: number; latency?: number; chance?: () => number }) => Simulation;
  seeded: (seed: number) => () => number;
};

export const { seeded } = bench;

/** With every request held against Apple's document. */
export const simulateHour: typeof bench.simulateHour = (options) => {
  const simulation = bench.simulateHour(options);
  const { system } = simulation;
  return {
    ...simulation,
    system: { ...system, fetch: checkedFetch((url, init) => system.fetch(url, init)) },
  };
};
