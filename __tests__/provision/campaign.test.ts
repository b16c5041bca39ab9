import { expect, test } from '@jest/globals';
import { FAULTS, cleanWrites, runCase, runClean, runEight, runRefused } from '../support/campaign.ts';
import type { Campaign } from '../support/campaign.ts';
import { planChanges } from '../../src/provision/plan-changes.ts';
import { readTeam } from '../../src/provision/read-team.ts';
import { PRUNED, bundleId, campaignPlan, campaignTeam, profile, teamOf } from '../support/provision-team.ts';
import { runWithin } from '../support/different-wants.ts';
import { manifestOf, wantedBundleId, wantedProfile } from '../support/provisioning.ts';

const campaign: Campaign = {
  team: campaignTeam,
  plan: (world) => campaignPlan(world.emulator, world.now),
  pruned: PRUNED,
};

/**
 * An app gets a capability, and a profile whose name another app's has, which is INVALID; what it is signed with now has
 * another name.
 */
const [A, B] = ['com.acme.a', 'com.acme.b'] as const;
const namesake: Campaign = {
  team: () =>
    teamOf({
      bundleIds: [bundleId('A', A, `Name of ${A}`), bundleId('B', B, `Name of ${B}`)],
      profiles: [
        profile('OLD', { name: 'Old', bundleId: 'A' }),
        profile('PB', { name: 'P', bundleId: 'B', state: 'INVALID' }),
      ],
    }),
  plan: async (world) => {
    const manifest = manifestOf({
      bundleIds: [wantedBundleId(A, { capabilities: [{ type: 'PUSH_NOTIFICATIONS', settings: {} }] })],
      profiles: [wantedProfile('P', A)],
    });
    return planChanges(manifest, await readTeam(world.client(), manifest), { now: world.now() });
  },
  pruned: [],
};

/** `npm run test:campaign` runs all that there is. */
const isWhole = process.env['EPAPI_CAMPAIGN'] === 'whole';
const HOURS = 3_600_000;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

test.each<[string, Campaign]>([
  ['everything that there is', campaign],
  ['a name that another app holds', namesake],
])(
  'whatever happens to a request, a second run ends as one without faults: %s',
  async (_, campaign) => {
    const clean = await runClean(campaign);
    const problems: string[] = [];
    let cases = 0;
    let converged = 0;
    const names = Object.keys(FAULTS);
    for (let at = 1; at <= clean.requests; at++) {
      // A sample: each request has one fault, and each fault some requests.
      const chosen = isWhole ? names : names.filter((_, index) => (at * 5) % names.length === index);
      for (const name of chosen) {
        const found = await runCase(campaign, clean, { at, what: FAULTS[name] ?? 'death before' });
        cases += 1;
        if (found.length === 0) converged += 1;
        problems.push(...found.map((problem) => `request ${at}, ${name}: ${problem}`));
      }
    }
    if (isWhole)
      say(`${cases} cases: ${converged} converged (${clean.requests} requests, ${names.length} faults)`);
    expect(problems).toEqual([]);
    expect(cases).toBeGreaterThanOrEqual(clean.requests);
  },
  HOURS,
);

test(
  'whatever write is refused for good, no app is left without a valid profile that had one',
  async () => {
    const problems: string[] = [];
    const faults = {
      409: { status: 409 },
      422: { status: 422 },
      lost: { status: 504 },
      unsaid: { status: 504, done: true },
    };
    const writes = await cleanWrites(campaign);
    for (const write of writes)
      for (const [name, fault] of Object.entries(faults)) {
        const found = await runRefused(campaign, write, fault);
        problems.push(...found.map((problem) => `${write}, ${name}: ${problem}`));
      }
    expect(problems).toEqual([]);
    expect(writes.length).toBeGreaterThan(12);
  },
  HOURS,
);

test(
  'eight applies at once end as one',
  async () => {
    const clean = await runClean(campaign);
    const problems: string[] = [];
    const times = isWhole ? 100 : 4;
    let converged = 0;
    for (let seed = 1; seed <= times; seed++) {
      const found = await runEight(campaign, clean, seed);
      if (found.length === 0) converged += 1;
      problems.push(...found.map((problem) => `time ${seed}: ${problem}`));
    }
    if (isWhole) say(`eight applies at once, ${times} times: ${converged} ended as one`);
    expect(problems).toEqual([]);
  },
  HOURS,
);

/**
 * Some, and of the first 1,600 such as fail where nothing is looked at again before a profile goes (205, 927) or
 * capabilities change (130, 146, 199), or where a plan counts proofs (213, 331, 1085); and such in which names wait for
 * each other (123, 349, 792).
 */
const TELLING = [1, 2, 3, 4, 5, 123, 130, 146, 199, 205, 213, 331, 349, 792, 927, 1085];

test(
  'whatever another apply, which wants something else, does in the middle of one: nobody loses a profile untold, and one that is alone comes to its end',
  async () => {
    const problems: string[] = [];
    const seeds = isWhole ? Array.from({ length: 2000 }, (_, index) => index + 1) : TELLING;
    for (const seed of seeds)
      problems.push(...(await runWithin(seed)).map((problem) => `time ${seed}: ${problem}`));
    if (isWhole)
      say(
        `${seeds.length} applies with another one in the middle: ${problems.length} losses untold, or without an end`,
      );
    expect(problems).toEqual([]);
  },
  HOURS,
);
