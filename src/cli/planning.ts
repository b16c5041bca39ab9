import type { Client } from '../client/client.ts';
import type { Manifest } from '../provision/manifest.ts';
import type { Plan, Prune } from '../provision/plan.ts';
import { planChanges } from '../provision/plan-changes.ts';
import type { PlanBinding } from '../provision/plan-file.ts';
import { readTeam } from '../provision/read-team.ts';
import type { TeamState } from '../provision/team-state.ts';
import { readBaseUrlOption, readCredentialTexts } from './credentials.ts';
import type { ParsedOptions } from './options.ts';
import type { World } from './world.ts';

/** A plan, with what it was made of. */
export interface Planned {
  readonly plan: Plan;
  readonly team: TeamState;
  readonly binding: PlanBinding;
}

/** Reads what Apple has, and plans from it. */
export async function planNow(
  { api, manifest, prune }: { readonly api: Client; readonly manifest: Manifest; readonly prune: Prune },
  options: ParsedOptions,
  world: World,
): Promise<Planned> {
  const team = await readTeam(api, manifest, prune);
  const plan = planChanges(manifest, team, { now: world.system.now(), prune });
  const issuerId = readCredentialTexts(options, world).issuerId.trim();
  const baseUrl = readBaseUrlOption(options, world);
  return { plan, team, binding: { manifest: manifest.digest, baseUrl, issuerId, prune } };
}
