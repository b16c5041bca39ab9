import type { Manifest } from '../manifest.ts';
import type { TeamProfile } from '../team-state.ts';
import type { Draft } from './draft.ts';
import { isInUse } from './held-names.ts';
import { standIns, waiting } from './profile-uses.ts';

/** True for a valid profile that stays whatever is asked for: what could stand in for it is wanted and cannot be had. */
export type IsFirm = (bundleId: string, profile: TeamProfile) => boolean;

/**
 * @param profiles what is planned of them
 * @param now milliseconds since 1970-01-01T00:00:00Z
 */
export function firmProfiles(
  manifest: Manifest,
  { blocked = [], kept = [] }: Pick<Draft, 'blocked' | 'kept'>,
  now: number,
): IsFirm {
  const lacking = new Set(blocked.map(({ name }) => name));
  const waitedFor = waiting(manifest, kept);
  const standInsOf = standIns(manifest);
  return (bundleId, profile) =>
    lacking.size > 0 &&
    isInUse(profile, now) &&
    waitedFor(bundleId, profile.type).length > 0 &&
    standInsOf(bundleId, profile.type).some(({ name }) => lacking.has(name));
}
