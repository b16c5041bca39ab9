import { createTokenSource } from '../../src/auth/token-source.ts';
import { createClient } from '../../src/client/client.ts';
import type { Client, NewClientOptions } from '../../src/client/client.ts';
import type { Handler } from '../../src/emulator/emulator.ts';
import type {
  Manifest,
  WantedBundleId,
  WantedCertificate,
  WantedDevice,
  WantedProfile,
} from '../../src/provision/manifest.ts';
import { DAY } from '../../src/days.ts';
import type {
  TeamBundleId,
  TeamCertificate,
  TeamProfile,
  TeamState,
} from '../../src/provision/team-state.ts';
import { CREDENTIALS, NOW, makeSystem } from './team.ts';

/** A client whose requests an emulator answers, and what they were. */
export function clientOf(
  emulator: Handler,
  options: Partial<NewClientOptions> = {},
  now = (): number => NOW,
): { api: Client; requests: string[] } {
  const requests: string[] = [];
  const system = makeSystem({
    now,
    fetch: (url, init) => {
      requests.push(`${init.method} ${decodeURIComponent(url.pathname + url.search)}`);
      return emulator.handle(new Request(url, init));
    },
  });
  const tokens = createTokenSource(CREDENTIALS, {}, system);
  return { api: createClient({ tokens, system, ...options }), requests };
}

const IN_HOUSE: WantedCertificate = { label: 'in-house', type: 'IOS_DISTRIBUTION' };

/** A manifest of parts; a profile uses the in-house certificate unless told otherwise. */
export function manifestOf(parts: Partial<Manifest> = {}): Manifest {
  return {
    bundleIds: [],
    devices: [],
    certificates: [IN_HOUSE],
    passTypeIds: [],
    profiles: [],
    digest: '',
    ...parts,
  };
}

export function wantedBundleId(identifier: string, changes: Partial<WantedBundleId> = {}): WantedBundleId {
  return { identifier, name: `Name of ${identifier}`, platform: 'IOS', capabilities: [], ...changes };
}

export function wantedProfile(
  name: string,
  bundleId: string,
  changes: Partial<WantedProfile> = {},
): WantedProfile {
  return {
    ...{ name, type: 'IOS_APP_INHOUSE', bundleId },
    ...{ certificates: ['in-house'], devices: 'all', renewWithin: 30, ...changes },
  };
}

export function wantedDevice(name: string, udid: string): WantedDevice {
  return { name, udid, platform: 'IOS' };
}

/** A certificate of the team with the content `DER of <id>`, valid for two years. */
export function teamCertificate(id: string, changes: Partial<TeamCertificate> = {}): TeamCertificate {
  return {
    ...{ id, name: `iPhone Distribution: ${id}`, type: 'IOS_DISTRIBUTION', serialNumber: `5E${id}` },
    expiresAt: NOW + 730 * DAY,
    content: { der: Buffer.from(`DER of ${id}`), publicKeySha256: `key of ${id}` },
    ...changes,
  };
}

/** An in-house profile of the team that holds the certificate C1 and is valid for 200 days. */
export function teamProfile(name: string, changes: Partial<TeamProfile> = {}): TeamProfile {
  return {
    ...{ id: `ID of ${name}`, name, type: 'IOS_APP_INHOUSE', state: 'ACTIVE', uuid: 'a UUID' },
    ...{ createdAt: NOW - 165 * DAY, expiresAt: NOW + 200 * DAY },
    content: undefined,
    contents: contentsWith(['C1']),
    ...changes,
  };
}

/** The part of a profile's contents that a plan looks at. */
export function contentsWith(
  certificates: readonly string[],
  udids: readonly string[] = [],
): TeamProfile['contents'] {
  const ders = certificates.map((id) => Buffer.from(`DER of ${id}`));
  return { certificates: ders, udids } as unknown as TeamProfile['contents'];
}

export function teamBundleId(identifier: string, changes: Partial<TeamBundleId> = {}): TeamBundleId {
  return {
    ...{ id: `ID of ${identifier}`, identifier, name: `Name of ${identifier}`, platform: 'IOS' },
    ...{ capabilities: [], profiles: [], ...changes },
  };
}

/** A team with the certificate C1 and what else is given. */
export function teamOf(parts: Partial<TeamState> = {}): TeamState {
  return { bundleIds: [], certificates: [teamCertificate('C1')], devices: [], passTypeIds: [], ...parts };
}
