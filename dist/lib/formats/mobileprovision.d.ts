import type { ProfileContents } from './lib/profile-contents.ts';
export type { ProfileContents, ProfileKind } from './lib/profile-contents.ts';
/** Whether a profile is as it was signed, which says nothing of who signed it: compare the root for that. */
export type ProfileSignature = {
    readonly state: 'unchecked';
}
/** @param reason a word for it, not for programs */
 | {
    readonly state: 'unverified';
    readonly reason: string;
} | {
    readonly state: 'verified';
    /** SHA-256 of the DER of the root that the embedded chain ends in, hexadecimal in small letters. */
    readonly rootSha256: string;
};
/** A provisioning profile (.mobileprovision, .provisionprofile). */
export interface Profile extends ProfileContents {
    readonly signature: ProfileSignature;
}
/** What is wanted of a profile. */
export interface ReadOptions {
    /**
     * Whether the signature is checked, by default true. A profile that came from Apple's API over TLS needs it less
     * than one from a file, and without it a thousand are read in a fraction of the time.
     */
    readonly verify?: boolean;
}
/**
 * Reads a provisioning profile, signed by Apple or by anybody: see its `signature`.
 *
 * @param bytes CMS SignedData, at most 8 MiB
 * @throws EpapiError `PROFILE.…`
 */
export declare function readProfile(bytes: Buffer, { verify }?: ReadOptions): Promise<Profile>;
