import type { Resource } from '../../client/typed.ts';
import type { PROFILES } from '../../resources/profiles.ts';
import type { ProfileOrder } from '../plan.ts';
import type { Doing } from './doing.ts';
/** A profile as an answer shows it. */
export interface SeenProfile {
    readonly id: string;
    readonly name: string;
    readonly type: string;
    readonly state: string;
    readonly uuid: string;
    /** Base64; undefined where Apple did not send it. */
    readonly content: string | undefined;
    /** Milliseconds since 1970-01-01T00:00:00Z; NaN where Apple did not say. */
    readonly expiresAt: number;
}
export declare function seenProfile({ id, attributes }: Resource<typeof PROFILES>): SeenProfile;
/**
 * The profiles of a bundle ID, the expired ones too, without those that this run deleted.
 *
 * @param what `states` where nobody looks into them
 */
export declare function profilesOf(doing: Doing, identifier: string, what?: 'contents' | 'states'): Promise<SeenProfile[]>;
/** True for one that signs now; `profileState` says nothing of the dates (facts.md §3). */
export declare function isValid({ system }: Doing, profile: SeenProfile): boolean;
/** What a profile is, held against an order. */
export interface Judged {
    readonly profile: SeenProfile;
    /**
     * `spoilt` is one that was made to the same order and cannot be signed with any more; `other` was made to another.
     */
    readonly fit: 'fits' | 'spoilt' | 'other';
    /** What is wrong with it, as halves of sentences, fit to be printed. */
    readonly problems: readonly string[];
}
/** Holds a profile against an order by what is in it, which nobody can change any more, and by its state. */
export declare function judgeProfile(doing: Doing, profile: SeenProfile, order: ProfileOrder): Promise<Judged>;
