import type { EmulatorState } from '../../src/emulator/state.ts';
import { appleDate } from '../../src/emulator/dates.ts';
import type { StoredResource } from '../../src/emulator/store.ts';
import { DAY } from '../../src/days.ts';
import { createAuthority } from '../../src/formats/authority.ts';
import type { CapabilitySetting } from '../../src/resources/descriptor.ts';
import type { Handler } from '../../src/emulator/emulator.ts';
import type { Manifest, WantedCertificate, WantedProfile } from '../../src/provision/manifest.ts';
import type { Plan, Prune } from '../../src/provision/plan.ts';
import { planChanges } from '../../src/provision/plan-changes.ts';
import { readTeam } from '../../src/provision/read-team.ts';
import { clientOf, manifestOf, wantedBundleId, wantedDevice, wantedProfile } from './provisioning.ts';
import { NOW } from './team.ts';

/** One for all emulators: its keys take some time to make. */
const AUTHORITY = (await createAuthority({ now: () => NOW })).export();

const icloud = (version: string): readonly CapabilitySetting[] => [
  { key: 'ICLOUD_VERSION', options: [{ key: version, enabled: true }] },
];

export function certificate(id: string, days: number, type = 'IOS_DISTRIBUTION'): StoredResource {
  const serialNumber = `5${Buffer.from(id).toString('hex').toUpperCase()}`;
  return {
    id,
    attributes: {
      ...{ name: id, displayName: id, certificateType: type, serialNumber, platform: 'IOS' },
      expirationDate: appleDate(NOW + days * DAY),
    },
  };
}

export function bundleId(id: string, identifier: string, name = id): StoredResource {
  return { id, attributes: { name, identifier, platform: 'IOS' } };
}

export function capability(
  owner: string,
  type: string,
  settings?: readonly CapabilitySetting[],
): StoredResource {
  return {
    id: `${owner}_${type}`,
    attributes: { capabilityType: type, ...(settings && { settings }) },
    relationships: { bundleId: owner },
  };
}

export function device(id: string, udid: string, name: string, status = 'ENABLED'): StoredResource {
  const addedDate = appleDate(NOW - 400 * DAY);
  return { id, attributes: { name, udid, status, platform: 'IOS', deviceClass: 'IPHONE', addedDate } };
}

interface ProfileSeed {
  readonly name: string;
  readonly bundleId: string;
  readonly certificates?: readonly string[];
  readonly devices?: readonly string[];
  readonly type?: string;
  readonly days?: number;
  readonly state?: string;
}

export function profile(id: string, seed: ProfileSeed): StoredResource {
  const { name, type = 'IOS_APP_INHOUSE', days = 200, state = 'ACTIVE', devices } = seed;
  const number = Buffer.from(id).toString('hex').padStart(12, '0').slice(-12);
  return {
    id,
    attributes: {
      ...{ name, profileType: type, profileState: state, platform: 'IOS' },
      uuid: `00000000-0000-4000-8000-${number}`,
      createdDate: appleDate(NOW + (days - 365) * DAY),
      expirationDate: appleDate(NOW + days * DAY),
    },
    relationships: {
      bundleId: seed.bundleId,
      certificates: seed.certificates ?? ['GOOD'],
      ...(devices && { devices }),
    },
  };
}

/** A state of certificates GOOD, ENDING and DEV, and what is given. */
export function teamOf(resources: EmulatorState['resources']): EmulatorState {
  return {
    authority: AUTHORITY,
    resources: {
      certificates: [
        certificate('GOOD', 900),
        certificate('ENDING', 12),
        certificate('DEV', 300, 'IOS_DEVELOPMENT'),
      ],
      ...resources,
    },
  };
}

const UDID = {
  asked: '00008030-001A2B3C4D5E6F01',
  spelt: '00008030001a2b3c4d5e6f02',
  asleep: '00008030-001A2B3C4D5E6F03',
  pruned: '00008030-001A2B3C4D5E6F04',
};

/** A team in which something of every kind is to be made, changed and taken away. */
export function campaignTeam(): EmulatorState {
  return teamOf({
    bundleIds: [
      bundleId('FIELD', 'com.acme.field', 'Field of old'),
      bundleId('STAY', 'com.acme.stay'),
      bundleId('DEVEL', 'com.acme.devel'),
      bundleId('GONE', 'com.acme.gone'),
      // What a filter by the identifier of another finds as well.
      bundleId('LONGER', 'com.acme.stay.longer'),
    ],
    bundleIdCapabilities: [
      capability('FIELD', 'ICLOUD', icloud('XCODE_5')),
      capability('FIELD', 'MAPS'),
      capability('STAY', 'PUSH_NOTIFICATIONS'),
    ],
    devices: [
      device('SPELT', UDID.spelt.toUpperCase(), 'Name of old'),
      device('ASLEEP', UDID.asleep, 'Asleep', 'DISABLED'),
      device('PRUNED', UDID.pruned, 'To be disabled'),
    ],
    passTypeIds: [
      { id: 'CARD', attributes: { identifier: 'pass.com.acme.card', name: 'Card of old' } },
      { id: 'NOPASS', attributes: { identifier: 'pass.com.acme.none', name: 'None' } },
    ],
    profiles: [
      profile('P1', { name: 'Field In-House', bundleId: 'FIELD' }),
      profile('P2', { name: 'Stay, In-House', bundleId: 'STAY', certificates: ['ENDING'] }),
      profile('P3', {
        ...{ name: 'Devel', bundleId: 'DEVEL', type: 'IOS_APP_DEVELOPMENT' },
        ...{ certificates: ['DEV'], devices: ['SPELT'] },
      }),
      profile('P4', { name: 'Gone In-House', bundleId: 'GONE' }),
      profile('P5', { name: 'Longer In-House', bundleId: 'LONGER' }),
    ],
  });
}

/** Bundle IDs of {@link campaignTeam} that {@link campaignManifest} does not name. */
export const PRUNED = ['com.acme.gone'];

const named = (label: string): WantedCertificate => {
  const { certificateType, serialNumber } = certificate(label, 0).attributes;
  return { label, type: String(certificateType), serialNumber: String(serialNumber) };
};

export function campaignManifest(): Manifest {
  const push = { type: 'PUSH_NOTIFICATIONS', settings: {} };
  const newICloud = { type: 'ICLOUD', settings: { ICLOUD_VERSION: 'XCODE_6' } };
  const inHouse = (name: string, bundleId: string): WantedProfile =>
    wantedProfile(name, bundleId, { certificates: ['GOOD'] });
  return manifestOf({
    bundleIds: [
      wantedBundleId('com.acme.new', { name: 'New', capabilities: [push, newICloud] }),
      wantedBundleId('com.acme.field', { name: 'Field', capabilities: [newICloud, push] }),
      wantedBundleId('com.acme.stay', { name: 'STAY', capabilities: [push] }),
      wantedBundleId('com.acme.devel', { name: 'DEVEL' }),
      wantedBundleId('com.acme.stay.longer', { name: 'LONGER' }),
    ],
    devices: [
      wantedDevice('New phone', UDID.asked),
      wantedDevice('Name of now', UDID.spelt),
      wantedDevice('Asleep', UDID.asleep),
    ],
    certificates: [named('GOOD'), { ...named('DEV'), type: 'IOS_DEVELOPMENT' }],
    passTypeIds: [
      { identifier: 'pass.com.acme.card', name: 'Card' },
      { identifier: 'pass.com.acme.new', name: 'New pass' },
    ],
    profiles: [
      inHouse('New In-House', 'com.acme.new'),
      inHouse('Field In-House', 'com.acme.field'),
      inHouse('Stay, In-House', 'com.acme.stay'),
      inHouse('Longer In-House', 'com.acme.stay.longer'),
      wantedProfile('Devel', 'com.acme.devel', { type: 'IOS_APP_DEVELOPMENT', certificates: ['DEV'] }),
    ],
  });
}

/** Everything that the manifest does not name goes. */
const ALL: Prune = Object.fromEntries(
  ['bundle-id', 'capability', 'device', 'pass-type-id', 'profile'].map((kind) => [kind, { count: 100 }]),
);

/** What the command would plan for it. */
export async function campaignPlan(emulator: Handler, now: () => number): Promise<Plan> {
  const manifest = campaignManifest();
  const team = await readTeam(clientOf(emulator, {}, now).api, manifest, ALL);
  return planChanges(manifest, team, { now: now(), prune: ALL });
}
