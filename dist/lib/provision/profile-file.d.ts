import { EpapiError } from '../errors.ts';
import type { System } from '../system.ts';
import type { Expected } from './lib/profile-problem.ts';
/** A profile that is to be written, and what is expected of it. */
export interface ProfileToWrite extends Expected {
    /** Base64, as `profileContent` of Apple's API is. */
    readonly content: string;
}
/** A profile that was written. */
export interface WrittenProfile {
    readonly name: string;
    readonly uuid: string;
    readonly path: string;
    /** ISO 8601 in UTC: `2027-11-23T23:59:00Z`. */
    readonly expiresAt: string;
    /** Serial numbers, hexadecimal in capitals. */
    readonly certificates: readonly string[];
}
export interface WriteReport {
    /** In the order in which they were given. */
    readonly written: readonly WrittenProfile[];
    readonly failed: readonly {
        readonly name: string;
        readonly error: EpapiError;
    }[];
}
export interface WriteOptions {
    /** Is made where it is not there. */
    readonly folder: string;
    /** Where the profiles came from: an emulator, on loopback, has a root of its own. */
    readonly baseUrl: string;
    readonly system: Pick<System, 'now' | 'random'>;
}
/**
 * Writes profiles as `<uuid>.mobileprovision`, each verified before: who signed it, its team, its bundle ID and
 * name, the certificates that it holds, its dates. One that is not what it should be does not keep others from
 * being written.
 */
export declare function writeProfiles(profiles: readonly ProfileToWrite[], options: WriteOptions): Promise<WriteReport>;
/**
 * Makes the folder that profiles are to be written to, before anything is changed for them.
 *
 * @throws EpapiError `PROFILE.FILE` where nothing can be written there
 */
export declare function prepareFolder(folder: string): Promise<void>;
