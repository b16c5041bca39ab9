import type { WantedProfile } from '../manifest.ts';
import type { Blocked } from '../plan.ts';
import type { TeamProfile, TeamState } from '../team-state.ts';
import type { IsWanted, WaitedFor } from './profile-uses.ts';
import type { Held } from './why-replace.ts';
/** True for one that apps may be signed with, also where Apple does not say until when. */
export declare function isInUse({ state, expiresAt }: Pick<TeamProfile, 'state' | 'expiresAt'>, now: number): boolean;
/** The team's profiles by name. */
export declare function byName({ bundleIds }: TeamState): ReadonlyMap<string, readonly Held[]>;
/** What tells whether another app can do without a profile of it. */
export interface Claims {
    readonly held: ReadonlyMap<string, readonly Held[]>;
    /** IDs of profiles that are pruned. */
    readonly going: ReadonlySet<string>;
    readonly waitedFor: WaitedFor;
    readonly isWanted: IsWanted;
    /**
     * Names of the other profiles with which that of a wanted one goes round, since the bundle ID that holds it waits for
     * the first of them, whose holder waits for the next, up to the wanted one's; empty where it does not.
     */
    readonly ringOf: (want: WantedProfile, holder: Held) => readonly string[];
    /** The option that has profiles go which the manifest does not name, with the limit that they need. */
    readonly prune: string;
    readonly now: number;
}
/**
 * Why a profile cannot be made or replaced: its name, or that of its proof, is held by a valid profile which nobody
 * asked to go, or which its app cannot do without yet.
 */
export declare function nameHeld(want: WantedProfile, claims: Claims): Blocked | undefined;
/** True for what has the name of a wanted profile, and is another app's, or of a type of which its app wants another. */
export declare function isElse({ profile, bundleId }: Held, want: Pick<WantedProfile, 'bundleId' | 'type'>, { isWanted }: Pick<Claims, 'isWanted'>): boolean;
