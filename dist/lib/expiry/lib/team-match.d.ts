import type { FileProfile, WatchedProfile } from '../inventory.ts';
import type { Team } from './team.ts';
/** The profile of the team that one in a file is, or was. */
export interface Match {
    /** `uuid`: it is the same; `name` and `bundle-id`: it has been made anew since, or is another for the same app. */
    readonly how: 'uuid' | 'name' | 'bundle-id' | 'none';
    readonly profile: WatchedProfile | undefined;
    /** Whether that is another than the one in the file, and ends later. */
    readonly isRenewed: boolean;
}
export declare function matchOf({ uuid, name, bundleId, inHouse, expiresAt }: FileProfile, team: Team): Match;
