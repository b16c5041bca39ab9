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
export declare function teamOf({ certificates, profiles, files }: Inventory): Team;
/** An app's in-house profiles are told from its others. Empty where nobody knows the app. */
export declare function appKey(bundleId: string, inHouse: boolean): string;
/** Of profiles for the same app and the same use, which is more than whether that is in-house. */
export declare function placeKey({ bundleId, type }: Pick<WatchedProfile, 'bundleId' | 'type'>): string;
/** The certificates of some that the team has no longer, or never had. */
export declare function strangersOf(held: readonly HeldCertificate[], team: Team): HeldCertificate[];
