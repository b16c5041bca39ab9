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
export {};
