import type { Manifest, WantedProfile } from '../manifest.ts';
import type { Kept } from '../plan.ts';
/** True for a type whose profiles sign what people use; the others sign what developers try out. */
export declare function isDistribution(type: string): boolean;
/** Profiles of the manifest that can stand for one of a bundle ID and type: of this type, or else of the same use. */
export type StandIns = (bundleId: string, type: string) => readonly WantedProfile[];
export declare function standIns({ profiles }: Manifest): StandIns;
/** True where the manifest wants a profile of exactly this type. */
export type IsWanted = (bundleId: string, type: string) => boolean;
export declare function wanting({ profiles }: Manifest): IsWanted;
/** True where the manifest wants something that can stand for a profile, and none of it is there yet and stays. */
export type IsWaiting = (bundleId: string, type: string) => boolean;
export declare function waiting(manifest: Manifest, kept: readonly Kept[]): IsWaiting;
/** Tells the kinds of profiles apart of which an app is never to lose the last valid one. */
export declare function kindKey(bundleId: string, type: string): string;
