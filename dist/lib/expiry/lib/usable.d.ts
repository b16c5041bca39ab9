import type { WatchedProfile } from '../inventory.ts';
import type { Team } from './team.ts';
import type { Clock } from './urgency.ts';
/**
 * Until when what is built now with a profile of the team opens: its own end, or that of the last of its certificates
 * that can be signed with, whatever is first. Undefined where nothing can be built with it now.
 */
export declare function usableUntil({ state, expiresAt, certificates }: WatchedProfile, { serialNumbers }: Team, { now }: Clock): number | undefined;
/** A profile that can be built with, and until when. */
export interface Usable {
    readonly profile: WatchedProfile;
    readonly until: number;
}
/** Of those that can be built with now, the one that lasts longest. */
export declare function lastUsable(profiles: readonly WatchedProfile[], team: Team, clock: Clock): Usable | undefined;
