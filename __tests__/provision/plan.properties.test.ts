import { expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import type { StoreData, StoredResource } from '../../src/emulator/store.ts';
import { relatedIds } from '../../src/emulator/store.ts';
import { describeOutcome } from '../../src/provision/describe-report.ts';
import { normalUdid } from '../../src/provision/manifest.ts';
import type { Manifest } from '../../src/provision/manifest.ts';
import { planChanges } from '../../src/provision/plan-changes.ts';
import { proofName } from '../../src/provision/plan.ts';
import type { Change, Plan } from '../../src/provision/plan.ts';
import { readTeam } from '../../src/provision/read-team.ts';
import type { TeamState } from '../../src/provision/team-state.ts';
import { gaps, makeWorld } from '../support/apply-world.ts';
import type { World } from '../support/apply-world.ts';
import { randomCases, stateOf } from '../support/provision-worlds.ts';
import type { RandomCase } from '../support/provision-worlds.ts';

/** `FUZZ_RUNS=1000 npm test -- __tests__/provision/plan.properties.test.ts` runs for minutes. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 100);
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

/** Names of the profiles that a manifest may make and delete. */
const ownNames = ({ profiles }: Manifest): string[] =>
  profiles.flatMap(({ name }) => [name, proofName(name)]);

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
    profiles: (one) => ownNames(manifest).includes(textOf(one, 'name')),
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

/** Bundle IDs that are to lose a profile: the manifest has its name for another one, or it is pruned. */
function losers({ bundleIds }: TeamState, { manifest, prune }: RandomCase): string[] {
  const owners = new Map(
    manifest.profiles.flatMap(({ name, bundleId }) => [
      [name, bundleId],
      [proofName(name), bundleId],
    ]),
  );
  const loses = (identifier: string, name: string): boolean =>
    owners.has(name) ? owners.get(name) !== identifier : prune.profile !== undefined;
  return bundleIds
    .filter(({ identifier, profiles }) => profiles.some(({ name }) => loses(identifier, name)))
    .map(({ identifier }) => identifier);
}

test('what a plan leads to needs no other, and nothing else is touched; no app is without its profile meanwhile', async () => {
  await fc.assert(
    fc.asyncProperty(randomCases, async (one) => {
      const world = await begin(one);
      const team = await readTeam(world.client(), one.manifest, one.prune);
      const before = foreign(world.emulator.state().resources, one.manifest);
      const plan = planChanges(one.manifest, team, { now: world.now(), prune: one.prune });
      const { results } = await world.run(plan);
      const notDone = results.filter(({ outcome }) => outcome.state !== 'done');
      expect(notDone.map(({ change, outcome }) => describeOutcome(change, outcome))).toEqual([]);
      expect((await planFor(world, one)).changes).toEqual([]);
      if (Object.keys(one.prune).length === 0)
        expect(foreign(world.emulator.state().resources, one.manifest)).toEqual(before);
      expect(gaps(world, losers(team, one))).toEqual([]);
    }),
    { numRuns: RUNS },
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

/** Whether it takes something away that is no proof of a profile of the manifest. */
function takesAway({ action, kind, name }: Change, manifest: Manifest): boolean {
  const isOwnProof = kind === 'profile' && manifest.profiles.some((one) => proofName(one.name) === name);
  return action === 'disable' || (action === 'delete' && !isOwnProof);
}

test('a plan takes away what is pruned and no more than the limit, whatever the order of the manifest', async () => {
  await fc.assert(
    fc.asyncProperty(randomCases, fc.nat(), async (one, seed) => {
      const { manifest, prune } = one;
      const world = await begin(one);
      const team = await readTeam(world.client(), manifest, prune);
      const plan = planChanges(manifest, team, { now: world.now(), prune });
      expect(planChanges(reordered(manifest, seed), team, { now: world.now(), prune })).toEqual(plan);
      const goes = plan.changes.filter((change) => takesAway(change, manifest));
      for (const kind of new Set(goes.map((change) => change.kind))) {
        const limit = prune[kind] ?? { count: 0 };
        const gone = goes.filter((change) => change.kind === kind);
        expect(gone.length).toBeLessThanOrEqual('count' in limit ? limit.count : NaN);
      }
    }),
    { numRuns: RUNS },
  );
});
