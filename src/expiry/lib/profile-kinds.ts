import type { WatchedProfile } from '../inventory.ts';
import { listed, shortened } from './wording.ts';

/** True for profiles that installed copies need to open, on all devices of a company or on those that are registered. */
export function isForUsers(type: string): boolean {
  return /_(INHOUSE|ADHOC)$/.test(type);
}

/** True for profiles and certificates that only the developers of an app need. */
export function isForDevelopment(type: string): boolean {
  return /(^|_)DEVELOPMENT$/.test(type);
}

/** True for certificates that apps are shipped with; those for installers end none. */
export function isForDistribution(type: string): boolean {
  return /(^|_)DISTRIBUTION$/.test(type) && !type.includes('INSTALLER');
}

/** The bundle IDs of profiles that installed copies need to open, sorted. */
export function appsOf(profiles: readonly Pick<WatchedProfile, 'type' | 'bundleId'>[]): string[] {
  const named = profiles.filter(({ type, bundleId }) => isForUsers(type) && bundleId !== '');
  return [...new Set(named.map(({ bundleId }) => bundleId))].sort();
}

/** Undefined where there are no apps. */
export function stopOpening(apps: readonly string[]): string | undefined {
  if (apps.length === 0) return undefined;
  return `Every installed copy of ${listed(apps)} that was signed with it stops opening.`;
}

/** What stops with a profile. */
export function effectOf(type: string, bundleId: string): string {
  const app = bundleId === '' ? 'its app' : shortened(bundleId);
  if (type.endsWith('_INHOUSE'))
    return `Every installed copy of ${app} that was built with it stops opening.`;
  if (type.endsWith('_ADHOC')) return `The copies of ${app} on its registered devices stop opening.`;
  if (type.endsWith('_DEVELOPMENT'))
    return `Builds of ${app} on the devices of developers stop opening, and no new ones can be made.`;
  return `Nothing of ${app} can be signed with it any more.`;
}
