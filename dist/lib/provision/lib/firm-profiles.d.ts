import type { Manifest } from '../manifest.ts';
import type { TeamProfile } from '../team-state.ts';
import type { Draft } from './draft.ts';
/** True for a valid profile that stays whatever is asked for: what could stand in for it is wanted and cannot be had. */
export type IsFirm = (bundleId: string, profile: TeamProfile) => boolean;
/**
 * @param profiles what is planned of them
 * @param now milliseconds since 1970-01-01T00:00:00Z
 */
export declare function firmProfiles(manifest: Manifest, { blocked, kept }: Pick<Draft, 'blocked' | 'kept'>, now: number): IsFirm;
