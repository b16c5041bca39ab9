import type { WantedProfile } from '../manifest.ts';
import type { ProfileOrder } from '../plan.ts';
import type { TeamProfile, TeamState } from '../team-state.ts';
import type { Chosen } from './choose-certificate.ts';
/** A profile, and the bundle ID that it is for. */
export interface Held {
    readonly profile: TeamProfile;
    /** The bundle ID's identifier. */
    readonly bundleId: string;
}
/** What a wanted profile is to be, and when that ends. */
export interface Aim {
    readonly want: WantedProfile;
    readonly order: ProfileOrder;
    /** Certificates by the labels of the manifest. */
    readonly chosen: ReadonlyMap<string, Chosen>;
    /** Whether this plan changes capabilities of its bundle ID, which makes profiles INVALID. */
    readonly edited: boolean;
}
/**
 * Why a profile is not what is wanted; undefined when it is.
 *
 * @param now milliseconds since 1970-01-01T00:00:00Z
 */
export declare function whyReplace(aim: Aim, held: Held, team: TeamState, now: number): string | undefined;
