/** Where something stands in a manifest; line and column count from 1. */
export interface Place {
    readonly file: string;
    readonly line: number;
    readonly column: number;
}
/** What the team should have: all files of a manifest in one, with defaults filled in and references resolved. */
export interface Manifest {
    readonly bundleIds: readonly WantedBundleId[];
    readonly devices: readonly WantedDevice[];
    readonly certificates: readonly WantedCertificate[];
    readonly passTypeIds: readonly WantedPassTypeId[];
    readonly profiles: readonly WantedProfile[];
    /** SHA-256 of all that was read, hexadecimal in small letters: what a plan is bound to. */
    readonly digest: string;
}
export interface WantedBundleId {
    /** May end with `.*`. */
    readonly identifier: string;
    readonly name: string;
    /** Apple's word; only of use when it is made. */
    readonly platform: string;
    readonly capabilities: readonly WantedCapability[];
}
export interface WantedCapability {
    /** Apple's word: `PUSH_NOTIFICATIONS`. */
    readonly type: string;
    /** The option that is to be chosen of each setting, in Apple's words: `{ ICLOUD_VERSION: 'XCODE_6' }`. */
    readonly settings: Readonly<Record<string, string>>;
}
export interface WantedDevice {
    readonly name: string;
    /** As it was written: compare what {@link normalUdid} makes of it. */
    readonly udid: string;
    readonly platform: string;
}
/** A certificate that the team has: it is chosen, never made and never revoked. */
export interface WantedCertificate {
    /** What profiles of the manifest call it. */
    readonly label: string;
    /** Apple's word: `IOS_DISTRIBUTION`. */
    readonly type: string;
    /** Hexadecimal in capitals without leading zeros; this one and no other. */
    readonly serialNumber?: string;
    /** SHA-256 of the SubjectPublicKeyInfo, hexadecimal in small letters: those for this key alone. */
    readonly publicKeySha256?: string;
}
export interface WantedPassTypeId {
    readonly identifier: string;
    readonly name: string;
}
export interface WantedProfile {
    readonly name: string;
    /** Apple's word: `IOS_APP_INHOUSE`. */
    readonly type: string;
    /** An identifier among the manifest's bundle IDs. */
    readonly bundleId: string;
    /** Labels of the manifest's certificates; at least one. */
    readonly certificates: readonly string[];
    /** UDIDs of devices of the manifest; `all` of the manifest that it can be for; empty for kinds that take none. */
    readonly devices: 'all' | readonly string[];
    /** Days before its end at which it is replaced. */
    readonly renewWithin: number;
}
/** UDIDs differ in case and hyphens from source to source (facts.md §3). */
export declare function normalUdid(udid: string): string;
/** True for the kinds of profile that name the devices they are for. */
export declare function takesDevices(profileType: string): boolean;
