import type { EmulatorState } from '../../src/emulator/state.ts';
import { appleDate } from '../../src/emulator/dates.ts';
import type { StoredResource } from '../../src/emulator/store.ts';
import { createAuthority } from '../../src/formats/authority.ts';
import type { CapabilitySetting } from '../../src/resources/descriptor.ts';
import { NOW } from './team.ts';
import type { TinyManifest } from './tiny-planner.ts';

const DAY = 86_400_000;

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

export function campaignManifest(): TinyManifest {
  const inHouse = { type: 'IOS_APP_INHOUSE', certificates: ['GOOD'], devices: [] };
  return {
    bundleIds: [
      {
        ...{ identifier: 'com.acme.new', name: 'New' },
        capabilities: { PUSH_NOTIFICATIONS: [], ICLOUD: icloud('XCODE_6') },
      },
      {
        ...{ identifier: 'com.acme.field', name: 'Field' },
        capabilities: { ICLOUD: icloud('XCODE_6'), PUSH_NOTIFICATIONS: [] },
      },
      { identifier: 'com.acme.stay', name: 'STAY', capabilities: { PUSH_NOTIFICATIONS: [] } },
      { identifier: 'com.acme.devel', name: 'DEVEL', capabilities: {} },
      { identifier: 'com.acme.stay.longer', name: 'LONGER', capabilities: {} },
    ],
    devices: [
      { name: 'New phone', udid: UDID.asked },
      { name: 'Name of now', udid: UDID.spelt },
      { name: 'Asleep', udid: UDID.asleep },
    ],
    passTypeIds: [
      { identifier: 'pass.com.acme.card', name: 'Card' },
      { identifier: 'pass.com.acme.new', name: 'New pass' },
    ],
    profiles: [
      { name: 'New In-House', bundleId: 'com.acme.new', ...inHouse },
      { name: 'Field In-House', bundleId: 'com.acme.field', ...inHouse },
      { name: 'Stay, In-House', bundleId: 'com.acme.stay', ...inHouse },
      { name: 'Longer In-House', bundleId: 'com.acme.stay.longer', ...inHouse },
      {
        ...{ name: 'Devel', type: 'IOS_APP_DEVELOPMENT', bundleId: 'com.acme.devel', certificates: ['DEV'] },
        devices: [UDID.asked, UDID.spelt, UDID.asleep],
      },
    ],
  };
}
