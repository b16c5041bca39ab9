import { expect, test } from '@jest/globals';
import type { Manifest } from '../../src/provision/manifest.ts';
import { planChanges } from '../../src/provision/plan-changes.ts';
import type { Plan } from '../../src/provision/plan.ts';
import { proofName } from '../../src/proof-name.ts';
import { readTeam } from '../../src/provision/read-team.ts';
import type { TeamState } from '../../src/provision/team-state.ts';
import { essence, gaps, makeWorld } from '../support/apply-world.ts';
import type { World } from '../support/apply-world.ts';
import { bundleId, profile, teamOf } from '../support/provision-team.ts';
import { fc } from '../support/properties.ts';
import {
  manifestOf,
  teamBundleId,
  teamOf as stateOf,
  teamProfile,
  wantedBundleId,
  wantedProfile,
} from '../support/provisioning.ts';
import { NOW } from '../support/team.ts';

const [A, B] = ['com.acme.a', 'com.acme.b'] as const;

/** Two apps, each with the profile whose name the other is to have. */
const world = (): World =>
  makeWorld(
    teamOf({
      bundleIds: [bundleId('A', A, `Name of ${A}`), bundleId('B', B, `Name of ${B}`)],
      profiles: [
        profile('1', { name: 'For B', bundleId: 'A' }),
        profile('2', { name: 'For A', bundleId: 'B' }),
      ],
    }),
  );

const wanting = (forA: string): Manifest =>
  manifestOf({
    bundleIds: [wantedBundleId(A), wantedBundleId(B)],
    profiles: [wantedProfile(forA, A), wantedProfile('For B', B)],
  });

async function apply(there: World, manifest: Manifest): Promise<Plan> {
  const prune = { profile: { count: 2 } };
  const team = await readTeam(there.client(), manifest, prune);
  const plan = planChanges(manifest, team, { now: there.now(), prune });
  const { results } = await there.run(plan);
  expect(results.map(({ outcome }) => outcome.state)).toEqual(plan.changes.map(() => 'done'));
  return plan;
}

test('names that are swapped stay as they are, and what the plan says to do swaps them', async () => {
  const there = world();
  const before = essence(there.emulator.state().resources);
  expect((await apply(there, wanting('For A'))).blocked).toMatchObject([
    { name: 'For A', hint: expect.stringContaining('Give one of them another name') },
    { name: 'For B', hint: expect.stringContaining('Give one of them another name') },
  ]);
  expect(essence(there.emulator.state().resources)).toEqual(before);

  let plans = 1;
  while ((await apply(there, wanting('For now'))).blocked.length > 0) plans += 1;
  expect(plans).toBe(2);
  expect((await apply(there, wanting('For A'))).blocked).toEqual([]);

  expect(essence(there.emulator.state().resources)).toMatchObject({
    profiles: [
      expect.stringMatching(/"For A".*com\.acme\.a/),
      expect.stringMatching(/"For B".*com\.acme\.b/),
    ],
  });
  expect((await apply(there, wanting('For A'))).changes).toEqual([]);
  expect(gaps(there, [])).toEqual([]);
});

const APPS = ['a', 'b', 'c', 'd'];
/** The manifest may want one of the other type, for the same use, in the place of either. */
const TYPES = ['IOS_APP_INHOUSE', 'IOS_APP_STORE'];
const NAMES = ['One', 'Two', 'Three', 'Four'];

/** What profiles a team has once a plan is applied. */
function after({ bundleIds, ...rest }: TeamState, { changes }: Plan): TeamState {
  const profiles = changes.filter((one) => one.kind === 'profile');
  const gone = profiles.flatMap((one) => {
    if (one.action === 'create') return [];
    return one.action === 'replace' ? one.replaces : [one.id];
  });
  const madeFor = (identifier: string): { readonly name: string; readonly type: string }[] =>
    profiles.flatMap((one) => (one.action !== 'delete' && one.bundleId === identifier ? [one] : []));
  return {
    ...rest,
    bundleIds: bundleIds.map((one) => ({
      ...one,
      profiles: [
        ...one.profiles.filter(({ id }) => !gone.includes(id)),
        ...madeFor(one.identifier).map(({ name, type }) => teamProfile(name, { id: `new ${name}`, type })),
      ],
    })),
  };
}

/** Names of profiles, of all that cannot be had, which are said never to be had by waiting. */
const saidStuck = ({ blocked }: Plan): string[] =>
  blocked.filter(({ reason }) => reason.endsWith('can go first')).map(({ name }) => name);

test('that names go round is said where they do, and where applying again never ends it', () => {
  let rings = 0;
  const owners = fc.tuple(
    ...NAMES.map((name) =>
      fc
        .tuple(fc.constantFrom(...APPS), fc.constantFrom(...TYPES))
        .map(([app, type]) => wantedProfile(name, app, { type })),
    ),
  );
  const held = fc.uniqueArray(
    fc.record({
      name: fc.constantFrom(...NAMES, ...NAMES, ...NAMES.map(proofName)),
      app: fc.constantFrom(...APPS),
      type: fc.constantFrom(...TYPES),
    }),
    { selector: ({ name, app }) => `${name} ${app}`, maxLength: 8 },
  );
  fc.assert(
    fc.property(owners, held, (profiles, all) => {
      const manifest = manifestOf({ bundleIds: APPS.map((app) => wantedBundleId(app)), profiles });
      let team = stateOf({
        bundleIds: APPS.map((app) =>
          teamBundleId(app, {
            profiles: all
              .filter((one) => one.app === app)
              .map(({ name, type }) => teamProfile(name, { id: `${name} of ${app}`, type })),
          }),
        ),
      });
      const stuck = new Set<string>();
      let plan: Plan;
      let plans = 0;
      do {
        plan = planChanges(manifest, team, { now: NOW, prune: { profile: { count: 99 } } });
        for (const name of saidStuck(plan)) stuck.add(name);
        team = after(team, plan);
        plans += 1;
      } while (plan.changes.length > 0 && plans < 20);
      expect(plan.changes).toEqual([]);
      const blocked = plan.blocked.map(({ name }) => name);
      expect(blocked).toEqual(expect.arrayContaining([...stuck]));
      expect(blocked.length > 0).toBe(saidStuck(plan).length > 0);
      if (stuck.size > 0) rings += 1;
    }),
    { numRuns: 300 },
  );
  expect(rings).toBeGreaterThan(10);
});
