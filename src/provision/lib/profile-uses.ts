import type { Manifest, WantedProfile } from '../manifest.ts';
import type { Kept } from '../plan.ts';
import { groupBy } from '../../group-by.ts';
import { compareText } from './draft.ts';

/** True for a type whose profiles sign what people use; the others sign what developers try out. */
export function isDistribution(type: string): boolean {
  return !type.endsWith('_DEVELOPMENT');
}

/** What a profile of a type is for: a platform, and distribution or development. */
function useOf(type: string): string {
  return `${type.replace(/_APP_.*$/s, '')} ${isDistribution(type)}`;
}

/** Profiles of the manifest that can stand for one of a bundle ID and type: of this type, or else of the same use. */
export type StandIns = (bundleId: string, type: string) => readonly WantedProfile[];

export function standIns({ profiles }: Manifest): StandIns {
  const byBundleId = groupBy(profiles, ({ bundleId }) => bundleId);
  return (bundleId, type) => {
    const all = byBundleId.get(bundleId) ?? [];
    const exact = all.filter((one) => one.type === type);
    return exact.length > 0 ? exact : all.filter((one) => useOf(one.type) === useOf(type));
  };
}

/** True where the manifest wants a profile of exactly this type. */
export type IsWanted = (bundleId: string, type: string) => boolean;

export function wanting({ profiles }: Manifest): IsWanted {
  const kinds = new Set(profiles.map(({ bundleId, type }) => kindKey(bundleId, type)));
  return (bundleId, type) => kinds.has(kindKey(bundleId, type));
}

/**
 * Names of the profiles that can stand for one, of which the manifest wants any, sorted; empty where one of them is
 * there and stays, or where it wants none.
 */
export type WaitedFor = (bundleId: string, type: string) => readonly string[];

export function waiting(manifest: Manifest, kept: readonly Kept[]): WaitedFor {
  const keptNames = new Set(kept.map(({ name }) => name));
  const standInsOf = standIns(manifest);
  return (bundleId, type) => {
    const names = standInsOf(bundleId, type).map(({ name }) => name);
    return names.some((name) => keptNames.has(name)) ? [] : names.sort(compareText);
  };
}

/** Tells the kinds of profiles apart of which an app is never to lose the last valid one. */
export function kindKey(bundleId: string, type: string): string {
  return `${bundleId}\n${type}`;
}
