import { describe, expect, test } from '@jest/globals';
import { readTeam, readWholeTeam } from '../../src/provision/read-team.ts';
import { planChanges } from '../../src/provision/plan-changes.ts';
import type { TeamState } from '../../src/provision/team-state.ts';
import type { StoreData, StoredResource } from '../../src/emulator/store.ts';
import { emulate } from '../support/emulated.ts';
import type { Emulating } from '../support/emulated.ts';
import {
  clientOf,
  manifestOf,
  wantedBundleId,
  wantedDevice,
  wantedProfile,
} from '../support/provisioning.ts';
import { NOW, rejection } from '../support/team.ts';

const APP = 'com.example.timesheets';

async function read(manifest = manifestOf(), emulating: Emulating = {}, prune = {}) {
  const { emulator } = emulate({ scenario: 'small-team', ...emulating });
  const { api, requests } = clientOf(emulator);
  return { team: await readTeam(api, manifest, prune), requests, emulator };
}

const inHouse = manifestOf({
  bundleIds: [wantedBundleId(APP)],
  profiles: [wantedProfile('Time Sheets In-House', APP)],
});

/** The manifest of what a team has. */
function manifestFor({ bundleIds = [], profiles = [] }: StoreData) {
  const text = ({ attributes }: StoredResource, name: string) => String(attributes[name]);
  const identifiers = new Map(bundleIds.map((one) => [one.id, text(one, 'identifier')]));
  return manifestOf({
    bundleIds: bundleIds.map((one) => wantedBundleId(text(one, 'identifier'), { name: text(one, 'name') })),
    profiles: profiles.map((one) =>
      wantedProfile(text(one, 'name'), identifiers.get(String(one.relationships?.['bundleId'])) ?? ''),
    ),
  });
}

describe('what is asked for', () => {
  test('is what the manifest needs, and no more', async () => {
    const asked = async (manifest = manifestOf(), prune = {}) =>
      (await read(manifest, {}, prune)).requests
        .map((request) => request.replace(/\?.*/, '').slice(8))
        .sort();
    expect(await asked()).toEqual([]);
    expect(await asked(manifestOf({ bundleIds: [wantedBundleId(APP)] }))).toEqual(['bundleIds']);
    expect(await asked(inHouse)).toEqual(['bundleIds', 'certificates']);
    expect(await asked(manifestOf({ devices: [wantedDevice('A', 'A')] }))).toEqual(['devices']);
    expect(await asked(manifestOf({ passTypeIds: [{ identifier: 'p', name: 'P' }] }))).toEqual([
      'passTypeIds',
    ]);
    const adHoc = { ...inHouse, profiles: [wantedProfile('A', APP, { type: 'IOS_APP_ADHOC' })] };
    expect(await asked(adHoc)).toEqual(['bundleIds', 'certificates', 'devices']);
    const kinds = ['bundle-id', 'profile', 'device', 'pass-type-id'] as const;
    const all = await asked(manifestOf(), Object.fromEntries(kinds.map((kind) => [kind, { count: 1 }])));
    expect(all).toEqual(['bundleIds', 'devices', 'passTypeIds']);
  });

  test('is profile contents only where profiles are wanted', async () => {
    const { requests } = await read(manifestOf({ bundleIds: [wantedBundleId(APP)] }));
    expect(requests.join()).not.toContain('profileContent');
    expect((await read(inHouse)).requests.join()).toContain('profileContent');
  });

  test('of 500 apps with 1,000 profiles is three pages of bundle IDs', async () => {
    const { requests, team } = await read(manifestOf({ bundleIds: [wantedBundleId(APP)] }), {
      scenario: 'large',
    });
    expect(requests).toHaveLength(3);
    expect(team.bundleIds).toHaveLength(500);
    expect(team.bundleIds.flatMap(({ profiles }) => profiles)).toHaveLength(1000);
  });
});

describe('what is read', () => {
  const profilesOf = ({ bundleIds }: TeamState) => bundleIds.flatMap(({ profiles }) => profiles);

  test('is what the emulator has, with the contents of the profiles that are managed', async () => {
    const { team, emulator } = await read(inHouse);
    const { certificates = [] } = emulator.state().resources;
    expect(team.certificates.map(({ id }) => id)).toEqual(certificates.map(({ id }) => id));
    const [bundleId] = team.bundleIds;
    expect(bundleId).toMatchObject({
      ...{ identifier: APP, name: 'Time Sheets', platform: 'IOS' },
      capabilities: [{ type: 'PUSH_NOTIFICATIONS', settings: [] }],
      profiles: [{ name: 'Time Sheets In-House', type: 'IOS_APP_INHOUSE', state: 'ACTIVE' }],
    });
    const [managed, ...others] = profilesOf(team);
    expect(managed?.contents?.certificates[0]).toEqual(team.certificates[0]?.content?.der);
    expect(others.map(({ contents }) => contents)).toEqual([undefined, undefined]);
  });

  test('is devices and pass type IDs too', async () => {
    const manifest = manifestOf({
      devices: [wantedDevice('A', 'A')],
      passTypeIds: [{ identifier: 'p', name: 'P' }],
    });
    const { team } = await read(manifest);
    expect(team.devices[0]).toMatchObject({
      ...{ name: 'iPhone 1', platform: 'IOS', deviceClass: 'IPHONE', status: 'ENABLED' },
    });
    expect(team.passTypeIds).toEqual([
      { id: expect.any(String), identifier: 'pass.com.example.canteen', name: 'Canteen' },
    ]);
  });

  test('has the expired profiles that lists hide', async () => {
    const { team } = await read(inHouse, { scenario: 'expiring' });
    expect(profilesOf(team).some(({ expiresAt }) => expiresAt < NOW)).toBe(true);
  });

  test('has every profile of a bundle ID that has more than come along', async () => {
    const { emulator } = await read();
    const { resources } = emulator.state();
    const [first] = resources.profiles ?? [];
    if (!first) throw new Error('the scenario has a profile');
    const more = Array.from({ length: 60 }, (_, number) => ({
      ...first,
      id: `MORE${number}`,
      attributes: { ...first.attributes, name: `More ${number}` },
    }));
    const state = { resources: { ...resources, profiles: [...(resources.profiles ?? []), ...more] } };
    const { team, requests } = await read(inHouse, { state });
    expect(team.bundleIds[0]?.profiles).toHaveLength(61);
    expect(requests).toHaveLength(3);
  });

  test.each(['profileContent', 'certificateContent'])(
    'a damaged %s is one that is not known',
    async (name) => {
      const { emulator } = await read();
      const { resources } = emulator.state();
      const damage = (all: readonly StoredResource[] = []) =>
        all.map((one) => ({ ...one, attributes: { ...one.attributes, [name]: 'bm9uZQ==' } }));
      const kind = name === 'profileContent' ? 'profiles' : 'certificates';
      const { team } = await read(inHouse, {
        state: { resources: { ...resources, [kind]: damage(resources[kind]) } },
      });
      if (kind === 'profiles') expect(profilesOf(team)[0]?.contents).toBeUndefined();
      else expect(team.certificates[0]?.content).toBeUndefined();
    },
  );

  test('is all that there is where no manifest says what is needed, in four requests', async () => {
    const { emulator } = await read();
    const { api, requests } = clientOf(emulator);
    const team = await readWholeTeam(api);
    expect(requests).toHaveLength(4);
    expect(
      [team.bundleIds, team.certificates, team.devices, team.passTypeIds].map((all) => all.length),
    ).toEqual([3, 2, 5, 1]);
    expect(profilesOf(team).map(({ contents }) => contents?.name)).toEqual(
      profilesOf(team).map(({ name }) => name),
    );
  });

  test('cannot be had without Apple', async () => {
    const emulating = { faultRules: [{ fault: { kind: 'membership-lapsed' as const } }] };
    expect(await rejection(read(inHouse, emulating))).toMatchObject({ code: 'API.FORBIDDEN_ERROR' });
  });
});

test('the manifest of what a team has needs no change', async () => {
  const manifest = manifestFor(emulate({ scenario: 'small-team' }).emulator.state().resources);
  const { team } = await read(manifest);
  const { changes, blocked } = planChanges(manifest, team, { now: NOW });
  expect([changes, blocked, manifest.profiles.length]).toEqual([[], [], 3]);
});
