import type { EmulatorState } from '../../src/emulator/state.ts';
import type { Emulator } from '../../src/emulator/emulator.ts';
import { readTeamInventory } from '../../src/expiry/read-inventory.ts';
import type { TeamInventory, TeamOptions } from '../../src/expiry/read-inventory.ts';
import type { NewClientOptions } from '../../src/client/client.ts';
import { emulate } from './emulated.ts';
import type { Emulating } from './emulated.ts';
import { bundleId, certificate, profile } from './provision-team.ts';
import { clientOf } from './provisioning.ts';
import { NOW } from './team.ts';

/** A team of so many apps, each with an in-house profile of the same certificate. */
export function appsTeam(count: number): EmulatorState {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return {
    resources: {
      certificates: [certificate('GOOD', 900)],
      bundleIds: numbers.map((number) => bundleId(`B${number}`, `com.acme.app${number}`)),
      profiles: numbers.map((number) =>
        profile(`P${number}`, { name: `App ${number}`, bundleId: `B${number}` }),
      ),
    },
  };
}

/** What a scan of an emulated team made of it, and what it asked. */
export interface Scanned {
  readonly inventory: TeamInventory;
  /** `GET /v1/profiles?…` */
  readonly requests: readonly string[];
  readonly emulator: Emulator;
}

/** Scans an emulated team. */
export async function scan(
  emulating: Emulating = {},
  options: Partial<TeamOptions> = {},
  client: Partial<NewClientOptions> = {},
): Promise<Scanned> {
  const { emulator } = emulate(emulating);
  const { api, requests } = clientOf(emulator, client);
  return { inventory: await readTeamInventory(api, { now: () => NOW, ...options }), requests, emulator };
}
