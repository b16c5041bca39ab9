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
/**
 * Names of the profiles that can stand for one, of which the manifest wants any, sorted; empty where one of them is
 * there and stays, or where it wants none.
 */
export type WaitedFor = (bundleId: string, type: string) => readonly string[];
export declare function waiting(manifest: Manifest, kept: readonly Kept[]): WaitedFor;
/** Tells the kinds of profiles apart of which an app is never to lose the last valid one. */
export declare function kindKey(bundleId: string, type: string): string;
