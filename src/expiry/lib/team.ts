import { isDate } from '../../days.ts';
import { groupBy, groupByEach } from '../../group-by.ts';
import type { HeldCertificate, Inventory, WatchedCertificate, WatchedProfile } from '../inventory.ts';

/** What a team has, to be looked up. */
export interface Team {
  readonly certificates: readonly WatchedCertificate[];
  readonly serialNumbers: ReadonlySet<string>;
  readonly byUuid: ReadonlyMap<string, WatchedProfile>;
  /** Of several of the same name, that which ends last. */
  readonly byName: ReadonlyMap<string, WatchedProfile>;
  readonly byBundleId: ReadonlyMap<string, WatchedProfile>;
  /** By {@link placeKey}: all that can take each other's place. */
  readonly byPlace: ReadonlyMap<string, readonly WatchedProfile[]>;
  /** By the serial number of a certificate: the profiles that hold it. */
  readonly holders: ReadonlyMap<string, readonly WatchedProfile[]>;
  /** The serial numbers of certificates that a build may be signed with. */
  readonly inBuilds: ReadonlySet<string>;
  /** When the last of those profiles ends of which nobody knows what they hold. */
  readonly unclearUntil: number;
}

export function teamOf({ certificates, profiles, files }: Inventory): Team {
  const inBuilds = files.flatMap(({ holds }) =>
    holds.kind === 'build' ? holds.profiles.flatMap((one) => one.certificates) : [],
  );
  const unclear = profiles.filter(({ certificates: held }) => !held?.length);
  return {
    certificates,
    serialNumbers: new Set(certificates.map(({ serialNumber }) => serialNumber)),
    byUuid: lastBy(profiles, ({ uuid }) => uuid.toLowerCase()),
    byName: lastBy(profiles, ({ name }) => name),
    byBundleId: lastBy(profiles, ({ bundleId, type }) => appKey(bundleId, type.endsWith('_INHOUSE'))),
    byPlace: groupBy(profiles, placeKey),
    holders: groupByEach(profiles, serialNumbersIn),
    inBuilds: new Set(inBuilds.map(({ serialNumber }) => serialNumber)),
    unclearUntil: unclear.reduce(
      (end, { expiresAt }) => Math.max(end, isDate(expiresAt) ? expiresAt : Infinity),
      -Infinity,
    ),
  };
}

/** An app's in-house profiles are told from its others. Empty where nobody knows the app. */
export function appKey(bundleId: string, inHouse: boolean): string {
  return bundleId === '' ? '' : `${bundleId} ${inHouse ? 'in-house' : 'other'}`;
}

/** Of profiles for the same app and the same use, which is more than whether that is in-house. */
export function placeKey({ bundleId, type }: Pick<WatchedProfile, 'bundleId' | 'type'>): string {
  return `${type} ${bundleId}`;
}

function lastBy(
  profiles: readonly WatchedProfile[],
  keyOf: (profile: WatchedProfile) => string,
): Map<string, WatchedProfile> {
  const found = new Map<string, WatchedProfile>();
  for (const profile of profiles) {
    const key = keyOf(profile);
    if (key === '') continue;
    const other = found.get(key);
    if (!other || !(other.expiresAt >= profile.expiresAt)) found.set(key, profile);
  }
  return found;
}

function serialNumbersIn({ certificates = [] }: WatchedProfile): string[] {
  return [...new Set(certificates.map((one) => one.serialNumber))].filter(
    (serialNumber) => serialNumber !== '',
  );
}

/** The certificates of some that the team has no longer, or never had. */
export function strangersOf(held: readonly HeldCertificate[], team: Team): HeldCertificate[] {
  return held.filter(({ serialNumber }) => !team.serialNumbers.has(serialNumber));
}
