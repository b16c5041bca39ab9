import { describe, expect, test } from '@jest/globals';
import { proofName } from '../../src/proof-name.ts';
import type { ApplyReport } from '../../src/provision/apply.ts';
import type { Manifest } from '../../src/provision/manifest.ts';
import type { Plan } from '../../src/provision/plan.ts';
import { planChanges } from '../../src/provision/plan-changes.ts';
import { readTeam } from '../../src/provision/read-team.ts';
import { gaps, makeWorld, text } from '../support/apply-world.ts';
import type { World } from '../support/apply-world.ts';
import { bundleId, certificate, profile, teamOf } from '../support/provision-team.ts';
import { manifestOf, wantedBundleId, wantedProfile } from '../support/provisioning.ts';
import { seeded } from '../support/simulated-hour.ts';

const [A, B] = ['com.acme.a', 'com.acme.b'] as const;
const CAPABILITIES = '/v1/bundleIdCapabilities';

const plain = manifestOf({ bundleIds: [wantedBundleId(A)], profiles: [wantedProfile('P', A)] });
const edited: Manifest = {
  ...plain,
  bundleIds: [wantedBundleId(A, { capabilities: [{ type: 'PUSH_NOTIFICATIONS', settings: {} }] })],
};

const planOf = async (world: World, manifest: Manifest): Promise<Plan> =>
  planChanges(manifest, await readTeam(world.client(), manifest, {}), { now: world.now() });

/** From now on Apple refuses to make any of these. */
function refuse({ emulator }: World, path: string): void {
  emulator.faults.add([{ fault: { status: 409 }, method: 'POST', path }]);
}

const endsOf = ({ results }: ApplyReport): string[] =>
  results.map(({ change: { kind, action, name }, outcome }) => `${action} ${kind} ${name}: ${outcome.state}`);
const profileNames = ({ emulator }: World): string[] =>
  (emulator.state().resources.profiles ?? []).map((one) => text(one, 'name')).sort();

const appA = bundleId('A', A, `Name of ${A}`);
const ending = profile('P', { name: 'P', bundleId: 'A', certificates: ['ENDING'] });
const invalidOfB = profile('PB', { name: 'P', bundleId: 'B', state: 'INVALID' });

describe('an apply that was cut off after its proof', () => {
  test.each([
    ['has another valid profile', [profile('OLD', { name: 'Old', bundleId: 'A' })], edited],
    ['has no other, and gets a capability', [], plain],
  ])('goes on though another app holds the name: its app %s', async (_, own, first) => {
    const world = makeWorld(teamOf({ bundleIds: [appA, bundleId('B', B)], profiles: [...own, invalidOfB] }));
    await world.run(await planOf(world, first), { interference: { at: 1, what: 'death after' } });
    expect(profileNames(world)).toContain(proofName('P'));
    await world.run(await planOf(world, edited));
    expect((await planOf(world, edited)).changes).toEqual([]);
    expect(gaps(world, [])).toEqual([]);
  });
});

describe('an apply beside another', () => {
  test('does not rely on a proof that is gone, where the edit that it was for did not come about', async () => {
    const world = makeWorld(teamOf({ bundleIds: [appA], profiles: [ending] }));
    const plan = await planOf(world, edited);
    refuse(world, CAPABILITIES);
    let isGone = false;
    const report = await world.run(plan, {
      delay: async () => {
        if (isGone || !world.requests.includes(`POST ${CAPABILITIES}`)) return;
        isGone = true;
        const proof = world.emulator.state().resources.profiles?.find(({ id }) => id !== 'P');
        await world.client().profiles.delete(proof?.id ?? '');
        refuse(world, '/v1/profiles');
      },
    });
    expect(isGone).toBe(true);
    expect(endsOf(report)).toEqual([
      `create capability ${A} PUSH_NOTIFICATIONS: failed`,
      'replace profile P: failed',
    ]);
    expect(gaps(world, [])).toEqual([]);
  });

  test('that wants another certificate leaves no moment without a valid profile', async () => {
    const worldOf = (): World =>
      makeWorld(
        teamOf({
          certificates: [certificate('GOOD', 900), certificate('BETTER', 950), certificate('ENDING', 12)],
          bundleIds: [appA],
          profiles: [ending],
        }),
      );
    const wanting = (id: string): Manifest => {
      const serialNumber = `5${Buffer.from(id).toString('hex').toUpperCase()}`;
      return { ...plain, certificates: [{ label: 'in-house', type: 'IOS_DISTRIBUTION', serialNumber }] };
    };
    for (let seed = 1; seed <= 24; seed++) {
      const world = worldOf();
      const plans = [await planOf(world, wanting('GOOD')), await planOf(world, wanting('BETTER'))];
      const chance = seeded(seed);
      const delay = async (): Promise<void> => {
        for (let turns = Math.floor(chance() * 12); turns > 0; turns--)
          await new Promise((resolve) => setImmediate(resolve));
      };
      await Promise.all(plans.map((plan) => world.run(plan, { delay })));
      expect([seed, gaps(world, [])]).toEqual([seed, []]);
      await world.run(await planOf(world, wanting('GOOD')));
      expect([seed, (await planOf(world, wanting('GOOD'))).changes, profileNames(world)]).toEqual([
        seed,
        [],
        ['P'],
      ]);
    }
  });
});
