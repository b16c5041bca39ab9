import type { CapabilitySetting } from '../../resources/descriptor.ts';
import type { Doing } from './doing.ts';
import type { How } from './outcome.ts';
interface Wanted {
    /** The bundle ID's identifier. */
    readonly bundleId: string;
    readonly type: string;
    readonly settings: readonly CapabilitySetting[];
}
export declare function createCapability(doing: Doing, wanted: Wanted): Promise<How>;
/** Looks first: each edit makes all profiles of the bundle ID INVALID, those that another apply has just made too. */
export declare function updateCapability(doing: Doing, wanted: Wanted): Promise<How>;
/**
 * Each edit makes all profiles of the bundle ID INVALID: looked at once more, before the first, for a valid one that is
 * there since this was planned, and in whose place no other of its type is sure to come. What another run has done is no
 * edit any more.
 *
 * @param change one that goes has no type
 * @throws EpapiError `APPLY.SPOILS`
 */
export declare function throwWhereSpoilt(doing: Doing, change: Wanted | {
    readonly bundleId: string;
}): Promise<void>;
export {};
