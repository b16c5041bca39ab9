import { isDate } from '../../days.ts';
import type { WatchedProfile } from '../inventory.ts';
import type { Team } from './team.ts';
import type { Clock } from './urgency.ts';

/**
 * Until when what is built now with a profile of the team opens: its own end, or that of the last of its certificates
 * that can be signed with, whatever is first. Undefined where nothing can be built with it now.
 */
export function usableUntil(
  { state, expiresAt, certificates = [] }: WatchedProfile,
  { serialNumbers }: Team,
  { now }: Clock,
): number | undefined {
  const ends = certificates
    .filter((one) => one.expiresAt > now && serialNumbers.has(one.serialNumber))
    .map((one) => one.expiresAt);
  const isUsable = state === 'ACTIVE' && isDate(expiresAt) && expiresAt > now && ends.length > 0;
  return isUsable ? Math.min(expiresAt, Math.max(...ends)) : undefined;
}

/** A profile that can be built with, and until when. */
export interface Usable {
  readonly profile: WatchedProfile;
  readonly until: number;
}

/** Of those that can be built with now, the one that lasts longest. */
export function lastUsable(
  profiles: readonly WatchedProfile[],
  team: Team,
  clock: Clock,
): Usable | undefined {
  const usable = profiles.flatMap((profile): Usable[] => {
    const until = usableUntil(profile, team, clock);
    return until === undefined ? [] : [{ profile, until }];
  });
  return usable.sort((a, b) => b.until - a.until || (a.profile.id < b.profile.id ? -1 : 1))[0];
}
