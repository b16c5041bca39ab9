import { describe, expect, test } from '@jest/globals';
import type { Client } from '../../src/client/client.ts';
import type { FaultRule } from '../../src/emulator/fault-rules.ts';
import type { StoreData, StoredResource } from '../../src/emulator/store.ts';
import { EpapiError } from '../../src/errors.ts';
import { readProfile } from '../../src/formats/mobileprovision.ts';
import { applyPlan } from '../../src/provision/apply.ts';
import type { ApplyReport, Progress } from '../../src/provision/apply.ts';
import { proofName, proofNames } from '../../src/proof-name.ts';
import type { Change, Plan } from '../../src/provision/plan.ts';
import { gaps, makeWorld, text, validOf } from '../support/apply-world.ts';
import type { World } from '../support/apply-world.ts';
import { bundleId, capability, device, profile, teamOf } from '../support/provision-team.ts';
import { rejection } from '../support/team.ts';

const planOf = (...changes: Change[]): Plan => ({
  changes,
  blocked: [],
  manualSteps: [],
  kept: [],
  unmanaged: {},
});
const reason = 'a test wants it';

const APP = 'com.acme.app';
const NAME = 'App In-House';
const PROOF = proofName(NAME);

const newBundleId = (identifier = APP, name = 'App'): Change => ({
  ...{ kind: 'bundle-id', action: 'create', name: identifier, reason },
  attributes: { identifier, name, platform: 'IOS' },
});
const newCapability = (type: string, identifier = APP): Change => ({
  ...{ kind: 'capability', action: 'create', name: `${identifier} ${type}`, reason },
  ...{ bundleId: identifier, type, settings: [] },
});
const newDevice = (udid: string, name = 'Phone'): Change => ({
  ...{ kind: 'device', action: 'create', name, reason },
  attributes: { name, udid, platform: 'IOS' },
});
const newPass = (identifier: string): Change => ({
  ...{ kind: 'pass-type-id', action: 'create', name: identifier, reason },
  attributes: { identifier, name: 'Pass' },
});
const order = { type: 'IOS_APP_INHOUSE', bundleId: APP, certificates: ['GOOD'], devices: [] };
const newProfile = (changes: Partial<typeof order> & { name?: string } = {}): Change => ({
  ...{ kind: 'profile', action: 'create', name: NAME, reason },
  ...{ ...order, ...changes },
});
const replacement = (...replaces: string[]): Change => ({
  ...{ kind: 'profile', action: 'replace', name: NAME, reason, replaces },
  ...order,
});
const deletion = (kind: 'bundle-id' | 'pass-type-id', id: string, name = id): Change => ({
  ...{ kind, action: 'delete', name, id, reason },
});
const profileDeletion = (id: string, name: string, identifier = APP): Change => ({
  ...{ kind: 'profile', action: 'delete', name, id, bundleId: identifier, reason },
});

const APP_BUNDLE_ID = bundleId('APP', APP, 'App');

function worldOf(resources: StoreData = {}, faults: readonly FaultRule[] = []): World {
  const world = makeWorld(teamOf(resources));
  world.emulator.faults.add(faults);
  return world;
}

/** A world with the app and profiles of it. */
function appWith(...profiles: StoredResource[]): World {
  return worldOf({ bundleIds: [APP_BUNDLE_ID], profiles });
}

/** What became of each change, in short. */
function ends({ results }: ApplyReport): string[] {
  return results.map(({ outcome }) => {
    if (outcome.state === 'done') return outcome.how;
    if (outcome.state === 'failed') return outcome.error.code;
    return `not tried: ${'change' in outcome.because ? outcome.because.change.name : outcome.because.error.code}`;
  });
}

function stored({ emulator }: World, type: keyof StoreData): readonly StoredResource[] {
  return emulator.state().resources[type] ?? [];
}

const profileNames = (world: World): unknown[] =>
  stored(world, 'profiles').map(({ attributes }) => attributes['name']);

const idsOf = (world: World): string[] => stored(world, 'profiles').map(({ id }) => id);

const writes = ({ requests }: World): string[] => requests.filter((one) => !one.startsWith('GET'));

describe('the order', () => {
  test('a capability waits for its bundle ID, a profile for both and for its devices', async () => {
    const world = worldOf();
    const udid = '00008030-0000000000000001';
    const report = await world.run(
      planOf(
        newProfile({
          ...{ type: 'IOS_APP_DEVELOPMENT', certificates: ['DEV'] },
          devices: ['000080300000000000000001'] as never[],
        }),
        newCapability('MAPS'),
        newDevice(udid),
        newBundleId(),
      ),
    );
    expect(ends(report)).toEqual(['created', 'created', 'created', 'created']);
    const posts = writes(world);
    expect(posts.at(-1)).toBe('POST /v1/profiles');
    expect(posts.indexOf('POST /v1/bundleIds')).toBeLessThan(posts.indexOf('POST /v1/bundleIdCapabilities'));
    expect(stored(world, 'profiles')[0]?.attributes['profileState']).toBe('ACTIVE');
  });

  test('what goes, goes last: profiles, then bundle IDs; but a capability before the profile that it would spoil', async () => {
    const world = worldOf({
      bundleIds: [APP_BUNDLE_ID, bundleId('OLD', 'com.acme.old')],
      bundleIdCapabilities: [capability('APP', 'MAPS')],
      profiles: [profile('P', { name: 'Old', bundleId: 'OLD' })],
      devices: [device('D', 'AAAA', 'Lost')],
    });
    const report = await world.run(
      planOf(
        deletion('bundle-id', 'OLD', 'com.acme.old'),
        profileDeletion('P', 'Old', 'com.acme.old'),
        { kind: 'device', action: 'disable', id: 'D', name: 'Lost', reason },
        newProfile(),
        { kind: 'capability', action: 'delete', id: 'APP_MAPS', bundleId: APP, name: 'MAPS', reason },
      ),
    );
    expect(ends(report)).toEqual(['deleted', 'deleted', 'disabled', 'created', 'deleted']);
    const order = writes(world);
    expect(order.slice(0, 2)).toEqual(['DELETE /v1/bundleIdCapabilities/APP_MAPS', 'POST /v1/profiles']);
    expect(order.at(-1)).toBe('DELETE /v1/bundleIds/OLD');
  });

  test('what depends on what fails is not tried, and everything else is', async () => {
    const world = worldOf({}, [{ fault: { status: 409 }, method: 'POST', path: '/v1/bundleIds', times: 1 }]);
    const report = await world.run(
      planOf(newBundleId(), newCapability('MAPS'), newProfile(), newPass('pass.a'), newDevice('AAAA')),
    );
    expect(ends(report)).toEqual(['API.409', `not tried: ${APP}`, `not tried: ${APP}`, 'created', 'created']);
  });

  test('an app keeps its old profile where the new one cannot be made, and its bundle ID where a profile stays', async () => {
    const world = worldOf(
      { bundleIds: [APP_BUNDLE_ID], profiles: [profile('P', { name: 'Old name', bundleId: 'APP' })] },
      [{ fault: { status: 409 }, method: 'POST', path: '/v1/profiles' }],
    );
    const report = await world.run(
      planOf(newProfile(), profileDeletion('P', 'Old name'), deletion('bundle-id', 'APP', APP)),
    );
    expect(ends(report)).toEqual(['API.409', `not tried: ${NAME}`, `not tried: ${NAME}`]);
    expect(idsOf(world)).toEqual(['P']);
  });
});

describe('an app whose capabilities change', () => {
  const path = '/v1/bundleIdCapabilities';
  const proved = { ...replacement('OLD'), provedFirst: true, becauseEdited: true } as Change;
  const CHANGES = [newCapability('MAPS'), newCapability('WALLET'), proved];
  const withFaults = (...faults: FaultRule[]): World =>
    worldOf(
      { bundleIds: [APP_BUNDLE_ID], profiles: [profile('OLD', { name: NAME, bundleId: 'APP' })] },
      faults,
    );
  const isServed = (world: World): boolean =>
    validOf(world.emulator.state().resources, 'APP', world.now()).length > 0;

  test('gets its new profile though one of them is refused', async () => {
    const world = withFaults({ fault: { status: 422 }, method: 'POST', path, times: 1 });
    expect(ends(await world.run(planOf(...CHANGES))).sort()).toEqual(['API.422', 'created', 'replaced']);
    expect(isServed(world)).toBe(true);
  });

  test('gets it where nobody knows whether they were made', async () => {
    const world = withFaults({ fault: { status: 504 }, method: 'POST', path });
    expect(ends(await world.run(planOf(...CHANGES)))).toEqual([
      'OUTCOME_UNKNOWN',
      'OUTCOME_UNKNOWN',
      'replaced',
    ]);
  });

  test('gets it where one may have been made, and cannot be looked for', async () => {
    const world = withFaults(
      { fault: { status: 504, done: true }, method: 'POST', path, times: 1 },
      { fault: { status: 404 }, method: 'GET', path: '/v1/bundleIds/APP/bundleIdCapabilities' },
    );
    expect(ends(await world.run(planOf(newCapability('MAPS'), proved)))).toEqual([
      'OUTCOME_UNKNOWN',
      'replaced',
    ]);
    expect(isServed(world)).toBe(true);
  });

  test('sends nothing more, not even to clear a proof away, where something concerns everything', async () => {
    const world = withFaults({ fault: { kind: 'unauthorized' }, method: 'POST', path });
    await world.run(planOf(...CHANGES));
    expect(writes(world).slice(-1)).toEqual([`POST ${path}`]);
    expect(profileNames(world)).toEqual([NAME, PROOF]);
  });

  test('keeps the one that it has where all are refused', async () => {
    const world = withFaults({ fault: { status: 422 }, method: 'POST', path });
    expect(ends(await world.run(planOf(...CHANGES)))).toEqual([
      'API.422',
      'API.422',
      `not tried: ${APP} MAPS`,
    ]);
    expect(idsOf(world)).toEqual(['OLD']);
  });

  test('keeps the one that it has where Apple does not make the new one: nothing changes before that is known', async () => {
    const world = withFaults({ fault: { status: 422 }, method: 'POST', path: '/v1/profiles' });
    const said: string[] = [];
    const report = await world.run(planOf(...CHANGES), {
      onProgress: ({ change: { name }, outcome, ended }) => said.push(`${name} ${outcome?.state} ${ended}`),
    });
    expect(ends(report)).toEqual([`not tried: ${NAME}`, `not tried: ${NAME}`, 'API.422']);
    expect(said).toEqual([
      `${NAME} undefined 0`,
      `${NAME} failed 1`,
      `${APP} MAPS not tried 2`,
      `${APP} WALLET not tried 3`,
    ]);
    expect([idsOf(world), isServed(world)]).toEqual([['OLD'], true]);
    expect(report.results[2]?.outcome).toMatchObject({
      error: {
        message: expect.stringMatching(
          /^The capabilities of its bundle ID were not changed, .*: POST \/v1\/profiles/,
        ),
      },
    });
  });

  test('keeps it where nobody knows whether the new one could be had', async () => {
    const world = withFaults({ fault: { status: 504 }, method: 'POST', path: '/v1/profiles' });
    expect(ends(await world.run(planOf(...CHANGES)))).toEqual([
      ...[`not tried: ${NAME}`, `not tried: ${NAME}`, 'OUTCOME_UNKNOWN'],
    ]);
    expect(isServed(world)).toBe(true);
  });

  test('has its new one proved before the change, by as many requests as a replacement takes', async () => {
    const world = withFaults();
    expect(ends(await world.run(planOf(...CHANGES)))).toEqual(['created', 'created', 'replaced']);
    expect(profileNames(world)).toEqual([NAME]);
    expect(writes(world)).toEqual([
      'POST /v1/profiles',
      ...[`POST ${path}`, `POST ${path}`],
      ...['DELETE /v1/profiles/OLD', 'POST /v1/profiles', expect.stringMatching('^DELETE /v1/profiles/')],
    ]);
  });

  test('gets a new one under another name only where that is free and Apple makes it', async () => {
    const created: Change = { ...newProfile({ name: 'New' }), provedFirst: true } as Change;
    const world = withFaults();
    expect(ends(await world.run(planOf(newCapability('MAPS'), created)))).toEqual(['created', 'created']);
    const unchanged = withFaults({ fault: { status: 422 }, method: 'POST', path });
    expect(ends(await unchanged.run(planOf(newCapability('MAPS'), created)))).toEqual(['API.422', 'created']);
    expect(profileNames(unchanged).sort()).toEqual([NAME, 'New']);
    expect([profileNames(world).sort(), isServed(world)]).toEqual([[NAME, 'New'], true]);
    const held = worldOf({
      bundleIds: [APP_BUNDLE_ID],
      profiles: [
        profile('OLD', { name: NAME, bundleId: 'APP' }),
        profile('P', { name: 'New', bundleId: 'NONE' }),
      ],
    });
    expect(ends(await held.run(planOf(newCapability('MAPS'), created)))).toEqual([
      ...['not tried: New', 'APPLY.NAME_TAKEN'],
    ]);
    expect(isServed(held)).toBe(true);
    const refusing = withFaults({ fault: { status: 422 }, method: 'POST', path: '/v1/profiles' });
    expect(ends(await refusing.run(planOf(newCapability('MAPS'), created)))).toEqual([
      ...['not tried: New', 'API.422'],
    ]);
    expect(isServed(refusing)).toBe(true);
  });

  /** A proof that an earlier run left, beside the profile that it was for. */
  const withLeft = (left: Partial<Parameters<typeof profile>[1]>, ...faults: FaultRule[]): World =>
    worldOf(
      {
        bundleIds: [APP_BUNDLE_ID],
        profiles: [
          profile('OLD', { name: NAME, bundleId: 'APP' }),
          profile('LEFT', { name: PROOF, bundleId: 'APP', ...left }),
        ],
      },
      faults,
    );

  test.each([{}, { certificates: ['ENDING'] }])(
    'takes no proof that was left for one of today: %j',
    async (left) => {
      const changes = [...CHANGES, { ...profileDeletion('LEFT', PROOF), proofOf: NAME } as Change];
      const refusing = withLeft(left, { fault: { status: 504 }, method: 'POST', path: '/v1/profiles' });
      expect(ends(await refusing.run(planOf(...changes)))).toEqual([
        ...[`not tried: ${NAME}`, `not tried: ${NAME}`, 'OUTCOME_UNKNOWN', 'deleted'],
      ]);
      expect([idsOf(refusing), isServed(refusing)]).toEqual([['OLD'], true]);
      const world = withLeft(left);
      expect(ends(await world.run(planOf(...changes)))).toEqual([
        'created',
        'created',
        'replaced',
        'deleted',
      ]);
      expect(profileNames(world)).toEqual([NAME]);
      const unchanged = withLeft(left, { fault: { status: 422 }, method: 'POST', path });
      await unchanged.run(planOf(...changes));
      expect(idsOf(unchanged)).toEqual(['OLD']);
    },
  );

  test('has its new one proved under a second name where a left proof of another order is all that it has', async () => {
    const only = (...faults: FaultRule[]): World =>
      worldOf(
        {
          bundleIds: [APP_BUNDLE_ID],
          profiles: [
            profile('LEFT', { name: PROOF, bundleId: 'APP', certificates: ['ENDING'] }),
            profile('GONE', { name: NAME, bundleId: 'APP', state: 'INVALID', certificates: ['ENDING'] }),
          ],
        },
        faults,
      );
    const plan = planOf(
      newCapability('MAPS'),
      { ...replacement('GONE'), provedFirst: true } as Change,
      { ...profileDeletion('LEFT', PROOF), proofOf: NAME } as Change,
    );
    const world = only();
    expect(ends(await world.run(plan))).toEqual(['created', 'replaced', 'deleted']);
    expect([profileNames(world), isServed(world)]).toEqual([[NAME], true]);
    expect(gaps(world, [])).toEqual([]);
    const refusing = only({ fault: { status: 409 }, method: 'POST', path: '/v1/profiles' });
    expect(ends(await refusing.run(plan))).toEqual([`not tried: ${NAME}`, 'API.409', 'APPLY.LAST_VALID']);
    expect([idsOf(refusing).includes('LEFT'), isServed(refusing)]).toEqual([true, true]);
  });

  test('gets it though another run made one of another order meanwhile, which the change has made INVALID', async () => {
    const world = withFaults();
    const other = { ...replacement('OLD'), certificates: ['ENDING'] } as Change;
    let hasRun = false;
    const report = await world.run(planOf(...CHANGES), {
      delay: async () => {
        if (hasRun || !world.requests.includes('POST /v1/profiles')) return;
        hasRun = true;
        await world.run(planOf(other));
      },
    });
    expect(ends(report)).toEqual(['created', 'created', 'replaced']);
    expect(isServed(world)).toBe(true);
  });

  test('takes no proof that is INVALID for one that shows that the new one can be had', async () => {
    const [, retry] = proofNames(NAME);
    const development = { bundleId: 'APP', type: 'IOS_APP_DEVELOPMENT', certificates: ['DEV'] };
    const world = worldOf(
      {
        bundleIds: [APP_BUNDLE_ID],
        profiles: [
          profile('OLD', { name: NAME, ...development }),
          profile('LEFT', { name: PROOF, ...development }),
          profile('LEFT2', { name: retry, bundleId: 'APP', state: 'INVALID' }),
        ],
      },
      [{ fault: { status: 409 }, method: 'POST', path: '/v1/profiles' }],
    );
    expect(ends(await world.run(planOf(...CHANGES)))).toEqual([
      ...[`not tried: ${NAME}`, `not tried: ${NAME}`, 'API.409'],
    ]);
    expect(idsOf(world)).toEqual(['OLD', 'LEFT']);
  });

  test('gets one that is to be replaced for another reason though the capabilities are refused', async () => {
    const world = withFaults({ fault: { status: 422 }, method: 'POST', path });
    const renewed = { ...replacement('OLD'), provedFirst: true } as Change;
    expect(ends(await world.run(planOf(newCapability('MAPS'), renewed)))).toEqual(['API.422', 'replaced']);
    expect([idsOf(world).includes('OLD'), isServed(world)]).toEqual([false, true]);
  });

  test('loses the proof that was left though the capabilities are refused', async () => {
    const world = withLeft({}, { fault: { status: 422 }, method: 'POST', path });
    const left = { ...profileDeletion('LEFT', PROOF), proofOf: NAME } as Change;
    const replaced = { ...replacement('OLD'), provedFirst: true, becauseEdited: true } as Change;
    expect(ends(await world.run(planOf(newCapability('MAPS'), replaced, left)))).toEqual([
      ...['API.422', `not tried: ${APP} MAPS`, 'deleted'],
    ]);
    expect(idsOf(world)).toEqual(['OLD']);
  });

  test('keeps a proof that another run may have made and relies on, where an answer was lost', async () => {
    const world = withFaults(
      { fault: { status: 504, done: true }, method: 'POST', path: '/v1/profiles', times: 2 },
      { fault: { status: 422 }, method: 'POST', path },
    );
    await world.run(planOf(...CHANGES));
    expect(profileNames(world)).toContain(PROOF);
  });

  test('keeps it where a device is refused that the new one would need', async () => {
    const world = withFaults({ fault: { status: 422 }, method: 'POST', path: '/v1/devices' });
    const replaced: Change = { ...proved, devices: ['AAAA'] } as Change;
    const ended: number[] = [];
    const report = await world.run(planOf(newDevice('AAAA'), newCapability('MAPS'), replaced), {
      onProgress: ({ outcome, ended: count }) => {
        if (outcome) ended.push(count);
      },
    });
    expect(ends(report)).toEqual(['API.422', 'not tried: Phone', 'not tried: Phone']);
    expect(ended).toEqual([1, 2, 3]);
    expect(isServed(world)).toBe(true);
  });

  test('has no other before it: whenever a run is cut off, few apps wait for their new profiles', async () => {
    const ids = Array.from({ length: 40 }, (_, index) => `A${index}`);
    const world = worldOf({
      bundleIds: ids.map((id) => bundleId(id, `com.acme.${id}`)),
      profiles: ids.map((id) => profile(`P${id}`, { name: id, bundleId: id })),
    });
    const changes = ids.map((id): Change[] => [
      newCapability('MAPS', `com.acme.${id}`),
      newCapability('WALLET', `com.acme.${id}`),
      { ...replacement(`P${id}`), name: id, bundleId: `com.acme.${id}`, provedFirst: true } as Change,
    ]);
    const all = changes.flat().sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
    await world.run(planOf(...all));
    const waiting = world.history.map(
      (data) => ids.filter((id) => validOf(data, id, world.now()).length === 0).length,
    );
    expect(waiting.at(-1)).toBe(0);
    expect(Math.max(...waiting)).toBeLessThanOrEqual(8);
  });
});

describe('an outcome that is not known', () => {
  test.each([
    ['it was done', true, 1],
    ['it was not', false, 2],
  ])('one looks, and goes on or sends again: %s', async (_, done, posts) => {
    for (const [path, change] of [
      ['/v1/bundleIds', newBundleId()],
      ['/v1/passTypeIds', newPass('pass.a')],
      ['/v1/devices', newDevice('AAAA')],
    ] as const) {
      const world = worldOf({}, [{ fault: { status: 504, done }, method: 'POST', path, times: 1 }]);
      expect(ends(await world.run(planOf(change)))).toEqual(['created']);
      expect(writes(world)).toHaveLength(posts);
    }
  });

  test('what others have with a longer identifier is not taken for it', async () => {
    const world = worldOf({ bundleIds: [bundleId('LONG', `${APP}.more`, 'App')] }, [
      { fault: { status: 504 }, method: 'POST', times: 1 },
    ]);
    await world.run(planOf(newBundleId(), newCapability('MAPS')));
    expect(stored(world, 'bundleIds').map(({ attributes }) => attributes['identifier'])).toContain(APP);
    expect(stored(world, 'bundleIdCapabilities')[0]?.relationships).not.toEqual({ bundleId: 'LONG' });
  });

  test('a look that is behind makes nothing twice', async () => {
    const world = worldOf({}, [
      { fault: { status: 504, done: true }, method: 'POST', times: 1 },
      { fault: { kind: 'stale-read' }, method: 'GET', times: 2 },
    ]);
    expect(ends(await world.run(planOf(newDevice('AAAA'))))).toEqual(['created']);
    expect(stored(world, 'devices')).toHaveLength(1);
  });

  test('a look that is refused for what concerns everything ends the run', async () => {
    const world = worldOf({}, [
      { fault: { status: 504 }, method: 'POST', path: '/v1/bundleIds', times: 1 },
      { fault: { kind: 'unauthorized' }, method: 'GET' },
    ]);
    expect(ends(await world.run(planOf(newBundleId())))).toEqual(['API.NOT_AUTHORIZED']);
  });

  test('it is not sent for ever', async () => {
    const world = worldOf({}, [{ fault: { status: 504 }, method: 'POST' }]);
    const report = await world.run(planOf(newDevice('AAAA')));
    expect(ends(report)).toEqual(['OUTCOME_UNKNOWN']);
    expect(writes(world)).toHaveLength(4);
    const [{ outcome } = {}] = report.results;
    expect(outcome).toMatchObject({
      error: { hint: expect.stringMatching(/^It was sent 4 times, and no look found it/) },
    });
  });

  test('it is counted how often it was sent, refusals too', async () => {
    const body =
      '{"errors":[{"status":"409","code":"ENTITY_ERROR.ATTRIBUTE.INVALID","title":"T","detail":"D"}]}';
    const world = worldOf({}, [
      { fault: { status: 409, body }, method: 'POST', times: 3 },
      { fault: { status: 504 }, method: 'POST' },
    ]);
    const [{ outcome } = {}] = (await world.run(planOf(newDevice('AAAA')))).results;
    expect(outcome).toMatchObject({ error: { hint: expect.stringMatching(/^It was sent 7 times/) } });
    expect(writes(world)).toHaveLength(7);
  });

  test('a change is looked at too', async () => {
    const rename: Change = {
      ...{ kind: 'bundle-id', action: 'update', id: 'APP', name: APP, reason },
      attributes: { name: 'New' },
    };
    for (const done of [true, false]) {
      const world = worldOf({ bundleIds: [APP_BUNDLE_ID] }, [
        { fault: { status: 504, done }, method: 'PATCH', times: 1 },
      ]);
      expect(ends(await world.run(planOf(rename)))).toEqual(['updated']);
      expect(stored(world, 'bundleIds')[0]?.attributes['name']).toBe('New');
      expect(writes(world)).toHaveLength(done ? 1 : 2);
    }
  });
});

describe('what is there already', () => {
  test('is found, and renamed where its name is another', async () => {
    const world = worldOf({
      bundleIds: [APP_BUNDLE_ID, bundleId('B2', 'com.acme.b', 'Old')],
      bundleIdCapabilities: [capability('APP', 'MAPS')],
      passTypeIds: [{ id: 'PASS', attributes: { identifier: 'pass.a', name: 'Old' } }],
    });
    const report = await world.run(
      planOf(newBundleId(), newBundleId('com.acme.b', 'New'), newPass('pass.a'), newCapability('MAPS')),
    );
    expect(ends(report)).toEqual(['found already', 'updated', 'updated', 'found already']);
    expect(stored(world, 'bundleIds').map(({ attributes }) => attributes['name'])).toEqual(['App', 'New']);
    expect(stored(world, 'passTypeIds')[0]?.attributes['name']).toBe('Pass');
  });

  test('a device is known by its UDID in any spelling; it is renamed and enabled', async () => {
    const world = worldOf({
      devices: [
        device('D', '00008030-001a2b3c4d5e6F01', 'Old', 'DISABLED'),
        device('E', '00008030-001A2B3C4D5E6F02', 'Phone'),
      ],
    });
    const report = await world.run(
      planOf(newDevice('00008030001A2B3C4D5E6F01'), newDevice('00008030-001a2b3c4d5e6f02')),
    );
    expect(ends(report)).toEqual(['updated', 'found already']);
    expect(stored(world, 'devices')[0]?.attributes).toMatchObject({ name: 'Phone', status: 'ENABLED' });
    expect(stored(world, 'devices')).toHaveLength(2);
  });

  const icloud = (version: string): Extract<Change, { kind: 'capability'; action: 'create' }>['settings'] => [
    { key: 'ICLOUD_VERSION', options: [{ key: version, enabled: true }] },
  ];
  const capabilityChange = (action: 'create' | 'update'): Change => ({
    ...{ kind: 'capability', action, id: 'APP_ICLOUD', name: 'ICLOUD', reason },
    ...{ bundleId: APP, type: 'ICLOUD', settings: icloud('XCODE_6') },
  });

  test.each(['create', 'update'] as const)('a capability is changed where it differs: %s', async (action) => {
    const world = worldOf({
      bundleIds: [APP_BUNDLE_ID],
      bundleIdCapabilities: [capability('APP', 'ICLOUD', icloud('XCODE_5'))],
    });
    expect(ends(await world.run(planOf(capabilityChange(action))))).toEqual(['updated']);
    expect(stored(world, 'bundleIdCapabilities')[0]?.attributes['settings']).toEqual(icloud('XCODE_6'));
  });

  test('a capability that is as it should be is not edited, which would spoil profiles', async () => {
    const world = worldOf({
      bundleIds: [APP_BUNDLE_ID],
      bundleIdCapabilities: [capability('APP', 'ICLOUD', icloud('XCODE_6'))],
      profiles: [profile('P', { name: NAME, bundleId: 'APP' })],
    });
    expect(ends(await world.run(planOf(capabilityChange('update'))))).toEqual(['found already']);
    expect(stored(world, 'profiles')[0]?.attributes['profileState']).toBe('ACTIVE');
  });

  test('what is gone is deleted', async () => {
    const world = worldOf();
    const report = await world.run(planOf(deletion('pass-type-id', 'GONE'), deletion('bundle-id', 'GONE')));
    expect(ends(report)).toEqual(['deleted', 'deleted']);
  });
});

describe('a profile whose name is taken', () => {
  test('is the one of them that fits, where several have it', async () => {
    const world = appWith(
      profile('SPOILT', { name: NAME, bundleId: 'APP', state: 'INVALID' }),
      profile('P', { name: NAME, bundleId: 'APP' }),
    );
    const { profiles } = await world.run(planOf(newProfile()));
    expect(profiles.map(({ id }) => id)).toEqual(['P']);
    expect(idsOf(world)).toEqual(['SPOILT', 'P']);
  });

  test('is found where it was made to the same order', async () => {
    const world = appWith(profile('P', { name: NAME, bundleId: 'APP' }));
    const { results, profiles } = await world.run(planOf(newProfile()));
    expect(results[0]?.outcome).toEqual({ state: 'done', how: 'found already' });
    expect(profiles).toMatchObject([{ id: 'P', name: NAME, bundleId: APP, certificates: ['GOOD'] }]);
    expect(idsOf(world)).toEqual(['P']);
  });

  test.each([
    ['INVALID', profile('P', { name: NAME, bundleId: 'APP', state: 'INVALID' })],
    ['expired', profile('P', { name: NAME, bundleId: 'APP', days: -1 })],
    ['listed, yet not to be read', { ...profile('P', { name: NAME, bundleId: 'APP' }), zombie: true }],
  ])('is replaced where that is %s', async (_, taken) => {
    const world = appWith(taken);
    expect(ends(await world.run(planOf(newProfile())))).toEqual(['replaced']);
    expect(profileNames(world)).toEqual([NAME]);
    expect(idsOf(world)).not.toContain('P');
  });

  test.each([
    ['certificates', { certificates: ['ENDING'] }],
    ['more certificates', { certificates: ['GOOD', 'ENDING'] }],
    ['another type', { type: 'TVOS_APP_INHOUSE' }],
  ])('is left alone where that has %s', async (_, seed) => {
    const world = appWith(profile('P', { name: NAME, bundleId: 'APP', ...seed }));
    expect(ends(await world.run(planOf(newProfile())))).toEqual(['APPLY.NAME_TAKEN']);
    expect(idsOf(world)).toEqual(['P']);
  });

  test.each([
    ["another bundle ID's", 'OTHER', 'is for com.acme.other', 'It was left alone. Plan anew'],
    ['one whose bundle ID is gone', 'NONE', 'is for a bundle ID that is gone', 'DELETE /v1/profiles/P;'],
  ])('by %s is told of', async (_, owner, message, hint) => {
    const world = worldOf({
      bundleIds: [APP_BUNDLE_ID, bundleId('OTHER', 'com.acme.other')],
      profiles: [
        profile('LONGER', { name: `${NAME} longer`, bundleId: 'NONE' }),
        profile('P', { name: NAME, bundleId: owner }),
      ],
    });
    const report = await world.run(planOf(newProfile()));
    expect(ends(report)).toEqual(['APPLY.NAME_TAKEN']);
    expect(report.results[0]?.outcome).toMatchObject({
      error: {
        message: expect.stringContaining(`profile P, which ${message}`),
        hint: expect.stringContaining(hint),
      },
    });
    expect(idsOf(world)).toEqual(['LONGER', 'P']);
  });

  test('is told of where the name has a comma, at which a filter would part it', async () => {
    const name = 'A, B';
    const world = worldOf({
      bundleIds: [APP_BUNDLE_ID],
      profiles: [profile('P', { name, bundleId: 'NONE' })],
    });
    expect(ends(await world.run(planOf(newProfile({ name }))))).toEqual(['APPLY.NAME_TAKEN']);
  });

  test('is not told of by what only a filter takes for it', async () => {
    const other = { id: 'P', type: 'profiles', attributes: { name: `${NAME} longer` } };
    const world = worldOf(
      { bundleIds: [APP_BUNDLE_ID], profiles: [profile('P', { name: NAME, bundleId: 'NONE' })] },
      [
        {
          ...{ method: 'GET', path: '/v1/profiles' },
          fault: { status: 200, body: JSON.stringify({ data: [other], links: { self: 'x' } }) },
        },
      ],
    );
    expect(ends(await world.run(planOf(newProfile())))).toEqual([
      'API.ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE',
    ]);
  });

  test("by its own bundle ID's, which no list shows, is refused in Apple's words", async () => {
    const world = worldOf(
      { bundleIds: [APP_BUNDLE_ID], profiles: [profile('P', { name: NAME, bundleId: 'APP' })] },
      [
        {
          fault: { status: 200, body: '{"data":[],"links":{"self":"x"}}' },
          path: '/v1/bundleIds/APP/profiles',
        },
      ],
    );
    expect(ends(await world.run(planOf(newProfile())))).toEqual([
      'API.ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE',
    ]);
  });

  test('is left alone where that is for other devices', async () => {
    const development = { type: 'IOS_APP_DEVELOPMENT', certificates: ['DEV'] };
    const world = worldOf({
      bundleIds: [APP_BUNDLE_ID],
      devices: [device('D', 'AAAA', 'Phone'), device('E', 'BBBB', 'Other phone')],
      profiles: [profile('P', { name: NAME, bundleId: 'APP', ...development, devices: ['D'] })],
    });
    const wanted = newProfile({ ...development, devices: ['AAAA', 'BBBB'] as never[] });
    expect(ends(await world.run(planOf(wanted)))).toEqual(['APPLY.NAME_TAKEN']);
    expect(idsOf(world)).toEqual(['P']);
  });
});

describe('a replacement', () => {
  const old = profile('P', { name: NAME, bundleId: 'APP', certificates: ['ENDING'] });

  test('is proved before the old one goes, and nothing is left of the proof', async () => {
    const world = appWith(old);
    const { results, profiles } = await world.run(planOf(replacement('P')));
    expect(results[0]?.outcome).toEqual({ state: 'done', how: 'replaced' });
    expect(profileNames(world)).toEqual([NAME]);
    expect(writes(world).map((one) => one.replace(/[A-Z\d]{10}$/, 'PROOF'))).toEqual([
      'POST /v1/profiles',
      'DELETE /v1/profiles/P',
      'POST /v1/profiles',
      'DELETE /v1/profiles/PROOF',
    ]);
    const [made] = profiles;
    const read = await readProfile(Buffer.from(made?.content ?? '', 'base64'));
    expect(read).toMatchObject({ name: NAME, uuid: made?.uuid, bundleIdentifier: APP });
    expect(made?.expiresAt).toBe(read.expirationDate.getTime());
    expect(gaps(world, [])).toEqual([]);
  });

  test('that cannot be had leaves the old one', async () => {
    const world = appWith(old);
    world.emulator.faults.add([{ fault: { status: 409 }, method: 'POST', path: '/v1/profiles' }]);
    expect(ends(await world.run(planOf(replacement('P'))))).toEqual(['API.409']);
    expect(idsOf(world)).toEqual(['P']);
  });

  test('goes on from a proof that fits', async () => {
    const world = appWith(old, profile('LEFT', { name: PROOF, bundleId: 'APP' }));
    expect(ends(await world.run(planOf(replacement('P'))))).toEqual(['replaced']);
    expect(world.history.some((data) => (data.profiles ?? []).length > 2)).toBe(false);
    expect(profileNames(world)).toEqual([NAME]);
    expect(gaps(world, [])).toEqual([]);
  });

  const [, RETRY] = proofNames(NAME);
  const leftProof = (id: string, name: string): StoredResource =>
    profile(id, { name, bundleId: 'APP', certificates: ['ENDING'] });

  test('is proved under a second name where a proof that is valid does not fit: another run may rely on it', async () => {
    const world = appWith(old, leftProof('LEFT', PROOF));
    expect(ends(await world.run(planOf(replacement('P'))))).toEqual(['replaced']);
    expect(world.history.some((data) => data.profiles?.some((one) => text(one, 'name') === RETRY))).toBe(
      true,
    );
    expect(profileNames(world)).toEqual([PROOF, NAME]);
    expect(gaps(world, [])).toEqual([]);
  });

  test.each([
    ['first', PROOF, '. Plan anew: the new plan says what becomes of it.'],
    [
      'second',
      RETRY,
      '. No plan sees it. Let it go where nobody needs it: epapi api DELETE /v1/profiles/ELSE;',
    ],
  ])('says what to do where another app holds the %s name', async (_, name, hint) => {
    const world = worldOf({
      bundleIds: [APP_BUNDLE_ID, bundleId('OTHER', 'com.acme.other')],
      profiles: [
        ...[old, ...(name === RETRY ? [leftProof('LEFT', PROOF)] : [])],
        profile('ELSE', { name, bundleId: 'OTHER' }),
      ],
    });
    const report = await world.run(planOf(replacement('P')));
    expect(report.results[0]?.outcome).toMatchObject({
      error: { code: 'APPLY.NAME_TAKEN', hint: expect.stringContaining(hint) },
    });
    expect(idsOf(world)).toContain('P');
  });

  test('takes a proof out of the way that is INVALID, or has the second name', async () => {
    const invalid = profile('LEFT', { name: PROOF, bundleId: 'APP', state: 'INVALID' });
    const world = appWith(old, invalid);
    expect(ends(await world.run(planOf(replacement('P'))))).toEqual(['replaced']);
    expect(profileNames(world)).toEqual([NAME]);
    const both = appWith(old, leftProof('LEFT', PROOF), leftProof('LEFT2', RETRY));
    expect(ends(await both.run(planOf(replacement('P'))))).toEqual(['replaced']);
    expect(profileNames(both)).toEqual([PROOF, NAME]);
    expect(gaps(both, [])).toEqual([]);
  });

  test('keeps a proof that does not fit under the second name while it is all that the app has of its type', async () => {
    const spoilt = profile('P', { name: NAME, bundleId: 'APP', state: 'INVALID' });
    const development = profile('DEV', { name: PROOF, bundleId: 'APP', type: 'IOS_APP_DEVELOPMENT' });
    const world = appWith(spoilt, development, leftProof('LEFT', RETRY));
    expect(ends(await world.run(planOf(replacement('P'))))).toEqual(['replaced']);
    expect(writes(world).at(-1)).toBe('DELETE /v1/profiles/LEFT');
    expect(profileNames(world)).toEqual([PROOF, NAME]);
    expect(gaps(world, [])).toEqual([]);
  });

  test('never deletes by name: what has got the name since is left alone', async () => {
    const other = profile('OTHER', { name: NAME, bundleId: 'APP', certificates: ['GOOD', 'ENDING'] });
    const world = appWith(other);
    expect(ends(await world.run(planOf(replacement('P'))))).toEqual(['APPLY.NAME_TAKEN']);
    expect(idsOf(world)).toContain('OTHER');
  });

  const known = (change: Change): Plan => ({ ...planOf(change), ids: { bundleIds: { [APP]: 'APP' } } });

  test('does not take a profile that it has deleted for one that is there, where a read is behind', async () => {
    const world = appWith(old);
    world.emulator.faults.add([
      { fault: { status: 504 }, requests: [3] },
      { fault: { kind: 'stale-read' }, requests: [4] },
    ]);
    expect(ends(await world.run(known(replacement('P'))))).toEqual(['replaced']);
    expect(world.requests.slice(2, 5)).toEqual([
      'POST /v1/profiles',
      'GET /v1/bundleIds/APP/profiles',
      'POST /v1/profiles',
    ]);
  });

  test('replaces what others made of the same order and what was INVALID by then', async () => {
    const spoilt = profile('THEIRS', { name: NAME, bundleId: 'APP', state: 'INVALID' });
    const world = appWith(spoilt);
    expect(ends(await world.run(planOf(replacement('P'))))).toEqual(['replaced']);
    expect(profileNames(world)).toEqual([NAME]);
    expect(idsOf(world)).not.toContain('THEIRS');
  });

  test('finds what others have made by the time their proof is gone', async () => {
    const world = appWith(profile('THEIRS', { name: NAME, bundleId: 'APP' }));
    const body = JSON.stringify({ errors: [{ code: 'ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE' }] });
    world.emulator.faults.add([{ fault: { status: 409, body }, method: 'POST', times: 1 }]);
    expect(ends(await world.run(planOf(replacement('P'))))).toEqual(['found already']);
    expect(idsOf(world)).toEqual(['THEIRS']);
  });

  test('tells of the new profile even where the proof cannot be deleted', async () => {
    const world = appWith(old, profile('LEFT', { name: PROOF, bundleId: 'APP' }));
    world.emulator.faults.add([{ fault: { status: 409 }, method: 'DELETE', path: '/v1/profiles/LEFT' }]);
    const report = await world.run(planOf(replacement('P')));
    expect(ends(report)).toEqual(['API.409']);
    expect(report.profiles).toMatchObject([{ name: NAME }]);
  });

  test('sends no devices for an in-house profile, and those of the plan for others', async () => {
    const development = { type: 'IOS_APP_DEVELOPMENT', certificates: ['DEV'], devices: ['AAAA'] as never[] };
    const world = worldOf({ bundleIds: [APP_BUNDLE_ID], devices: [device('D', 'AAAA', 'Phone')] });
    await world.run({
      ...planOf(newProfile(), newProfile({ ...development, name: 'Development' })),
      ids: { bundleIds: { [APP]: 'APP' }, devices: { AAAA: 'D' } },
    });
    expect(world.requests).toEqual(['POST /v1/profiles', 'POST /v1/profiles']);
    expect(stored(world, 'profiles').map(({ relationships }) => relationships?.['devices'])).toEqual([
      undefined,
      ['D'],
    ]);
  });

  test('with a device or a bundle ID that is not there fails without a request for it', async () => {
    const world = worldOf({ bundleIds: [APP_BUNDLE_ID] });
    const report = await world.run(
      planOf(newProfile({ devices: ['AAAA'] as never[] }), newProfile({ bundleId: 'com.acme.none' })),
    );
    expect(ends(report)).toEqual(['APPLY.NOT_THERE', 'APPLY.NOT_THERE']);
    expect(writes(world)).toEqual([]);
  });
});

describe('a proof that was left', () => {
  const left = profile('LEFT', { name: PROOF, bundleId: 'APP' });
  const leftover: Change = { ...profileDeletion('LEFT', PROOF), proofOf: NAME } as Change;

  test('goes where the profile that it was for is valid', async () => {
    const world = appWith(profile('P', { name: NAME, bundleId: 'APP' }), left);
    expect(ends(await world.run(planOf(leftover)))).toEqual(['deleted']);
    expect(idsOf(world)).toEqual(['P']);
  });

  test('goes where it is INVALID, since no app needs it', async () => {
    const world = appWith(profile('LEFT', { name: PROOF, bundleId: 'APP', state: 'INVALID' }));
    expect(ends(await world.run(planOf(leftover)))).toEqual(['deleted']);
  });

  test('goes where one of the looks finds the profile that it was for', async () => {
    const world = appWith(left);
    await world.client().profiles.create({
      attributes: { name: NAME, profileType: 'IOS_APP_INHOUSE' },
      relationships: { bundleId: 'APP', certificates: ['GOOD'] },
    });
    world.emulator.faults.add([
      { fault: { kind: 'stale-read' }, method: 'GET', path: '/v1/bundleIds/APP/profiles', times: 2 },
    ]);
    expect(ends(await world.run(planOf(leftover)))).toEqual(['deleted']);
    expect(profileNames(world)).toEqual([NAME]);
  });

  test.each([
    ['not there', []],
    ['INVALID', [profile('P', { name: NAME, bundleId: 'APP', state: 'INVALID' })]],
  ])('stays where that is %s', async (_, others) => {
    const world = appWith(...others, left);
    expect(ends(await world.run(planOf(leftover)))).toEqual(['APPLY.LAST_VALID']);
    expect(idsOf(world)).toContain('LEFT');
  });

  test('for another bundle ID stays while it is valid there, though the profile is made', async () => {
    const world = worldOf({ bundleIds: [APP_BUNDLE_ID, bundleId('B', 'com.acme.b', 'B')], profiles: [left] });
    const report = await world.run(planOf(leftover, newProfile({ bundleId: 'com.acme.b' })));
    expect(ends(report)).toEqual(['APPLY.LAST_VALID', 'created']);
    expect(idsOf(world)).toContain('LEFT');
  });

  test('of a profile that is in no manifest is pruned like any other', async () => {
    const world = appWith(left);
    expect(ends(await world.run(planOf(profileDeletion('LEFT', PROOF))))).toEqual(['deleted']);
    expect(idsOf(world)).toEqual([]);
  });

  test('goes after the profile has been made, by the same plan', async () => {
    const world = appWith(left);
    const report = await world.run(planOf(leftover, newProfile()));
    expect(ends(report)).toEqual(['deleted', 'created']);
    expect(gaps(world, [])).toEqual([]);
    expect(profileNames(world)).toEqual([NAME]);
  });
});

describe('what concerns everything', () => {
  const many = Array.from({ length: 200 }, (_, number) => newPass(`pass.${number}`));

  test.each([
    ['a token that is rejected', { kind: 'unauthorized' }, 'API.NOT_AUTHORIZED'],
    ['an agreement', { kind: 'agreement-unsigned' }, 'API.FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED'],
    ['a membership', { kind: 'membership-lapsed' }, 'API.FORBIDDEN_ERROR'],
    ['an hour', { kind: 'rate-limited', retryAfter: 'seconds', seconds: 86_400 }, 'API.RATE_LIMIT_EXCEEDED'],
  ] as const)('%s ends it, and the rest is not tried because of it', async (_, fault, code) => {
    const world = worldOf({}, [{ fault }]);
    const found = ends(await world.run(planOf(...many)));
    expect(found.filter((end) => end === `not tried: ${code}`).length).toBeGreaterThan(180);
    expect(found).toContain(code);
    expect(world.requests.length).toBeLessThan(20);
  });

  test('a network that is gone', async () => {
    const world = worldOf();
    const delay = (): Promise<void> =>
      Promise.reject(
        new TypeError('fetch failed', {
          cause: Object.assign(new Error('gone'), { code: 'ECONNREFUSED', syscall: 'connect' }),
        }),
      );
    const found = ends(await world.run(planOf(...many), { delay }));
    expect(found).toContain('NETWORK');
    expect(found.at(-1)).toBe('not tried: NETWORK');
  });

  test('a fault of one thing does not', async () => {
    const world = worldOf({}, [{ fault: { status: 409 }, method: 'POST', times: 1 }]);
    const found = ends(await world.run(planOf(...many)));
    expect(found.filter((end) => end === 'created')).toHaveLength(199);
  });
});

describe('stopping and telling', () => {
  test('a signal ends it between two requests: what was begun has failed, and the rest is not tried', async () => {
    const world = appWith(profile('P', { name: NAME, bundleId: 'APP', certificates: ['ENDING'] }));
    const stop = new AbortController();
    const api = world.client();
    const profiles: Client['profiles'] = {
      ...api.profiles,
      create: async (one) => {
        const made = await api.profiles.create(one);
        stop.abort();
        return made;
      },
    };
    const plan = planOf(replacement('P'), profileDeletion('X', 'X'));
    const report = await applyPlan(
      plan,
      { ...api, profiles },
      {
        system: { now: world.now, sleep: () => Promise.resolve() },
        signal: stop.signal,
      },
    );
    expect(ends(report)).toEqual(['APPLY.STOPPED', `not tried: ${NAME}`]);
    expect(profileNames(world)).toEqual([NAME, PROOF]);
  });

  test('a signal that was aborted before: nothing is sent', async () => {
    const world = worldOf();
    const report = await world.run(planOf(newPass('pass.a')), { signal: AbortSignal.abort() });
    expect(ends(report)).toEqual(['not tried: APPLY.STOPPED']);
    expect(world.requests).toEqual([]);
  });

  test('each change tells that it begins and that it ends, with counts', async () => {
    const told: Progress[] = [];
    const world = worldOf({}, [{ fault: { status: 409 }, method: 'POST', path: '/v1/bundleIds', times: 1 }]);
    await world.run(planOf(newBundleId(), newCapability('MAPS')), {
      onProgress: (progress) => told.push(progress),
    });
    expect(
      told.map(({ change, outcome, ended, total }) => [change.kind, outcome?.state, ended, total]),
    ).toEqual([
      ['bundle-id', undefined, 0, 2],
      ['bundle-id', 'failed', 1, 2],
      ['capability', 'not tried', 2, 2],
    ]);
  });

  test('an error that nobody threw on purpose is thrown, when what was begun is over', async () => {
    const api = { passTypeIds: { create: () => Promise.reject(new RangeError('a defect')) } };
    const { system } = { system: { now: () => 0, sleep: () => Promise.resolve() } };
    const error = await rejection(applyPlan(planOf(newPass('pass.a')), api as unknown as Client, { system }));
    expect(error).toBeInstanceOf(RangeError);
    expect(error).not.toBeInstanceOf(EpapiError);
  });

  test('thousands are not begun at once', async () => {
    let underWay = 0;
    let most = 0;
    const create = async (): Promise<object> => {
      most = Math.max(most, (underWay += 1));
      await new Promise((resolve) => setImmediate(resolve));
      underWay -= 1;
      return { data: { id: 'X', attributes: {} } };
    };
    const plan = planOf(...Array.from({ length: 3000 }, (_, number) => newPass(`pass.${number}`)));
    const api = { passTypeIds: { create } } as unknown as Client;
    const report = await applyPlan(plan, api, { system: { now: () => 0, sleep: () => Promise.resolve() } });
    expect(report.results).toHaveLength(3000);
    expect(most).toBeGreaterThan(3);
    expect(most).toBeLessThan(20);
  });
});

describe('a bundle ID that goes', () => {
  test('stays where it has got a profile meanwhile, which it would take along', async () => {
    const world = appWith(
      profile('P', { name: NAME, bundleId: 'APP' }),
      profile('NEW', { name: 'New', bundleId: 'APP' }),
    );
    const plan = planOf(profileDeletion('P', NAME), deletion('bundle-id', 'APP', APP));
    expect(ends(await world.run(plan))).toEqual(['deleted', 'APPLY.NOT_EMPTY']);
    expect([idsOf(world), stored(world, 'bundleIds')]).toMatchObject([['NEW'], [{ id: 'APP' }]]);
  });

  test('goes where only a read that is behind shows what this run has deleted', async () => {
    const world = appWith(profile('P', { name: NAME, bundleId: 'APP' }));
    world.emulator.faults.add([
      { fault: { kind: 'stale-read' }, method: 'GET', path: '/v1/bundleIds/APP/profiles' },
    ]);
    const plan = planOf(profileDeletion('P', NAME), deletion('bundle-id', 'APP', APP));
    expect(ends(await world.run(plan))).toEqual(['deleted', 'deleted']);
  });

  test('stays where a replacement that was to take its profile fails', async () => {
    const world = worldOf(
      {
        bundleIds: [APP_BUNDLE_ID, bundleId('OLD', 'com.acme.old')],
        profiles: [profile('P', { name: NAME, bundleId: 'OLD' })],
      },
      [{ fault: { status: 409 }, method: 'POST', path: '/v1/profiles' }],
    );
    const taking = { ...replacement('P'), takesFrom: ['com.acme.old'] };
    const report = await world.run(planOf(taking, deletion('bundle-id', 'OLD', 'com.acme.old')));
    expect(ends(report)[1]).toBe(`not tried: ${NAME}`);
    expect(idsOf(world)).toEqual(['P']);
  });
});
