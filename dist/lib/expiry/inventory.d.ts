/**
 * What there is that can expire: what the team has at Apple, and what is in files. Apple has been asked: a list that is
 * empty says that the team has none. Nothing is judged here. Times are milliseconds since 1970-01-01T00:00:00Z; NaN where what was given is no date. Every text comes from outside.
 */
export interface Inventory {
    /** Pass type certificates too: their type begins with `PASS_TYPE_ID`. */
    readonly certificates: readonly WatchedCertificate[];
    /** The expired ones that Apple hides from its list too. */
    readonly profiles: readonly WatchedProfile[];
    readonly invitations: readonly WatchedInvitation[];
    readonly files: readonly WatchedFile[];
    /** The identifiers of the team's bundle IDs. */
    readonly bundleIds: readonly string[];
    /** Profiles that could not be looked at: each is something that nobody can tell. */
    readonly unseen: readonly UnseenProfiles[];
    /** What was not looked at, ends no app, and why, for people: `Invitations: this key's role may not read them.` */
    readonly notLookedAt: readonly string[];
    /**
     * Seconds by which Apple's clock is ahead of this machine's: what ends is reckoned by Apple's. Left out where they
     * agree well enough.
     */
    readonly clockSkew?: number;
}
/** A certificate of the team. */
export interface WatchedCertificate {
    /** Apple's. */
    readonly id: string;
    readonly name: string;
    /** Apple's word: `IOS_DISTRIBUTION`. */
    readonly type: string;
    /** Hexadecimal in capitals without leading zeros. */
    readonly serialNumber: string;
    readonly expiresAt: number;
    /** The identifier of the pass type ID that it is for, where it is for one and that is known. */
    readonly passTypeId?: string;
    /** Apple's ID of that pass type ID. */
    readonly passTypeResource?: string;
}
/** A profile of the team. */
export interface WatchedProfile {
    /** Apple's. */
    readonly id: string;
    readonly name: string;
    /** Apple's word: `IOS_APP_INHOUSE`. */
    readonly type: string;
    readonly uuid: string;
    /** `ACTIVE` or `INVALID`; says nothing of its dates. */
    readonly state: string;
    readonly expiresAt: number;
    /** The bundle ID's identifier; empty where it is not known. */
    readonly bundleId: string;
    /**
     * The certificates that it holds, one of which must not have expired; undefined where they could not be learnt.
     * Those that the team no longer has, since they were revoked, are among them where its contents were read.
     */
    readonly certificates: readonly HeldCertificate[] | undefined;
}
/** A certificate that a profile holds. */
export interface HeldCertificate {
    /** Its common name, or Apple's name for it. */
    readonly name: string;
    /** Hexadecimal in capitals without leading zeros. */
    readonly serialNumber: string;
    readonly expiresAt: number;
}
/** An invitation that nobody has accepted. */
export interface WatchedInvitation {
    /** Apple's. */
    readonly id: string;
    readonly email: string;
    readonly expiresAt: number;
}
/** Profiles of a bundle ID that could not be looked at. */
export interface UnseenProfiles {
    /** Apple's, of the bundle ID. */
    readonly id: string;
    /** The bundle ID's identifier. */
    readonly bundleId: string;
    /** Why they could not be: a sentence. */
    readonly reason: string;
}
/** A file that was looked at. */
export interface WatchedFile {
    /**
     * As it is to be called: relative to the folder that the run is in, with `/`. A certificate in a .p12 that has no key
     * there, though others have, is a file in that: `out/a.p12/7F3A91C0.cer`.
     */
    readonly path: string;
    readonly holds: FileContents;
}
export type FileContents = 
/** An `.ipa`, `.app` or `.xcarchive`: every embedded profile in it, extensions and watch apps too. */
{
    readonly kind: 'build';
    /** At least one. */
    readonly profiles: readonly EmbeddedProfile[];
    /** Those beside them that could not be read. */
    readonly unreadable: readonly UnreadableProfile[];
} | {
    readonly kind: 'profile';
    readonly profile: FileProfile;
}
/** A `.cer`, or a `.p12` and what is in it. */
 | {
    readonly kind: 'certificates';
    readonly certificates: readonly HeldCertificate[];
    /** Why one more may be in it that could not be told, where that may be: a sentence. */
    readonly doubt?: string;
}
/** It could not be read, as a whole or in a part that matters: why, and what to do, in sentences. */
 | {
    readonly kind: 'unreadable';
    readonly code: string;
    readonly message: string;
    readonly hint: string;
};
/** What a profile is for: all devices, which is what installed copies of an in-house app open with; developers; others. */
export type ProfileUse = 'in-house' | 'development' | 'other';
/** A provisioning profile as its bytes have it. */
export interface FileProfile {
    readonly name: string;
    readonly uuid: string;
    /** Without the team's prefix: `com.acme.field`, or `com.acme.*`. */
    readonly bundleId: string;
    readonly expiresAt: number;
    readonly certificates: readonly HeldCertificate[];
    readonly use: ProfileUse;
}
/** A provisioning profile in a build that could not be read. */
export interface UnreadableProfile {
    /** Where in the build. */
    readonly at: string;
    /** Why: a sentence. */
    readonly message: string;
}
/** A provisioning profile in a build. */
export interface EmbeddedProfile extends FileProfile {
    /** Where in the build: `Payload/Field.app/PlugIns/Widget.appex/embedded.mobileprovision`. */
    readonly at: string;
}
