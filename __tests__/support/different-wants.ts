import type { ApplyReport } from '../../src/provision/apply.ts';
import type { Manifest, WantedProfile } from '../../src/provision/manifest.ts';
import { proofNames, provenName } from '../../src/proof-name.ts';
import { planChanges } from '../../src/provision/plan-changes.ts';
import type { Plan, Prune } from '../../src/provision/plan.ts';
import { readTeam } from '../../src/provision/read-team.ts';
import type { StoredResource } from '../../src/emulator/store.ts';
import { makeWorld, text, validOf } from './apply-world.ts';
import type { World } from './apply-world.ts';
import { bundleId, capability, certificate, device, profile, teamOf } from './provision-team.ts';
import { manifestOf, wantedBundleId, wantedDevice, wantedProfile } from './provisioning.ts';
import { seeded } from './simulated-hour.ts';

const APPS = ['A', 'B'] as const;
const NAMES = ['P', 'Q', 'R'] as const;
const TYPES = ['IOS_APP_INHOUSE', 'IOS_APP_INHOUSE', 'IOS_APP_ADHOC'] as const;
const UDID = '00008030-001A2B3C4D5E6F01';

const identifierOf = (app: string): string => `com.acme.${app.toLowerCase()}`;

interface Want {
  readonly manifest: Manifest;
  readonly prune: Prune;
}

type Pick = <One>(...all: readonly [One, ...One[]]) => One;

function wantOf(pick: Pick): Want {
  const all = { count: 100 };
  const profiles = NAMES.flatMap((name): WantedProfile[] => {
    if (pick(true, false)) return [];
    const changes = { type: pick(...TYPES), renewWithin: pick(30, 30, 250) };
    return [wantedProfile(name, identifierOf(pick(...APPS)), changes)];
  });
  const bundleIds = APPS.map((app) => {
    const types = pick<readonly string[]>([], [], ['PUSH_NOTIFICATIONS'], ['PUSH_NOTIFICATIONS', 'MAPS']);
    const capabilities = types.map((type) => ({ type, settings: {} }));
    return wantedBundleId(identifierOf(app), { name: app, capabilities });
  });
  return {
    manifest: manifestOf({ bundleIds, profiles, devices: [wantedDevice('Phone', UDID)] }),
    prune: pick<Prune>({}, { profile: all }, { profile: all, capability: all }),
  };
}

/** What a team has: proofs that were left as well. */
const HAD = [...NAMES, ...NAMES.flatMap(proofNames)];

function worldOf(pick: Pick): World {
  const profiles = HAD.flatMap((name): StoredResource[] => {
    if (pick(true, provenName(name) !== undefined, false)) return [];
    const [type, certificates] = [pick(...TYPES), [pick('GOOD', 'GOOD', 'ENDING')]];
    const devices = type === 'IOS_APP_ADHOC' && { devices: ['PHONE'] };
    return [profile(name, { name, bundleId: pick(...APPS), type, certificates, ...devices })];
  });
  return makeWorld(
    teamOf({
      certificates: [certificate('GOOD', 900), certificate('ENDING', 12)],
      bundleIds: APPS.map((app) => bundleId(app, identifierOf(app))),
      bundleIdCapabilities: pick([], [capability('A', 'MAPS')]),
      devices: [device('PHONE', UDID, 'Phone')],
      profiles,
    }),
  );
}

async function planOf(world: World, { manifest, prune }: Want): Promise<Plan> {
  return planChanges(manifest, await readTeam(world.client(), manifest, prune), { now: world.now(), prune });
}

interface Run {
  readonly plan: Plan;
  readonly report: ApplyReport;
}

/**
 * Two applies of manifests that want different things: the second from its beginning to its end before one of the
 * requests of the first, or after one.
 *
 * @returns what is wrong: an app that has no valid profile of a type in the end, though it had one, and nobody was told;
 * or that one of the two, applied once more and alone, comes to no end
 */
export async function runWithin(seed: number): Promise<string[]> {
  const chance = seeded(seed);
  const pick: Pick = (...all) => all[Math.floor(chance() * all.length)] ?? all[0];
  const world = worldOf(pick);
  const [first, second] = [wantOf(pick), wantOf(pick)];
  const plan = await planOf(world, first);
  const early = pick(true, false) ? await planOf(world, second) : undefined;
  let left = Math.floor(chance() * 24);
  let inner: Promise<Run> | undefined;
  const run = async (): Promise<Run> => {
    const own = early ?? (await planOf(world, second));
    return { plan: own, report: await world.run(own) };
  };
  const report = await world.run(plan, {
    delay: async () => {
      left -= 1;
      if (left < 0) inner ??= run();
      await inner;
    },
  });
  const runs = [{ plan, report }, await (inner ?? run())];
  const untold = (): string[] =>
    lossesOf(world)
      .filter((loss) => !runs.some((one) => isTold(one, loss)))
      .map(({ app, type }) => `${app} lost its last ${type} untold: ${JSON.stringify([first, second])}`);
  return [...untold(), ...(await unsettled(world, pick(first, second), runs)), ...untold()];
}

/** As many as names and capabilities that wait for each other, and one in which nothing is left to do. */
const ROUNDS = NAMES.length + 3;

/**
 * What is wrong where one that plans and applies, alone, does not come to an end: with nothing left to do, or with what
 * only a person can do, and how it is said.
 *
 * @param runs gets those that this takes
 */
async function unsettled(world: World, want: Want, runs: Run[]): Promise<string[]> {
  for (let round = 1; round <= ROUNDS; round++) {
    const plan = await planOf(world, want);
    const report = await world.run(plan);
    runs.push({ plan, report });
    const { results } = report;
    const hints = results.flatMap(({ outcome }) => (outcome.state === 'failed' ? outcome.error.hint : []));
    if (hints.length > 0)
      return hints.some(isForPerson) ? [] : [`alone, it fails: ${JSON.stringify([results, want])}`];
    if (plan.changes.length > 0) continue;
    const { blocked } = plan;
    const isEndless = blocked.length > 0 && !blocked.some(({ hint }) => isForPerson(hint));
    return isEndless ? [`to plan again does not help: ${JSON.stringify([blocked, want])}`] : [];
  }
  return [`there is always something to do: ${JSON.stringify(want)}`];
}

const isForPerson = (hint: string): boolean => /--prune|DELETE [/]/.test(hint);

interface Loss {
  readonly app: string;
  readonly type: string;
}

/** True where a run says that it did not come to its end, or that it costs the app that. */
function isTold({ plan: { changes }, report: { results } }: Run, { app, type }: Loss): boolean {
  const leaves = `${identifierOf(app)} without a valid profile of type ${type}`;
  const isSaid = changes.some(
    (change) =>
      change.reason.includes(leaves) ||
      ('bundleId' in change && change.bundleId === identifierOf(app) && change.reason.includes('; makes ')),
  );
  return isSaid || results.some(({ outcome }) => outcome.state !== 'done');
}

/** What apps had, and have no valid profile of any more. */
function lossesOf({ history, now }: World): Loss[] {
  const typesOf = (data: World['history'][number] | undefined, app: string): Set<string> =>
    new Set(validOf(data ?? {}, app, now()).map((one) => text(one, 'profileType')));
  return APPS.flatMap((app) => {
    const has = typesOf(history.at(-1), app);
    const had = new Set(history.flatMap((data) => [...typesOf(data, app)]));
    return [...had].filter((type) => !has.has(type)).map((type) => ({ app, type }));
  });
}
