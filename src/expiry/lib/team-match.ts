import type { FileProfile, WatchedProfile } from '../inventory.ts';
import { appKey } from './team.ts';
import type { Team } from './team.ts';

/** The profile of the team that one in a file is, or was. */
export interface Match {
  /** `uuid`: it is the same; `name` and `bundle-id`: it has been made anew since, or is another for the same app. */
  readonly how: 'uuid' | 'name' | 'bundle-id' | 'none';
  readonly profile: WatchedProfile | undefined;
  /** Whether that is another than the one in the file, and ends later. */
  readonly isRenewed: boolean;
}

export function matchOf({ uuid, name, bundleId, inHouse, expiresAt }: FileProfile, team: Team): Match {
  const same = team.byUuid.get(uuid.toLowerCase());
  if (same) return { how: 'uuid', profile: same, isRenewed: false };
  const named = team.byName.get(name);
  // Other teams use the same names: the app must fit too, where it is known.
  const namesake = named && ['', bundleId].includes(named.bundleId) ? named : undefined;
  const profile = namesake ?? team.byBundleId.get(appKey(bundleId, inHouse));
  const isRenewed = profile !== undefined && profile.expiresAt > expiresAt;
  return { how: namesake ? 'name' : profile ? 'bundle-id' : 'none', profile, isRenewed };
}
