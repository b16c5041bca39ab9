import type { Room } from '../../formats/archive.ts';
import type { FileProfile, HeldCertificate } from '../inventory.ts';
/**
 * Bytes. One for the developers of a team of 500 has about as many: it has each certificate twice.
 */
export declare const LARGEST_PROFILE: number;
/** Reads profiles, whose certificates are often the same. */
export interface ProfileReader {
    /** For the archives that they are in. */
    readonly room: Room;
    /**
     * Reads a profile. One that is not as it was signed is refused, since a single wrong bit makes another date; who
     * signed it is for those to ask who install it.
     *
     * @param isSound whether a checksum has shown that no bit is wrong: the signature, which takes far longer, is then
     *   not looked at
     * @throws EpapiError `PROFILE.…`, `CERTIFICATE.…`, `FILE.POINTER`
     */
    read(bytes: Buffer, isSound: boolean): Promise<FileProfile>;
}
/** @param known what is remembered of certificates that were read; it stays small, however large and many they are */
export declare function createProfileReader(known?: Map<string, HeldCertificate>): ProfileReader;
