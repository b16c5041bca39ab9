import { describe, expect, test } from '@jest/globals';
import { proofName, proofNames } from '../../src/proof-name.ts';
import type { ApplyReport } from '../../src/provision/apply.ts';
import type { Manifest } from '../../src/provision/manifest.ts';
import type { Plan, Prune } from '../../src/provision/plan.ts';
import { planChanges } from '../../src/provision/plan-changes.ts';
import { readTeam } from '../../src/provision/read-team.ts';
import { gaps, makeWorld, text } from '../support/apply-world.ts';
import type { World } from '../support/apply-world.ts';
import type { StoredResource } from '../../src/emulator/store.ts';
import { appleDate } from '../../src/emulator/dates.ts';
import { NOW } from '../support/team.ts';
import { bundleId, capability, certificate, device, profile, teamOf } from '../support/provision-team.ts';
import { manifestOf, wantedBundleId, wantedProfile } from '../support/provisioning.ts';
import { seeded } from '../support/simulated-hour.ts';

const [A, B] = ['com.acme.a', 'com.acme.b'] as const;
const CAPABILITIES = '/v1/bundleIdCapabilities';

const plain = manifestOf({ bundleIds: [wantedBundleId(A)], profiles: [wantedProfile('P', A)] });
const edited: Manifest = {
  ...plain,
  bundleIds: [wantedBundleId(A, { capabilities: [{ type: 'PUSH_NOTIFICATIONS', settings: {} }] })],
};

const planOf = async (world: World, manifest: Manifest, prune: Prune = {}): Promise<Plan> =>
  planChanges(manifest, await readTeam(world.client(), manifest, prune), { now: world.now(), prune });

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

describe('two applies that let go what the other keeps', () => {
  const wanting = (name: string): Manifest => ({ ...plain, profiles: [wantedProfile(name, A)] });
  const prune: Prune = { profile: { count: 1 } };
  const both = (): World =>
    makeWorld(
      teamOf({
        bundleIds: [appA],
        devices: [device('PHONE', '00008030-001A2B3C4D5E6F01', 'Phone')],
        profiles: ['P', 'Q'].map((name) => profile(name, { name, bundleId: 'A' })),
      }),
    );

  test('leave the last one alone: the second says why', async () => {
    const world = both();
    const plans = [await planOf(world, wanting('P'), prune), await planOf(world, wanting('Q'), prune)];
    const ends = [];
    for (const plan of plans) ends.push(await world.run(plan));
    expect(ends.map(endsOf)).toEqual([['delete profile Q: done'], ['delete profile P: failed']]);
    expect(ends[1]?.results[0]?.outcome).toMatchObject({ error: { code: 'APPLY.LAST_VALID' } });
    expect([profileNames(world), gaps(world, [])]).toEqual([['P'], []]);
  });

  test('at the very same moment are told, and the next apply makes what is wanted', async () => {
    const world = both();
    const plan = await planOf(world, wanting('P'), prune);
    let isGone = false;
    const report = await world.run(plan, {
      delay: async () => {
        if (isGone || !world.requests.includes('DELETE /v1/profiles/Q')) return;
        isGone = true;
        await world.client().profiles.delete('P');
      },
    });
    expect(endsOf(report)).toEqual(['delete profile Q: failed']);
    expect(report.results[0]?.outcome).toMatchObject({
      error: {
        code: 'APPLY.LEFT_WITHOUT',
        message: `The profile "Q" was deleted, and ${A} has no other valid one of type IOS_APP_INHOUSE any more: somebody else took at the same moment what it was to keep.`,
      },
    });
    await world.run(await planOf(world, wanting('P'), prune));
    expect(profileNames(world)).toEqual(['P']);
  });

  test('do not count a proof, which another run takes away in a moment', async () => {
    const world = both();
    const plan = await planOf(world, wanting('P'), prune);
    const api = world.client().profiles;
    await api.delete('P');
    await api.create({
      attributes: { name: proofName('P'), profileType: 'IOS_APP_INHOUSE' },
      relationships: { bundleId: 'A', certificates: ['GOOD'] },
    });
    expect(endsOf(await world.run(plan))).toEqual(['delete profile Q: failed']);
    expect(profileNames(world)).toEqual([proofName('P'), 'Q']);
  });

  test('are not told where what goes was INVALID by then, as what stays is', async () => {
    const world = both();
    const plan = await planOf(world, wanting('P'), prune);
    await world.client().bundleIdCapabilities.create({
      attributes: { capabilityType: 'MAPS' },
      relationships: { bundleId: 'A' },
    });
    expect(endsOf(await world.run(plan))).toEqual(['delete profile Q: done']);
  });

  test.each([
    ['the name of one that another app has beside another', B, 'IOS_APP_INHOUSE'],
    ['another type for a name, beside another', A, 'IOS_APP_ADHOC'],
  ])('leave it alone where the first wants %s', async (_, app, type) => {
    const world = makeWorld(
      teamOf({
        bundleIds: [appA, bundleId('B', B, `Name of ${B}`)],
        devices: [device('PHONE', '00008030-001A2B3C4D5E6F01', 'Phone')],
        profiles: ['P', 'Q'].map((name) => profile(name, { name, bundleId: 'A' })),
      }),
    );
    const phone = { name: 'Phone', udid: '00008030-001A2B3C4D5E6F01', platform: 'IOS' };
    const first: Manifest = {
      ...plain,
      bundleIds: [A, B].map((identifier) => wantedBundleId(identifier)),
      devices: [phone],
      profiles: [wantedProfile('Q', A), wantedProfile('P', app, { type, devices: [phone.udid] })],
    };
    const plan = await planOf(world, first, { profile: { count: 9 } });
    expect(plan.changes.map(({ action, name }) => `${action} ${name}`)).toContain('replace P');
    await world.client().profiles.delete('Q');
    const report = await world.run(plan);
    expect(endsOf(report)).toContain('replace profile P: failed');
    expect(report.results.map(({ outcome }) => outcome)).toContainEqual(
      expect.objectContaining({ error: expect.objectContaining({ code: 'APPLY.LAST_VALID' }) }),
    );
    expect(gaps(world, []).filter((gap) => gap.includes('lost its last'))).toEqual([]);
  });

  test('at the very same moment are both told', async () => {
    const world = both();
    const plans = [await planOf(world, wanting('P'), prune), await planOf(world, wanting('Q'), prune)];
    // Each waits with the answer to its look, and to its deletion, until the other has one too.
    const answered = { looks: 0, deletions: 0 };
    const inStep = (plan: Plan): Promise<ApplyReport> => {
      let calls = 0;
      const meet = async (step: keyof typeof answered): Promise<void> => {
        answered[step] += 1;
        while (answered[step] < 2) await new Promise((resolve) => setImmediate(resolve));
      };
      return world.run(plan, {
        delay: async () => {
          calls += 1;
          if (calls === 2) await meet('looks');
          if (calls === 4) await meet('deletions');
        },
      });
    };
    const reports = await Promise.all(plans.map(inStep));
    const ends = reports.map(({ results }) => results[0]?.outcome);
    expect(ends).toMatchObject([
      { error: { code: 'APPLY.LEFT_WITHOUT' } },
      { error: { code: 'APPLY.LEFT_WITHOUT' } },
    ]);
    expect(answered).toEqual({ looks: 2, deletions: 2 });
    for (const name of ['P', 'Q']) await world.run(await planOf(world, wanting(name)));
    expect(profileNames(world)).toEqual(['P', 'Q']);
  });

  test('at the very same moment are told, where one replaces what the other keeps', async () => {
    const world = makeWorld(
      teamOf({
        bundleIds: [appA, bundleId('B', B, `Name of ${B}`)],
        profiles: ['P', 'Q'].map((name) => profile(name, { name, bundleId: 'A' })),
      }),
    );
    const first: Manifest = {
      ...plain,
      bundleIds: [A, B].map((identifier) => wantedBundleId(identifier)),
      profiles: [wantedProfile('Q', A), wantedProfile('P', B)],
    };
    const plan = await planOf(world, first, { profile: { count: 9 } });
    let isGone = false;
    const report = await world.run(plan, {
      delay: async () => {
        if (isGone || !world.requests.includes('DELETE /v1/profiles/P')) return;
        isGone = true;
        await world.client().profiles.delete('Q');
      },
    });
    expect(report.results[0]?.outcome).toMatchObject({ error: { code: 'APPLY.LEFT_WITHOUT' } });
    // The new one is made all the same.
    expect(profileNames(world)).toEqual(['P']);
  });

  test('do not count one of another type', async () => {
    const world = both();
    const plan = await planOf(world, wanting('P'), prune);
    const api = world.client().profiles;
    await api.delete('P');
    await api.create({
      attributes: { name: 'Devel', profileType: 'IOS_APP_DEVELOPMENT' },
      relationships: { bundleId: 'A', certificates: ['DEV'], devices: ['PHONE'] },
    });
    expect(endsOf(await world.run(plan))).toEqual(['delete profile Q: failed']);
    expect(profileNames(world)).toEqual(['Devel', 'Q']);
  });

  test('let it go where its app is to have none, as it was asked for', async () => {
    const world = both();
    const plan = await planOf(world, { ...plain, profiles: [] }, { profile: { count: 2 } });
    expect(endsOf(await world.run(plan))).toEqual(['delete profile P: done', 'delete profile Q: done']);
  });

  test('are not stopped by a list that is behind', async () => {
    const world = makeWorld(
      teamOf({ bundleIds: [appA], profiles: [profile('OLD', { name: 'Old', bundleId: 'A' })] }),
    );
    const plan = await planOf(world, wanting('P'), prune);
    world.emulator.faults.add([
      { fault: { kind: 'stale-read' }, method: 'GET', path: '/v1/bundleIds/A/profiles', times: 2 },
    ]);
    expect(endsOf(await world.run(plan))).toEqual(['create profile P: done', 'delete profile Old: done']);
  });
});

describe('an app that has nothing but a proof beside what goes', () => {
  const [proof, retry] = proofNames('P');
  const phone = { name: 'Phone', udid: '00008030-001A2B3C4D5E6F01', platform: 'IOS' };
  const retyped: Manifest = {
    ...plain,
    devices: [phone],
    profiles: [wantedProfile('Q', A, { type: 'IOS_APP_ADHOC', devices: [phone.udid] })],
  };
  const withoutDevices: Manifest = {
    ...plain,
    certificates: [{ label: 'dev', type: 'IOS_DEVELOPMENT' }],
    profiles: [wantedProfile('P', A, { type: 'IOS_APP_DEVELOPMENT', certificates: ['dev'] })],
  };

  test.each<[string, string, Manifest, Prune]>([
    ['its line has another type', proof, retyped, {}],
    ['its line has another type', retry, retyped, {}],
    ['it is pruned, and the proof stays', proof, withoutDevices, { profile: { count: 9 } }],
  ])('loses it as it was told, where %s (%s)', async (_, name, manifest, prune) => {
    const world = makeWorld(
      teamOf({
        bundleIds: [appA],
        devices: [device('PHONE', phone.udid, 'Phone')],
        profiles: [profile('Q', { name: 'Q', bundleId: 'A' }), profile('PROOF', { name, bundleId: 'A' })],
      }),
    );
    const plan = await planOf(world, manifest, prune);
    const ofQ = plan.changes.find((change) => change.name === 'Q');
    expect(ofQ?.reason).toContain(`; leaves ${A} without a valid profile of type IOS_APP_INHOUSE`);
    expect(endsOf(await world.run(plan)).filter((end) => !end.endsWith(': done'))).toEqual([]);
    expect((await planOf(world, manifest, prune)).changes).toEqual([]);
  });
});

describe('a proof beside the profile that a manifest wants', () => {
  const HOUR = 3_600_000;
  const WEEK = 7 * 24 * HOUR;
  const at = (one: StoredResource, created: number): StoredResource => ({
    ...one,
    attributes: { ...one.attributes, createdDate: appleDate(created) },
  });
  const worldWith = (proofAge: number, profileAge: number, state = 'ACTIVE'): World =>
    makeWorld(
      teamOf({
        bundleIds: [appA],
        profiles: [
          at(profile('P', { name: 'P', bundleId: 'A' }), NOW - profileAge),
          at(profile('PROOF', { name: proofName('P'), bundleId: 'A', state }), NOW - proofAge),
        ],
      }),
    );

  test.each([
    ['stays while another may be replacing it: it is younger, of the last week', WEEK - 1000, 2 * WEEK, 0],
    ['goes where it is a week old, and nobody replaces anything any more', WEEK, 2 * WEEK, 1],
    ['goes where the profile is younger: the replacement is over', 10_000, 9_000, 1],
    ['goes where both are of the same second', 9_000, 9_000, 1],
  ])('%s', async (_, proofAge, profileAge, count) => {
    const { changes } = await planOf(worldWith(proofAge, profileAge), plain);
    expect(changes.map(({ action, name }) => `${action} ${name}`)).toEqual(
      count === 0 ? [] : [`delete ${proofName('P')}`],
    );
    // It has a rule of its own.
    expect(changes.filter((change) => 'beside' in change)).toEqual([]);
  });

  test('goes where it is INVALID, since nobody can rely on it', async () => {
    const { changes } = await planOf(worldWith(1000, 5 * HOUR, 'INVALID'), plain);
    expect(changes.map(({ name }) => name)).toEqual([proofName('P')]);
    expect(changes[0]).not.toHaveProperty('beside');
  });
});

describe('a change of capabilities, where a profile has come since it was planned,', () => {
  const only: Manifest = { ...edited, profiles: [] };
  const two: Manifest = {
    ...only,
    bundleIds: [
      wantedBundleId(A, {
        capabilities: ['MAPS', 'PUSH_NOTIFICATIONS'].map((type) => ({ type, settings: {} })),
      }),
    ],
  };
  const come = async (world: World, profileType = 'IOS_APP_INHOUSE', name = 'New'): Promise<void> => {
    const certificates = [profileType === 'IOS_APP_INHOUSE' ? 'GOOD' : 'DEV'];
    const devices = profileType === 'IOS_APP_INHOUSE' ? {} : { devices: ['PHONE'] };
    await world.client().profiles.create({
      attributes: { name, profileType },
      relationships: { bundleId: 'A', certificates, ...devices },
    });
  };
  const team = (...profiles: StoredResource[]): World =>
    makeWorld(
      teamOf({
        bundleIds: [appA],
        devices: [device('PHONE', '00008030-001A2B3C4D5E6F01', 'Phone')],
        profiles,
      }),
    );
  const states = ({ emulator }: World): string[] =>
    (emulator.state().resources.profiles ?? [])
      .map((one) => `${text(one, 'name')} ${text(one, 'profileState')}`)
      .sort();

  test('is left undone: nothing would come in its place', async () => {
    const world = team();
    const plan = await planOf(world, two);
    await come(world);
    const report = await world.run(plan);
    expect(endsOf(report)).toEqual([
      `create capability ${A} MAPS: failed`,
      `create capability ${A} PUSH_NOTIFICATIONS: failed`,
    ]);
    expect(report.results[0]?.outcome).toMatchObject({
      error: {
        code: 'APPLY.SPOILS',
        message: `The bundle ID "${A}" has got the profile "New" since this was planned, which a change of its capabilities would make INVALID.`,
      },
    });
    expect(states(world)).toEqual(['New ACTIVE']);
  });

  test('is left undone where the plan makes one of its type, of which nothing is proved before', async () => {
    const world = team();
    const plan = await planOf(world, edited);
    await come(world);
    expect(endsOf(await world.run(plan))).toEqual([
      `create capability ${A} PUSH_NOTIFICATIONS: failed`,
      'create profile P: not tried',
    ]);
    expect(states(world)).toEqual(['New ACTIVE']);
  });

  test.each([
    ['is for development', 'IOS_APP_DEVELOPMENT', 'New', only, [], ['New INVALID']],
    [
      'is of a type of which another is proved to come',
      'IOS_APP_INHOUSE',
      'New',
      edited,
      [ending],
      ['New INVALID', 'P ACTIVE'],
    ],
  ])('is done where that %s', async (_, type, name, manifest, profiles, left) => {
    const world = team(...profiles);
    const plan = await planOf(world, manifest);
    await come(world, type, name);
    const report = await world.run(plan);
    expect(report.results.map(({ outcome }) => outcome.state)).not.toContain('failed');
    expect(states(world)).toEqual(left);
  });

  test.each([
    ['is INVALID', profile('OLD', { name: 'Old', bundleId: 'A', state: 'INVALID' }), {}],
    ['the plan has go as well', profile('OLD', { name: 'Old', bundleId: 'A' }), { profile: { count: 1 } }],
  ])('is done where only one is there that %s', async (_, old, prune) => {
    const world = team(old);
    const plan = await planOf(world, only, prune);
    const [first] = endsOf(await world.run(plan));
    expect(first).toBe(`create capability ${A} PUSH_NOTIFICATIONS: done`);
  });

  test('is left undone where the plan makes one of its name, of another type or of which nothing is proved', async () => {
    const development = wantedProfile('New', A, { type: 'IOS_APP_DEVELOPMENT', certificates: ['dev'] });
    const dev = { label: 'dev', type: 'IOS_DEVELOPMENT' };
    const phone = { name: 'Phone', udid: '00008030-001A2B3C4D5E6F01', platform: 'IOS' };
    for (const manifest of [
      { ...only, profiles: [wantedProfile('New', A)] },
      { ...only, certificates: [dev], devices: [phone], profiles: [development] },
    ]) {
      const world = team();
      const plan = await planOf(world, manifest);
      await come(world);
      const ends = endsOf(await world.run(plan));
      expect(ends).toContain(`create capability ${A} PUSH_NOTIFICATIONS: failed`);
      expect(states(world)).toEqual(['New ACTIVE']);
    }
  });

  test('is told of where that comes between its look and the edit', async () => {
    const world = team();
    const plan = await planOf(world, only);
    let hasCome = false;
    const report = await world.run(plan, {
      delay: async () => {
        if (hasCome || !world.requests.some((one) => one.includes('/profiles'))) return;
        hasCome = true;
        await come(world);
      },
    });
    expect(endsOf(report)).toEqual([`create capability ${A} PUSH_NOTIFICATIONS: failed`]);
    expect(report.results[0]?.outcome).toMatchObject({
      error: {
        code: 'APPLY.SPOILED',
        message: `The bundle ID "${A}" got the profile "New" at the same moment as its capabilities changed, which made it INVALID: somebody else made it.`,
      },
    });
    expect(states(world)).toEqual(['New INVALID']);
    expect((await planOf(world, only)).changes).toEqual([]);
  });

  test('is told of, and what it has made INVALID is replaced all the same', async () => {
    const development = profile('D', {
      ...{ name: 'Devel', bundleId: 'A', type: 'IOS_APP_DEVELOPMENT' },
      ...{ certificates: ['DEV'], devices: ['PHONE'] },
    });
    const world = team(development);
    const manifest: Manifest = {
      ...only,
      certificates: [{ label: 'dev', type: 'IOS_DEVELOPMENT' }],
      devices: [{ name: 'Phone', udid: '00008030-001A2B3C4D5E6F01', platform: 'IOS' }],
      profiles: [wantedProfile('Devel', A, { type: 'IOS_APP_DEVELOPMENT', certificates: ['dev'] })],
    };
    const plan = await planOf(world, manifest);
    let hasCome = false;
    const report = await world.run(plan, {
      delay: async () => {
        if (hasCome || !world.requests.some((one) => one.includes('/A/profiles'))) return;
        hasCome = true;
        await come(world);
      },
    });
    expect(endsOf(report)).toEqual([
      `create capability ${A} PUSH_NOTIFICATIONS: failed`,
      'replace profile Devel: done',
    ]);
    expect(states(world)).toEqual(['Devel ACTIVE', 'New INVALID']);
  });

  test('is not told of where that comes after it, nor where the plan makes another of its type then', async () => {
    for (const [manifest, name, at] of [
      [only, 'New', `POST ${CAPABILITIES}`],
      [edited, 'P', 'GET /v1/bundleIds/A/profiles'],
    ] as const) {
      const world = team();
      const plan = await planOf(world, manifest);
      let coming: Promise<void> | undefined;
      const report = await world.run(plan, {
        delay: async () => {
          if (world.requests.includes(at)) coming ??= come(world, 'IOS_APP_INHOUSE', name);
          await coming;
        },
      });
      expect(endsOf(report).filter((end) => !end.endsWith('done'))).toEqual([]);
      expect(states(world)).toEqual([`${name} ACTIVE`]);
    }
  });

  test('is not looked at again where another run has done it meanwhile', async () => {
    const world = team();
    const plan = await planOf(world, only);
    await world.run(plan);
    const looks = (): number => world.requests.filter((one) => one.endsWith('/A/profiles')).length;
    expect(looks()).toBe(2);
    await world.run(plan);
    expect(looks()).toBe(3);
  });

  test('is looked at for each of them', async () => {
    const world = team();
    const plan = await planOf(world, two);
    let coming: Promise<void> | undefined;
    const report = await world.run(plan, {
      delay: async () => {
        if (world.requests.includes(`POST ${CAPABILITIES}`)) coming ??= come(world);
        await coming;
      },
    });
    expect(endsOf(report).filter((end) => end.endsWith('failed'))).not.toEqual([]);
  });

  test('is not stopped by a list that still shows what has gone', async () => {
    const world = team();
    const plan = await planOf(world, only);
    await come(world);
    const made = world.emulator.state().resources.profiles?.[0];
    await world.client().profiles.delete(made?.id ?? '');
    world.emulator.faults.add([
      { fault: { kind: 'stale-read' }, method: 'GET', path: '/v1/bundleIds/A/profiles', times: 2 },
    ]);
    expect(endsOf(await world.run(plan))).toEqual([`create capability ${A} PUSH_NOTIFICATIONS: done`]);
  });

  test.each<[string, Manifest, Prune, readonly StoredResource[]]>([
    ['made', only, {}, []],
    [
      'deleted',
      { ...only, bundleIds: [wantedBundleId(A)] },
      { capability: { count: 1 } },
      [capability('A', 'MAPS')],
    ],
  ])('is no edit where another run has %s it before', async (_, manifest, prune, bundleIdCapabilities) => {
    const world = makeWorld(teamOf({ bundleIds: [appA], bundleIdCapabilities }));
    const plan = await planOf(world, manifest, prune);
    await world.run(plan);
    await come(world);
    expect(endsOf(await world.run(plan))[0]).toMatch(/: done$/);
    expect(states(world)).toEqual(['New ACTIVE']);
  });

  test('is left undone where the bundle ID itself has come since', async () => {
    const world = makeWorld(teamOf({}));
    const plan = await planOf(world, only);
    const { data } = await world.client().bundleIds.create({
      attributes: { identifier: A, name: `Name of ${A}`, platform: 'IOS' },
    });
    await world.client().profiles.create({
      attributes: { name: 'New', profileType: 'IOS_APP_INHOUSE' },
      relationships: { bundleId: data.id, certificates: ['GOOD'] },
    });
    expect(endsOf(await world.run(plan))).toEqual([
      `create bundle-id ${A}: done`,
      `create capability ${A} PUSH_NOTIFICATIONS: failed`,
    ]);
    expect(states(world)).toEqual(['New ACTIVE']);
  });

  test('is not looked for where the bundle ID is new', async () => {
    const world = makeWorld(teamOf({}));
    await world.run(await planOf(world, only));
    expect(world.requests.filter((one) => one.includes('/profiles'))).toEqual([]);
  });
});
