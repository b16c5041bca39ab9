import type { Beside, ProfileOrder } from '../plan.ts';
import type { Doing } from './doing.ts';
import type { How } from './outcome.ts';
/** A profile of a name that is to be there. */
export interface Named extends ProfileOrder {
    readonly name: string;
    /** Of what goes for it. */
    readonly beside?: readonly Beside[];
}
/** Makes a profile whose name was free when this was planned. */
export declare function createProfile(doing: Doing, named: Named): Promise<How>;
/**
 * Replaces profiles by a new one of the same name, which Apple can only do by way of deleting: first it is proved,
 * under another name, that the new one can be had. The proof stays until there is the new one, whatever happens.
 *
 * Whoever else does the same at the same time, or goes on where this is cut off, finds the proof and relies on it; who
 * wants something else, or proves it anew, does so under a second name. So nobody deletes a valid proof of others
 * before the new one is there, unless both names are taken, and nobody deletes a new one.
 *
 * @param replaces IDs of those that go: they were judged, so that no other of their name is ever deleted for them
 */
export declare function replaceProfile(doing: Doing, named: Named, replaces: readonly string[]): Promise<How>;
/**
 * Proves that a profile can be had while those in whose place it comes are still valid, which they are not any more
 * once the capabilities of their bundle ID have changed. The proof is not valid then either; but Apple has just made it:
 * one that was left proves nothing of today. What is new is made itself, since its name has to be free as well.
 *
 * @param replaces undefined for what is new
 */
export declare function proveProfile(doing: Doing, named: Named, replaces: readonly string[] | undefined): Promise<void>;
/** Clears away what was proved for nothing, since the capabilities stayed as they were and so did the profile. */
export declare function deleteProof(doing: Doing, proofOf: string): Promise<void>;
