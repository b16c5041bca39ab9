import type { ApplyReport } from '../../src/provision/apply.ts';
import type { Manifest, WantedCertificate } from '../../src/provision/manifest.ts';
import { planChanges } from '../../src/provision/plan-changes.ts';
import type { Plan, Prune } from '../../src/provision/plan.ts';
import { readTeam } from '../../src/provision/read-team.ts';
import { gaps, makeWorld, validOf } from './apply-world.ts';
import type { World } from './apply-world.ts';
import { bundleId, capability, certificate, profile, teamOf } from './provision-team.ts';
import { manifestOf, wantedBundleId, wantedProfile } from './provisioning.ts';
import { seeded } from './simulated-hour.ts';

const APP = 'com.acme.a';
const CERTIFICATES = [certificate('GOOD', 900), certificate('BETTER', 950), certificate('ENDING', 12)];

interface Want {
  readonly manifest: Manifest;
  readonly prune: Prune;
}

type Pick = <One>(...all: readonly [One, ...One[]]) => One;

function wantOf(pick: Pick): Want {
  const certificates = ['GOOD', 'BETTER'].map((label): WantedCertificate => {
    const { certificateType, serialNumber } = certificate(label, 0).attributes;
    return { label, type: String(certificateType), serialNumber: String(serialNumber) };
  });
  const names = pick(['P'], ['Q'], ['P', 'Q']);
  const types = pick<readonly string[]>([], [], ['PUSH_NOTIFICATIONS'], ['PUSH_NOTIFICATIONS', 'MAPS']);
  const all = { count: 100 };
  return {
    manifest: manifestOf({
      certificates,
      bundleIds: [
        wantedBundleId(APP, { name: 'A', capabilities: types.map((type) => ({ type, settings: {} })) }),
      ],
      profiles: names.map((name) =>
        wantedProfile(name, APP, {
          certificates: [pick('GOOD', 'GOOD', 'BETTER')],
          renewWithin: pick(30, 30, 250),
        }),
      ),
    }),
    prune: pick<Prune>({}, { profile: all }, { profile: all, capability: all }),
  };
}

function worldOf(pick: Pick): World {
  const profiles = ['P', 'Q'].flatMap((name) => {
    const kind = pick('none', 'GOOD', 'GOOD', 'BETTER', 'ENDING', 'INVALID');
    const made = { name, bundleId: 'A' };
    if (kind === 'none') return [];
    return kind === 'INVALID'
      ? profile(name, { ...made, state: kind })
      : profile(name, { ...made, certificates: [kind] });
  });
  return makeWorld(
    teamOf({
      certificates: CERTIFICATES,
      bundleIds: [bundleId('A', APP)],
      bundleIdCapabilities: pick([], [capability('A', 'MAPS')]),
      profiles,
    }),
  );
}

async function planOf(world: World, { manifest, prune }: Want): Promise<Plan> {
  return planChanges(manifest, await readTeam(world.client(), manifest, prune), { now: world.now(), prune });
}

/**
 * Applies of manifests that want different things of one app, all at once, and then each once more by itself.
 *
 * @returns what is wrong: that the app was without a valid profile and nobody was told, or that one does not get what it
 * wants when it is run again
 */
export async function runDifferent(runs: number, seed: number): Promise<string[]> {
  const chance = seeded(seed);
  const pick: Pick = (...all) => all[Math.floor(chance() * all.length)] ?? all[0];
  const world = worldOf(pick);
  const wants = Array.from({ length: runs }, () => wantOf(pick));
  const turns = async (most: number): Promise<void> => {
    for (let left = Math.floor(chance() * most); left > 0; left--)
      await new Promise((resolve) => setImmediate(resolve));
    world.pass(100);
  };
  const reports = await Promise.all(
    wants.map(async (want): Promise<ApplyReport> => {
      await turns(60);
      const plan = await planOf(world, want);
      await turns(60);
      return world.run(plan, { delay: () => turns(12) });
    }),
  );
  const told = reports.flatMap(({ results }) => results).some(({ outcome }) => isLeftWithout(outcome));
  const problems = told ? [] : gaps(world, []);
  for (const want of wants) problems.push(...(await runAgain(world, want)));
  return problems.length === 0 ? [] : [...problems, JSON.stringify(wants)];
}

function isLeftWithout(outcome: ApplyReport['results'][number]['outcome']): boolean {
  return outcome.state === 'failed' && outcome.error.code === 'APPLY.LEFT_WITHOUT';
}

async function runAgain(world: World, want: Want): Promise<string[]> {
  await world.run(await planOf(world, want));
  const { changes, blocked } = await planOf(world, want);
  const isServed = validOf(world.history.at(-1) ?? {}, 'A', world.now()).length > 0;
  return [
    ...changes.map(({ action, kind, name }) => `after another run: ${action} ${kind} ${name}`),
    ...(blocked.length > 0 || isServed ? [] : ['ends without a valid profile']),
  ];
}
