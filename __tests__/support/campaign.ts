import { isDeepStrictEqual } from 'node:util';
import type { Fault } from '../../src/emulator/fault-rules.ts';
import type { EmulatorState } from '../../src/emulator/state.ts';
import type { Plan } from '../../src/provision/plan.ts';
import { essence, gaps, makeWorld, text, validOf } from './apply-world.ts';
import type { Interference, World } from './apply-world.ts';
import { seeded } from './simulated-hour.ts';

/** What is tried. */
export interface Campaign {
  /** Apple's side to begin with. */
  readonly team: () => EmulatorState;
  /** Plans from what Apple has now. */
  readonly plan: (world: World) => Plan | Promise<Plan>;
  /** Bundle IDs that are to go, and may be without a profile. */
  readonly pruned: readonly string[];
}

/** Every fault that there is, and the deaths. */
export const FAULTS: Readonly<Record<string, Fault | 'death before' | 'death after'>> = {
  'death before the work': 'death before',
  'death after the work': 'death after',
  500: { status: 500 },
  '500 after the work': { status: 500, done: true },
  '502 after the work': { status: 502, done: true },
  503: { status: 503 },
  '504 after the work': { status: 504, done: true },
  '409 without a word': { status: 409 },
  'rate limit': { kind: 'rate-limited' },
  'rate limit until a date': { kind: 'rate-limited', retryAfter: 'date', seconds: 90 },
  'rate limit for a day': { kind: 'rate-limited', retryAfter: 'seconds', seconds: 86_400 },
  reset: { kind: 'reset' },
  'reset after the work': { kind: 'reset', done: true },
  stall: { kind: 'stall' },
  'stall after the work': { kind: 'stall', done: true },
  'half a document': { kind: 'half-json' },
  'a body cut off': { kind: 'cut-body' },
  'a stale read': { kind: 'stale-read' },
  'a next link to itself': { kind: 'next-repeats' },
  'a next link elsewhere': { kind: 'next-elsewhere' },
  'a cursor that is refused': { kind: 'next-invalid' },
  'a membership that lapsed': { kind: 'membership-lapsed' },
  'an agreement unsigned': { kind: 'agreement-unsigned' },
  'a token rejected': { kind: 'unauthorized' },
};

/** What a run without faults leaves, and how many requests it takes. */
export interface CleanRun {
  readonly essence: object;
  readonly requests: number;
}

/** @throws Error when not even that does what it should */
export async function runClean(campaign: Campaign): Promise<CleanRun> {
  const world = makeWorld(campaign.team());
  const { results } = await world.run(await campaign.plan(world));
  const failed = results.filter(({ outcome }) => outcome.state !== 'done');
  if (failed.length > 0) throw new Error(`a clean run fails: ${JSON.stringify(failed)}`);
  const requests = world.requests.length;
  const left = (await campaign.plan(world)).changes;
  if (left.length > 0) throw new Error(`a clean run leaves changes: ${JSON.stringify(left)}`);
  const problems = gaps(world, campaign.pruned);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return { essence: essence(world.emulator.state().resources), requests };
}

/** Injects one fault at one request, runs again without, and says what is otherwise than after a clean run. */
export async function runCase(
  campaign: Campaign,
  clean: CleanRun,
  interference: Interference,
): Promise<string[]> {
  const world = makeWorld(campaign.team());
  await world.run(await campaign.plan(world), { interference });
  await settled(world);
  world.emulator.faults.clear();
  const { results } = await world.run(await campaign.plan(world));
  const failed = results.flatMap(({ change, outcome }) =>
    outcome.state === 'failed' ? [`${change.kind} ${change.name}: ${outcome.error.message}`] : [],
  );
  return [...failed, ...differences(world, clean), ...gaps(world, campaign.pruned)];
}

/** The writes of a clean run, each once, but the deletions of profiles. */
export async function cleanWrites(campaign: Campaign): Promise<readonly string[]> {
  const world = makeWorld(campaign.team());
  await world.run(await campaign.plan(world));
  return [...new Set(world.requests)].filter((one) => !/^GET |^DELETE .v1.profiles/.test(one));
}

/**
 * Has Apple give the same answer to a write whenever it is sent, applies twice, and says which apps that had a valid
 * profile of a type for distribution have none of that type any more.
 *
 * @param write `POST /v1/profiles`
 */
export async function runRefused(campaign: Campaign, write: string, fault: Fault): Promise<string[]> {
  const world = makeWorld(campaign.team());
  const [method = '', path = ''] = write.split(' ');
  const before = served(world, campaign.pruned);
  world.emulator.faults.add([{ fault, method, path }]);
  const runs = [await world.run(await campaign.plan(world)), await world.run(await campaign.plan(world))];
  const isMet = runs.some(({ results }) => results.some(({ outcome }) => outcome.state === 'failed'));
  if (!isMet && !('done' in fault)) return [`nobody was told that ${write} is refused`];
  const after = served(world, campaign.pruned);
  return [...before].filter((one) => !after.has(one)).map((one) => `${one} was lost`);
}

/** Apps with a valid profile for distribution, and the types of those. */
function served({ emulator, now }: World, pruned: readonly string[]): ReadonlySet<string> {
  const { resources } = emulator.state();
  const staying = (resources.bundleIds ?? []).filter((one) => !pruned.includes(text(one, 'identifier')));
  return new Set(
    staying
      .flatMap((one) =>
        validOf(resources, one.id, now()).map(
          (held) => `${text(one, 'identifier')} ${text(held, 'profileType')}`,
        ),
      )
      .filter((one) => !one.endsWith('_DEVELOPMENT')),
  );
}

/** What others asked for when the process died is done, or not, before the next one begins. */
async function settled({ requests }: World): Promise<void> {
  for (let before = -1; before !== requests.length;) {
    before = requests.length;
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
  }
}

function differences({ emulator }: World, clean: CleanRun): string[] {
  const now = essence(emulator.state().resources);
  if (isDeepStrictEqual(now, clean.essence)) return [];
  return Object.entries(now).flatMap(([kind, value]) => {
    const wanted = (clean.essence as Record<string, unknown>)[kind];
    return isDeepStrictEqual(value, wanted)
      ? []
      : [`${kind}: ${JSON.stringify(value)} instead of ${JSON.stringify(wanted)}`];
  });
}

/** Eight applies at once, each from a plan of its own that may be old by the time it is applied. */
export async function runEight(campaign: Campaign, clean: CleanRun, seed: number): Promise<string[]> {
  const chance = seeded(seed);
  const world = makeWorld(campaign.team());
  const delay = async (): Promise<void> => {
    for (let turns = Math.floor(chance() * 12); turns > 0; turns--)
      await new Promise((resolve) => setImmediate(resolve));
  };
  const one = async (): Promise<string[]> => {
    for (let waits = Math.floor(chance() * 60); waits > 0; waits--) await delay();
    const plan = await campaign.plan(world);
    for (let waits = Math.floor(chance() * 30); waits > 0; waits--) await delay();
    const { results } = await world.run(plan, { delay });
    return results.flatMap(({ change, outcome }) =>
      outcome.state === 'done'
        ? []
        : [
            `${change.kind} ${change.action} ${change.name}: ${outcome.state === 'failed' ? outcome.error.message : outcome.state}`,
          ],
    );
  };
  const failed = (await Promise.all(Array.from({ length: 8 }, one))).flat();
  return [...failed, ...differences(world, clean), ...gaps(world, campaign.pruned)];
}
