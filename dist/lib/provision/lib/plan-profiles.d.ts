import type { Manifest } from '../manifest.ts';
import type { TeamState } from '../team-state.ts';
import type { Draft } from './draft.ts';
/**
 * Profiles, by name.
 *
 * @param edited bundle IDs whose capabilities this plan changes
 * @param now milliseconds since 1970-01-01T00:00:00Z
 */
export declare function planProfiles(manifest: Manifest, team: TeamState, edited: ReadonlySet<string>, now: number): Draft;
