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
import { judge } from './judge.ts';
import { CREDENTIALS, NOW, makeSystem } from './team.ts';

/** A client whose requests an emulator answers, each exchange held against Apple's document. */
export function clientOf(
  emulator: Handler,
  options: Partial<NewClientOptions> = {},
): { api: Client; requests: string[] } {
  const requests: string[] = [];
  const judged = judge(emulator);
  const system = makeSystem({
    now: () => NOW,
    fetch: async (url, init) => {
      requests.push(`${init.method} ${decodeURIComponent(url.pathname + url.search)}`);
      const response = await judged.handle(new Request(url, init));
      judged.expectNoProblems();
      return response;
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
