import type { Manifest, WantedProfile } from '../manifest.ts';
import type { Blocked, Kept } from '../plan.ts';
import type { TeamProfile, TeamState } from '../team-state.ts';
import type { Held } from './why-replace.ts';
/** True for one that apps may be signed with, also where Apple does not say until when. */
export declare function isInUse({ state, expiresAt }: TeamProfile, now: number): boolean;
/** The team's profiles by name. */
export declare function byName({ bundleIds }: TeamState): ReadonlyMap<string, readonly Held[]>;
/** What tells whether another app can do without a profile of it. */
export interface Claims {
    readonly held: ReadonlyMap<string, readonly Held[]>;
    /** IDs of profiles that are pruned. */
    readonly going: ReadonlySet<string>;
    /** True for a bundle ID that is to have a profile, and has none yet that stays. */
    readonly isWaiting: (bundleId: string) => boolean;
    /**
     * Names of the other profiles with which that of a wanted one goes round, since the bundle ID that holds it waits for
     * the first of them, whose holder waits for the next, up to the wanted one's; empty where it does not.
     */
    readonly ringOf: (want: WantedProfile, holder: string) => readonly string[];
    readonly now: number;
}
/** {@link Claims.isWaiting} */
export declare function waiting({ profiles }: Manifest, kept: Iterable<Kept>): (bundleId: string) => boolean;
/**
 * Why a profile cannot be made or replaced: its name, or that of its proof, is held by a valid profile of another app,
 * which nobody asked to go, or which that app cannot do without yet.
 */
export declare function nameHeld(want: WantedProfile, claims: Claims): Blocked | undefined;
