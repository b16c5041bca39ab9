import { isDate } from '../../days.ts';
import { groupBy, groupByEach } from '../../group-by.ts';
import { isForDevelopment } from './profile-kinds.ts';
import type {
  FileProfile,
  HeldCertificate,
  Inventory,
  ProfileUse,
  WatchedCertificate,
  WatchedProfile,
} from '../inventory.ts';

/** What a team has, to be looked up. */
export interface Team {
  readonly certificates: readonly WatchedCertificate[];
  readonly serialNumbers: ReadonlySet<string>;
  readonly bundleIds: ReadonlySet<string>;
  readonly byUuid: ReadonlyMap<string, WatchedProfile>;
  /** Of several, that which ends last comes first; so it is below. */
  readonly byName: ReadonlyMap<string, readonly WatchedProfile[]>;
  /** By {@link appKey}. */
  readonly byApp: ReadonlyMap<string, readonly WatchedProfile[]>;
  /** By {@link placeKey}: all that can take each other's place. */
  readonly byPlace: ReadonlyMap<string, readonly WatchedProfile[]>;
  /** By the serial number of a certificate: the profiles that hold it. */
  readonly holders: ReadonlyMap<string, readonly WatchedProfile[]>;
  /** By the serial number of a certificate that a build may be signed with: the profiles in builds that hold it. */
  readonly inBuilds: ReadonlyMap<string, readonly FileProfile[]>;
  /** When the last of those profiles ends that have not ended and of which nobody knows what they hold. */
  readonly unclearUntil: number;
}

/** @param now milliseconds since 1970-01-01T00:00:00Z */
export function teamOf({ certificates, profiles, bundleIds, files }: Inventory, now: number): Team {
  const byEnd = profiles.toSorted((a, b) => endOrder(b) - endOrder(a) || (a.id < b.id ? -1 : 1));
  const inBuilds = files.flatMap(({ holds }) => (holds.kind === 'build' ? holds.profiles : []));
  const unclear = profiles.filter(
    ({ certificates: held, expiresAt }) => !held?.length && !(expiresAt <= now),
  );
  return {
    certificates,
    serialNumbers: new Set(certificates.map(({ serialNumber }) => serialNumber)),
    bundleIds: new Set(bundleIds),
    byUuid: new Map(byEnd.toReversed().map((one) => [one.uuid.toLowerCase(), one])),
    byName: groupBy(byEnd, ({ name }) => name),
    byApp: groupBy(byEnd, ({ bundleId, type }) => appKey({ bundleId, use: useOf(type) })),
    byPlace: groupBy(byEnd, placeKey),
    holders: groupByEach(profiles, serialNumbersIn),
    inBuilds: groupByEach(inBuilds, serialNumbersIn),
    unclearUntil: unclear.reduce(
      (end, { expiresAt }) => Math.max(end, isDate(expiresAt) ? expiresAt : Infinity),
      -Infinity,
    ),
  };
}

/** What has no date comes after all others. */
function endOrder({ expiresAt }: WatchedProfile): number {
  return isDate(expiresAt) ? expiresAt : -Number.MAX_VALUE;
}

function useOf(type: string): ProfileUse {
  if (type.endsWith('_INHOUSE')) return 'in-house';
  return isForDevelopment(type) ? 'development' : 'other';
}

/** An app's profiles are told apart by what they are for. */
export function appKey({ bundleId, use }: Pick<FileProfile, 'bundleId' | 'use'>): string {
  return `${bundleId} ${use}`;
}

/** Of profiles for the same app and the same use, which is more than whether that is in-house. */
export function placeKey({ bundleId, type }: Pick<WatchedProfile, 'bundleId' | 'type'>): string {
  return `${type} ${bundleId}`;
}

function serialNumbersIn({ certificates = [] }: Pick<WatchedProfile, 'certificates'>): string[] {
  return [...new Set(certificates.map((one) => one.serialNumber))].filter(
    (serialNumber) => serialNumber !== '',
  );
}

/** The certificates of some that the team has no longer, or never had. */
export function strangersOf(held: readonly HeldCertificate[], team: Team): HeldCertificate[] {
  return held.filter(({ serialNumber }) => !team.serialNumbers.has(serialNumber));
}
