import type { Client } from '../client/client.ts';
import type { Manifest } from './manifest.ts';
import type { Prune } from './plan.ts';
import type { TeamState } from './team-state.ts';
/**
 * Reads what Apple has, as far as a plan for a manifest needs it, in the fewest requests: a bundle ID brings its
 * profiles, the hidden expired ones too, and its capabilities along, 200 in one answer (facts.md §3).
 *
 * @param api a client, which retries, paces and announces
 * @throws what requests of the client throw
 */
export declare function readTeam(api: Client, manifest: Manifest, prune?: Prune): Promise<TeamState>;
/**
 * Reads all that Apple has and a manifest could say, with the contents of all profiles.
 *
 * @param api a client, which retries, paces and announces
 * @throws what requests of the client throw
 */
export declare function readWholeTeam(api: Client): Promise<TeamState>;
