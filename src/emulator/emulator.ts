import { repeatableChance } from './chance.ts';
import type { Clock } from './clock.ts';
import { answerControl, isControl } from './controls.ts';
import { createExchange } from './exchange.ts';
import { createFaultPlan } from './faults.ts';
import type { FaultPlan } from './faults.ts';
import { createMemory } from './memory.ts';
import type { Quirks } from './quirks.ts';
import type { EmulatorState } from './state.ts';
import type { EmulatorOptions, Team } from './team.ts';

export type { Fault } from './fault-rules.ts';
export type { EmulatorOptions, Team } from './team.ts';

/** A request in, a response out. */
export interface Handler {
  handle(request: Request): Promise<Response>;
}

/** Apple's side of the API. */
export interface Emulator extends Handler {
  /** In the place of the global fetch: no port, no network. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  readonly clock: Clock;
  readonly faults: FaultPlan;
  readonly quirks: Quirks;
  readonly setQuirks: (changes: Partial<Quirks>) => void;
  /** All that it remembers, as plain data. */
  readonly state: () => EmulatorState;
  /** Forgets all, and remembers this. */
  readonly load: (state: EmulatorState) => void;
}

/** An emulator of Apple's side for one team. */
export function createEmulator(team: Team, options: EmulatorOptions): Emulator {
  const { now, state = { resources: team.resources ?? {} } } = options;
  const memory = createMemory(now, state, options.quirks);
  const faults = createFaultPlan(options.faults ?? [], options.random ?? repeatableChance(1));
  faults.add(options.faultRules ?? []);
  const exchange = createExchange({ team, options, memory, faults });
  const handle = async (request: Request): Promise<Response> => {
    if (!isControl(new URL(request.url))) return exchange(request);
    const answer = await answerControl(emulator, request);
    // The clock and the quirks are in the state too.
    if (answer.ok && request.method !== 'GET') await options.onChange?.(memory.state);
    return answer;
  };
  const emulator: Emulator = {
    handle,
    async fetch(input, init) {
      const request = new Request(input, init);
      request.signal.throwIfAborted();
      return handle(request);
    },
    faults,
    clock: memory.clock,
    get quirks() {
      return memory.quirks;
    },
    setQuirks: memory.setQuirks,
    state: memory.state,
    load: memory.load,
  };
  return emulator;
}
