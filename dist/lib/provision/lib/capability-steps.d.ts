import type { CapabilitySetting } from '../../resources/descriptor.ts';
import type { Doing } from './doing.ts';
import type { How } from './outcome.ts';
/** A capability as it is to be. */
export interface Wanted {
    /** The bundle ID's identifier. */
    readonly bundleId: string;
    readonly type: string;
    readonly settings: readonly CapabilitySetting[];
}
/** One that is to go. */
export interface Unwanted {
    readonly id: string;
    readonly bundleId: string;
}
export declare function createCapability(doing: Doing, wanted: Wanted): Promise<How>;
/** Looks first: each edit makes all profiles of the bundle ID INVALID, those that another apply has just made too. */
export declare function updateCapability(doing: Doing, wanted: Wanted): Promise<How>;
/** True where it is as wanted; or gone, where it has no type and is to go. */
export declare function isDone(doing: Doing, change: Wanted | Unwanted): Promise<boolean>;
