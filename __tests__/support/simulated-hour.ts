import { join } from 'node:path';
import type { System } from '../../src/system.ts';

interface Simulation {
  readonly system: System;
  readonly elapsed: () => number;
  arrive(): { readonly allowed: boolean; readonly header: string };
  readonly tally: { readonly served: number; readonly refused: number };
  run<Result>(promise: Promise<Result>): Promise<Result>;
}

/** The simulation that bench/ measures with, which no compiler looks at. */
export const { simulateHour, seeded } = (await import(
  join(import.meta.dirname, '../../bench/simulated-hour.mjs')
)) as {
  simulateHour: (options?: { limit?: number; latency?: number; chance?: () => number }) => Simulation;
  seeded: (seed: number) => () => number;
};
