import type { Beside } from '../plan.ts';
import type { Doing } from './doing.ts';
import type { How } from './outcome.ts';
/** A profile that the plan has go. */
interface Going {
    readonly id: string;
    readonly name: string;
    /** The bundle ID's identifier. */
    readonly bundleId: string;
    readonly proofOf?: string | undefined;
    readonly beside?: readonly Beside[] | undefined;
}
/** Deletes what the plan says. */
export declare function deleteProfile(doing: Doing, change: Going): Promise<How>;
/**
 * Deletes one, and where it is to go beside another only while that is there. Proofs do not count: another run takes
 * them away in a moment.
 *
 * @returns it, where it has still been valid
 */
export declare function removeBeside(doing: Doing, { id, name, beside }: Pick<Going, 'id' | 'name' | 'beside'>): Promise<readonly Beside[]>;
/**
 * Looks once more: two that let go at the same moment what the other keeps are told of it, since Apple has no lock.
 *
 * @param gone what went beside others
 */
export declare function throwWhereWithout(doing: Doing, name: string, gone: readonly Beside[]): Promise<void>;
/** Deletes one that was judged, by its ID. */
export declare function removeProfile(doing: Doing, id: string): Promise<void>;
export {};
