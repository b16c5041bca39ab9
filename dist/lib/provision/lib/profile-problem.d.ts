import type { Profile } from '../../formats/mobileprovision.ts';
/** What a profile has to be before it is written. */
export interface Expected {
    readonly name: string;
    /** The bundle ID's identifier. */
    readonly bundleId: string;
    /** Serial numbers, hexadecimal in capitals without leading zeros, of the certificates that it has to hold. */
    readonly certificates: readonly string[];
}
export interface Checked {
    readonly profile: Profile;
    /** Serial numbers of the certificates that it holds. */
    readonly certificates: readonly string[];
}
/** @throws EpapiError `PROFILE.SIGNATURE` where it was changed, or nobody knows who signed it */
export declare function checkSigner({ name, signature }: Profile, isEmulated: boolean): void;
/**
 * Holds a profile against what is expected of it.
 *
 * @param now milliseconds since 1970-01-01T00:00:00Z
 * @throws EpapiError `PROFILE.OTHER`, `PROFILE.DATES`, `PROFILE.CERTIFICATES`, `PROFILE.TEAM`
 */
export declare function checkContents(profile: Profile, expected: Expected, now: number): Promise<Checked>;
