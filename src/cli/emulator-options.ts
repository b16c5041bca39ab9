import { readClockTime } from '../emulator/dates.ts';
import type { EmulatorOptions } from '../emulator/emulator.ts';
import { readFaultRules } from '../emulator/fault-rules.ts';
import type { FaultRule } from '../emulator/fault-rules.ts';
import { readQuirks } from '../emulator/quirks.ts';
import type { Quirks } from '../emulator/quirks.ts';
import { SCENARIOS, seedTeam } from '../emulator/seeds.ts';
import type { Scenario } from '../emulator/seeds.ts';
import { keepIn, readFaultFile, readStateFile } from '../emulator/state-file.ts';
import type { EmulatorState } from '../emulator/state.ts';
import { quoteValue } from '../text.ts';
import { nearest } from '../nearest.ts';
import { usageError } from './options.ts';
import type { ParsedOptions } from './options.ts';
import type { World } from './world.ts';

/** The scenario that there is something to see in, and nothing wrong. */
export const DEFAULT_SEED = 'small-team';

/**
 * What the emulator is told: state or seed, clock, faults and quirks.
 *
 * @throws EpapiError `USAGE`, or `EMULATOR` for what a file holds
 */
export async function readEmulatorOptions(
  options: ParsedOptions,
  quirks: Partial<Quirks>,
  world: World,
): Promise<EmulatorOptions> {
  const now = (): number => world.system.now();
  const statePath = options.value('state');
  const time = readClock(options);
  const state = await readTeam(options, time ?? now(), world);
  return {
    now,
    quirks,
    faultRules: await readRules(options),
    state: time === undefined ? state : { ...state, clockAhead: time - now() },
    ...(statePath !== undefined && { onChange: keepIn(statePath) }),
  };
}

/** A state that is there goes before a seed: it is what that seed has become. */
async function readTeam(options: ParsedOptions, now: number, world: World): Promise<EmulatorState> {
  const statePath = options.value('state');
  const kept = statePath === undefined ? undefined : await readStateFile(statePath);
  if (!kept) return readSeed(options.value('seed') ?? DEFAULT_SEED, now);
  if (options.value('seed') !== undefined)
    world.stderr(`The state in ${quoteValue(statePath ?? '')} goes on: --seed is for a new one.\n`);
  return kept;
}

async function readSeed(seed: string, now: number): Promise<EmulatorState> {
  if (Object.hasOwn(SCENARIOS, seed)) return seedTeam(seed as Scenario, now);
  const state = await readStateFile(seed);
  if (state) return state;
  const near = nearest(seed, Object.keys(SCENARIOS));
  throw usageError(
    `There is neither a scenario nor a file ${quoteValue(seed)}.`,
    near ? `Did you mean ${near}?` : `The scenarios are ${Object.keys(SCENARIOS).join(', ')}.`,
  );
}

async function readRules(options: ParsedOptions): Promise<readonly FaultRule[]> {
  const given = readFaultRules(options.values('fault').map(parseRule));
  const file = options.value('faults');
  return file === undefined ? given : [...given, ...(await readFaultFile(file))];
}

function parseRule(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw usageError(
      'A --fault is not JSON.',
      'Write a rule in quotes: --fault \'{"fault": {"status": 503}}\'',
    );
  }
}

/** @throws EpapiError `USAGE`, or `EMULATOR` for a quirk that there is not */
export function readSwitches(texts: readonly string[]): Partial<Quirks> {
  const switches = texts.map((text) => {
    const [, name = '', position] = /^([^=]*)=(on|off)$/.exec(text) ?? [];
    if (position === undefined)
      throw usageError(
        `--quirk ${quoteValue(text)} is no switch.`,
        'Write --quirk NAME=on or --quirk NAME=off.',
      );
    return [name, position === 'on'] as const;
  });
  return readQuirks(Object.fromEntries(switches));
}

/** Milliseconds since 1970-01-01T00:00:00Z. */
function readClock(options: ParsedOptions): number | undefined {
  const text = options.value('clock');
  if (text === undefined) return undefined;
  const time = readClockTime(text);
  if (time !== undefined) return time;
  throw usageError(
    `--clock ${quoteValue(text)} is no time.`,
    'Write one from 1970 to 8999 as 2027-08-17T14:15:44Z, with Z or an offset, or as a day: 2027-08-17.',
  );
}

const ROLES = ['admin', 'developer'] as const;

/** @throws EpapiError `USAGE` */
export function readRole(options: ParsedOptions): 'ADMIN' | 'DEVELOPER' {
  const text = options.value('role') ?? 'admin';
  const role = ROLES.find((one) => one === text.toLowerCase());
  if (role) return role === 'admin' ? 'ADMIN' : 'DEVELOPER';
  throw usageError(`--role is ${quoteValue(text)}.`, `It takes ${ROLES.join(' or ')}.`);
}

/** @throws EpapiError `USAGE` */
export function readPort(options: ParsedOptions): number {
  const text = options.value('port') ?? '0';
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (port <= 65_535) return port;
  throw usageError(
    `--port is ${quoteValue(text)}.`,
    'It takes a number up to 65535, and 0 for any that is free.',
  );
}
