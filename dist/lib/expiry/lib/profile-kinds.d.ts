import type { WatchedProfile } from '../inventory.ts';
/** True for profiles that installed copies need to open, on all devices of a company or on those that are registered. */
export declare function isForUsers(type: string): boolean;
/** True for profiles and certificates that only the developers of an app need. */
export declare function isForDevelopment(type: string): boolean;
/** True for certificates that apps are shipped with; those for installers end none. */
export declare function isForDistribution(type: string): boolean;
/** The bundle IDs of profiles that installed copies need to open, sorted. */
export declare function appsOf(profiles: readonly Pick<WatchedProfile, 'type' | 'bundleId'>[]): string[];
/** Undefined where there are no apps. */
export declare function stopOpening(apps: readonly string[]): string | undefined;
/** What stops with a profile. */
export declare function effectOf(type: string, bundleId: string): string;
