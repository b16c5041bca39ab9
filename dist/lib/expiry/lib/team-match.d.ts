import type { FileProfile, WatchedProfile } from '../inventory.ts';
import type { Team } from './team.ts';
import type { Clock } from './urgency.ts';
/** The profile of the team that one in a file is, or was. */
export interface Match {
    /** `uuid`: it is the same; `app`: the team has others for the same app; `none`: it has none. */
    readonly how: 'uuid' | 'app' | 'none';
    /** Where it is another: the one to build with, or to be made anew. */
    readonly profile: WatchedProfile | undefined;
    /** Until when builds with that one open, where it can be built with and they open longer; else undefined. */
    readonly renewedUntil: number | undefined;
}
/** @param end when the one in the file ends, by its own date or its certificates' */
export declare function matchOf(file: FileProfile, end: number, team: Team, clock: Clock): Match;
