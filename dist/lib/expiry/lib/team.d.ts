import type { FileProfile, HeldCertificate, Inventory, WatchedCertificate, WatchedProfile } from '../inventory.ts';
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
export declare function teamOf({ certificates, profiles, bundleIds, files }: Inventory, now: number): Team;
/** An app's profiles are told apart by what they are for. */
export declare function appKey({ bundleId, use }: Pick<FileProfile, 'bundleId' | 'use'>): string;
/** Of profiles for the same app and the same use, which is more than whether that is in-house. */
export declare function placeKey({ bundleId, type }: Pick<WatchedProfile, 'bundleId' | 'type'>): string;
/** The certificates of some that the team has no longer, or never had. */
export declare function strangersOf(held: readonly HeldCertificate[], team: Team): HeldCertificate[];
