import type { PlistDictionary } from '../plist.ts';
/** What a provisioning profile is made of. */
export interface ProfileValues {
    readonly name: string;
    readonly uuid: string;
    /** The name of the App ID; for people. */
    readonly appIdName: string;
    readonly teamId: string;
    readonly teamName: string;
    /** Without the team's prefix; may end with `*`. */
    readonly bundleIdentifier: string;
    /** As Apple's API names it: `IOS_APP_INHOUSE`. */
    readonly profileType: string;
    /** UTC; seconds count, what is below is cut off. */
    readonly createdDate: Date;
    readonly expirationDate: Date;
    /** DER of the certificates that apps may be signed with. */
    readonly certificates: readonly Buffer[];
    /** Devices, for the kinds of profiles that name them; otherwise left out. */
    readonly udids: readonly string[];
    /** Beside those that each profile of its kind has, or in their place. */
    readonly entitlements?: Readonly<Record<string, unknown>>;
}
/** The property list of a profile, each key that Apple's have, in their order (facts.md §4). */
export declare function profilePlist(profile: ProfileValues): PlistDictionary;
/** With the same in another form, which Apple's have beside the certificates. */
export declare function withDerProfile(plist: PlistDictionary, signed: Buffer): PlistDictionary;
