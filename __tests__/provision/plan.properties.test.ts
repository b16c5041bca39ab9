import { expect, jest, test } from '@jest/globals';
import type { StoreData, StoredResource } from '../../src/emulator/store.ts';
import { relatedIds } from '../../src/emulator/store.ts';
import { describeOutcome } from '../../src/provision/describe-report.ts';
import { normalUdid } from '../../src/provision/manifest.ts';
import type { Manifest } from '../../src/provision/manifest.ts';
import { planChanges } from '../../src/provision/plan-changes.ts';
import { proofName } from '../../src/proof-name.ts';
import type { Kind, Plan } from '../../src/provision/plan.ts';
import { readTeam } from '../../src/provision/read-team.ts';
import type { TeamState } from '../../src/provision/team-state.ts';
import { essence, gaps, makeWorld, validOf } from '../support/apply-world.ts';
import type { World } from '../support/apply-world.ts';
import { FAULTS } from '../support/campaign.ts';
import { fc, runsOf } from '../support/properties.ts';
import { randomCases, stateOf } from '../support/provision-worlds.ts';
import type { RandomCase } from '../support/provision-worlds.ts';

/** `FUZZ_RUNS=1000 npm test -- __tests__/provision/plan.properties.test.ts` runs for minutes. */
const RUNS = runsOf(100);
/** Of those that apply several times. */
const FEW = runsOf(25);
// Far above what it takes, so that only a hang is seen.
jest.setTimeout(120_000 + RUNS * 2000);

/** Apple's side, with all bytes made that seeds leave out: what is compared later must not change by being read. */
async function begin(one: RandomCase): Promise<World> {
  const world = makeWorld(stateOf(one));
  const client = world.client();
  const pages = client.bundleIds.list({ include: ['profiles'] })[Symbol.asyncIterator]();
  while (!(await pages.next()).done);
  for (const id of one.revoked) await client.certificates.delete(id);
  return world;
}

async function planFor(world: World, { manifest, prune }: RandomCase): Promise<Plan> {
  const team = await readTeam(world.client(), manifest, prune);
  return planChanges(manifest, team, { now: world.now(), prune });
}

const textOf = (one: StoredResource, name: string): string => String(one.attributes[name]);

/** Whether a profile of a bundle ID is one that a manifest may make and delete. */
const isOwnProfile = ({ profiles }: Manifest, profile: string, identifier: string): boolean =>
  profiles.some(({ name, bundleId }) => bundleId === identifier && [name, proofName(name)].includes(profile));

/** What Apple's side has that a manifest does not name, each by its type and ID, to the last byte. */
function foreign(data: StoreData, manifest: Manifest): Record<string, string> {
  const identifiers = new Map(data.bundleIds?.map((one) => [one.id, textOf(one, 'identifier')]));
  const wanted = new Map(manifest.bundleIds.map((one) => [one.identifier, one]));
  const ownerOf = (one: StoredResource): string =>
    identifiers.get(relatedIds(one, 'bundleId')[0] ?? '') ?? '';
  const udids = manifest.devices.map(({ udid }) => normalUdid(udid));
  const passes = manifest.passTypeIds.map(({ identifier }) => identifier);
  const isOwn: Readonly<Partial<Record<keyof StoreData, (one: StoredResource) => boolean>>> = {
    bundleIds: (one) => wanted.has(textOf(one, 'identifier')),
    bundleIdCapabilities: (one) =>
      wanted.get(ownerOf(one))?.capabilities.some(({ type }) => type === textOf(one, 'capabilityType')) ??
      false,
    devices: (one) => udids.includes(normalUdid(textOf(one, 'udid'))),
    passTypeIds: (one) => passes.includes(textOf(one, 'identifier')),
    profiles: (one) => isOwnProfile(manifest, textOf(one, 'name'), ownerOf(one)),
  };
  // Editing a bundle ID makes its profiles INVALID, at Apple.
  const shown = (one: StoredResource): StoredResource =>
    wanted.has(ownerOf(one)) ? { ...one, attributes: { ...one.attributes, profileState: 'either' } } : one;
  return Object.fromEntries(
    (Object.keys(data) as (keyof StoreData)[]).flatMap((type) =>
      (data[type] ?? [])
        .filter((one) => !isOwn[type]?.(one))
        .map((one) => [`${type} ${one.id}`, JSON.stringify(type === 'profiles' ? shown(one) : one)]),
    ),
  );
}

const TYPES = {
  'bundle-id': 'bundleIds',
  capability: 'bundleIdCapabilities',
  device: 'devices',
  'pass-type-id': 'passTypeIds',
  profile: 'profiles',
} as const;

/** What a plan says that goes, by type and ID. */
function goneBy({ changes }: Plan): string[] {
  return changes.flatMap((change) => {
    if (change.action === 'replace') return change.replaces.map((id) => `profiles ${id}`);
    const goes = change.action === 'delete' || change.action === 'disable';
    return goes ? [`${TYPES[change.kind]} ${change.id}`] : [];
  });
}

/** Without what a plan says that goes, and the capabilities of bundle IDs that do. */
function without(all: Record<string, string>, plan: Plan, { bundleIds }: TeamState): Record<string, string> {
  const gone = new Set(goneBy(plan));
  for (const { id, capabilities } of bundleIds)
    if (gone.has(`bundleIds ${id}`))
      for (const one of capabilities) gone.add(`bundleIdCapabilities ${one.id}`);
  return Object.fromEntries(Object.entries(all).filter(([key]) => !gone.has(key)));
}

/** What of it an app had and has no more: `com.acme.field IOS_APP_INHOUSE`. */
const lostIn = (world: World): string[] =>
  gaps(world, []).map((gap) => /^\d+: (\S+) lost its last (\S+)$/.exec(gap)?.slice(1).join(' ') ?? gap);

/** Whether a manifest lets an app lose its last profile of a type. */
function mayBeLost({ manifest, prune }: RandomCase, lost: string): boolean {
  const own = manifest.profiles.filter(({ bundleId }) => bundleId === lost.split(' ')[0]);
  if (own.some(({ type }) => type === lost.split(' ')[1])) return false;
  // The type of one of its lines was edited.
  return prune.profile !== undefined || own.length > 0;
}

/** What of it a plan says that an app loses. */
function toldLost({ changes }: Plan): string[] {
  const all = changes.flatMap(({ reason }) => [
    ...reason.matchAll(/(\S+) without a valid profile of type (\w+)/g),
  ]);
  return all.map(([, app = '', type = '']) => `${app} ${type}`);
}

/** Of what there is a valid profile. */
function validKinds(world: World): Set<string> {
  const data = world.emulator.state().resources;
  return new Set(
    (data.bundleIds ?? []).flatMap((one) =>
      validOf(data, one.id, world.now()).map(
        (profile) => `${textOf(one, 'identifier')} ${textOf(profile, 'profileType')}`,
      ),
    ),
  );
}

/** How many plans it takes at most where profiles wait until others have given their names up. */
const MOST_PLANS = 4;

test('what a plan leads to needs no other, and nothing else is touched; no app is without its profile but one that is said to be', async () => {
  await fc.assert(
    fc.asyncProperty(randomCases, async (one) => {
      const world = await begin(one);
      const told: string[] = [];
      for (let plans = 1; ; plans++) {
        const team = await readTeam(world.client(), one.manifest, one.prune);
        const before = foreign(world.emulator.state().resources, one.manifest);
        const had = validKinds(world);
        const plan = planChanges(one.manifest, team, { now: world.now(), prune: one.prune });
        const { results } = await world.run(plan);
        const notDone = results.filter(({ outcome }) => outcome.state !== 'done');
        expect(notDone.map(({ change, outcome }) => describeOutcome(change, outcome))).toEqual([]);
        const after = foreign(world.emulator.state().resources, one.manifest);
        expect(without(after, plan, team)).toEqual(without(before, plan, team));
        told.push(...toldLost(plan));
        expect(told).toEqual(expect.arrayContaining(lostIn(world)));
        expect(told.filter((lost) => !mayBeLost(one, lost))).toEqual([]);
        const has = validKinds(world);
        expect(toldLost(plan).filter((lost) => has.has(lost))).toEqual([]);
        // What a change of capabilities makes INVALID is lost as well.
        const lost = [...had].filter((kind) => !has.has(kind) && !kind.endsWith('_DEVELOPMENT'));
        expect(told).toEqual(expect.arrayContaining(lost));
        if (plan.blocked.length === 0 || plans === MOST_PLANS) break;
      }
      expect((await planFor(world, one)).changes).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test('no app loses its profile though none can be made', async () => {
  await fc.assert(
    fc.asyncProperty(randomCases, async (one) => {
      const world = await begin(one);
      const plan = await planFor(world, one);
      world.emulator.faults.add([{ fault: { status: 409 }, method: 'POST', path: '/v1/profiles' }]);
      await world.run(plan);
      expect(lostIn(world).filter((lost) => !mayBeLost(one, lost))).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

const distributionKinds = (world: World): string[] =>
  [...validKinds(world)].filter((kind) => !kind.endsWith('_DEVELOPMENT'));

/** Writes of the requests of a run, each once: profiles are made whole or not at all, so their deletions are not among them. */
const writesOf = ({ requests }: World): string[] =>
  [...new Set(requests)].filter((request) => !/^GET |^DELETE .v1.profiles/.test(request));

const REFUSALS = [{ status: 409 }, { status: 422 }, { status: 504 }, { status: 504, done: true }] as const;

test('no app that had a profile ends without one, whatever write is refused for good, if it does not by the plan', async () => {
  await fc.assert(
    fc.asyncProperty(randomCases, fc.nat(), fc.constantFrom(...REFUSALS), async (one, nth, fault) => {
      const clean = await begin(one);
      const had = distributionKinds(clean);
      const asked = clean.requests.length;
      await clean.run(await planFor(clean, one));
      const writes = writesOf({ ...clean, requests: clean.requests.slice(asked) });
      const [method = '', path = ''] = (writes[nth % writes.length] ?? '').split(' ');
      const world = await begin(one);
      world.emulator.faults.add([{ fault, method, path }]);
      for (let runs = 0; runs < 2; runs++) await world.run(await planFor(world, one));
      const kept = new Set(distributionKinds(clean));
      expect(distributionKinds(world)).toEqual(expect.arrayContaining(had.filter((kind) => kept.has(kind))));
    }),
    { numRuns: FEW },
  );
});

/** Applies until there is nothing to do, as somebody would who sees that something is left. */
async function settle(world: World, one: RandomCase): Promise<void> {
  for (let runs = 0; runs < MOST_PLANS + 2; runs++) {
    const plan = await planFor(world, one);
    if (plan.changes.length === 0) return;
    await world.run(plan);
  }
  throw new Error('there is always something to do');
}

test('whatever happens to one request of an apply, others end as without it, and no app is without its profile by it', async () => {
  await fc.assert(
    fc.asyncProperty(
      randomCases,
      fc.nat(),
      fc.constantFrom(...Object.values(FAULTS)),
      async (one, nth, what) => {
        const clean = await begin(one);
        const plan = await planFor(clean, one);
        const asked = clean.requests.length;
        await clean.run(plan);
        const count = clean.requests.length - asked;
        await settle(clean, one);
        const world = await begin(one);
        await world.run(await planFor(world, one), {
          interference: { at: 1 + (nth % Math.max(1, count)), what },
        });
        world.emulator.faults.clear();
        await settle(world, one);
        expect(essence(world.emulator.state().resources)).toEqual(essence(clean.emulator.state().resources));
        expect(lostIn(clean)).toEqual(expect.arrayContaining(lostIn(world)));
      },
    ),
    { numRuns: FEW },
  );
});

/** All of them, in some order. */
const shuffled = <One>(all: readonly One[], seed: number): One[] =>
  fc.sample(fc.shuffledSubarray([...all], { minLength: all.length }), { seed, numRuns: 1 })[0] ?? [];

function reordered(manifest: Manifest, seed: number): Manifest {
  const bundleIds = manifest.bundleIds.map((one) => ({
    ...one,
    capabilities: shuffled(one.capabilities, seed),
  }));
  const profiles = manifest.profiles.map((one) => ({
    ...one,
    certificates: shuffled(one.certificates, seed),
    devices: one.devices === 'all' ? one.devices : shuffled(one.devices, seed),
  }));
  return {
    ...manifest,
    bundleIds: shuffled(bundleIds, seed),
    devices: shuffled(manifest.devices, seed),
    certificates: shuffled(manifest.certificates, seed),
    passTypeIds: shuffled(manifest.passTypeIds, seed),
    profiles: shuffled(profiles, seed),
  };
}

/** What of a plan takes something away that was not its own, by kind: a profile of another app that is not valid may go. */
function takenAway(plan: Plan, { bundleIds }: TeamState, manifest: Manifest, now: number): Map<Kind, number> {
  const gone = new Set(goneBy(plan));
  const counts = new Map<Kind, number>();
  const count = (kind: Kind): unknown => counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const { kind, action } of plan.changes)
    if (kind !== 'profile' && (action === 'delete' || action === 'disable')) count(kind);
  const names = new Set(manifest.profiles.flatMap(({ name }) => [name, proofName(name)]));
  for (const { id, identifier, profiles } of bundleIds)
    for (const profile of profiles) {
      if (!gone.has(`profiles ${profile.id}`) && !gone.has(`bundleIds ${id}`)) continue;
      const isValid = profile.state === 'ACTIVE' && profile.expiresAt > now;
      const mayGo = isValid ? isOwnProfile(manifest, profile.name, identifier) : names.has(profile.name);
      if (!mayGo) count('profile');
    }
  return counts;
}

test('a plan takes away what is pruned and no more than the limit, whatever the order of the manifest', async () => {
  await fc.assert(
    fc.asyncProperty(randomCases, fc.nat(), async (one, seed) => {
      const { manifest, prune } = one;
      const world = await begin(one);
      const team = await readTeam(world.client(), manifest, prune);
      const plan = planChanges(manifest, team, { now: world.now(), prune });
      expect(planChanges(reordered(manifest, seed), team, { now: world.now(), prune })).toEqual(plan);
      for (const [kind, count] of takenAway(plan, team, manifest, world.now())) {
        const limit = prune[kind] ?? { count: 0 };
        expect(count).toBeLessThanOrEqual('count' in limit ? limit.count : NaN);
      }
    }),
    { numRuns: RUNS },
  );
});
