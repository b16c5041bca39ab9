import type { PlistValue, Wanted } from '../plist.ts';
/** Where apps signed with a profile run: on all devices of a company, or outside of the Mac App Store, … */
export type ProfileKind = 'in-house' | 'direct' | 'ad-hoc' | 'development' | 'store';
/** What stands in a profile. What profiles of old did not have is empty where it is missing. */
export interface ProfileContents {
    readonly name: string;
    /** A UUID, as it stands there: Apple's are in small letters. It was checked to be one, and is fit for a path. */
    readonly uuid: string;
    readonly kind: ProfileKind;
    readonly appIdName: string;
    /** The team's prefix and the bundle identifier, which may end with `*`. */
    readonly applicationIdentifier: string;
    readonly bundleIdentifier: string;
    readonly applicationIdentifierPrefixes: readonly string[];
    readonly teamIds: readonly string[];
    readonly teamName: string;
    readonly platforms: readonly string[];
    readonly isXcodeManaged: boolean;
    /** UTC, to the second. */
    readonly createdDate: Date;
    readonly expirationDate: Date;
    /** DER of each certificate that an app may be signed with; not looked into. */
    readonly certificates: readonly Buffer[];
    readonly provisionsAllDevices: boolean;
    /** Empty also for the kinds that name no devices. */
    readonly udids: readonly string[];
    /** Days; undefined where it does not say. */
    readonly timeToLive: number | undefined;
    readonly version: number | undefined;
}
/**
 * What is read of a profile's property list: neither its other form in DER, nor what an app is entitled to. Both can be
 * large, and nobody asks for them.
 */
export declare const PROFILE_KEYS: Wanted;
/**
 * @param plist with at least {@link PROFILE_KEYS}
 * @throws EpapiError `PROFILE.VALUE`, `PROFILE.UUID`
 */
export declare function profileContents(plist: PlistValue): ProfileContents;
