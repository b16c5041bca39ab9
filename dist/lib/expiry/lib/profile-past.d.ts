import type { WatchedProfile } from '../inventory.ts';
import type { Team } from './team.ts';
import type { Clock } from './urgency.ts';
/** Why a profile that has ended ends nothing any more, and what is left to do. */
export interface Past {
    /** A sentence. */
    readonly reason: string;
    readonly fix: string;
}
/**
 * What is to be said of a profile that has ended, where nothing needs it any more; undefined where something may.
 * Before its end it counts in full, successor or not: installed builds have it until they are replaced. After it, who
 * looks at a build that still has it is told so there.
 */
export declare function pastOf(profile: WatchedProfile, team: Team, clock: Clock): Past | undefined;
