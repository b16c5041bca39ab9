import type { ByteSource } from '../archive.ts';
/** What the end of an archive says of its directory. */
export interface DirectoryPlace {
    /** Of the entries; of an end of old, what remains of it when it is divided by {@link COUNTED}. */
    readonly count: number;
    readonly isLong: boolean;
    /** Bytes that it is said to have. */
    readonly size: number;
    /** From where to where it is to lie: bytes from the start of the archive. */
    readonly start: number;
    readonly end: number;
}
/** As many as an end of old can count: who writes more and no longer end begins again at none, as macOS does. */
export declare const COUNTED = 65536;
/**
 * Looks for the end of the directory, which lies at the end of the archive, and nothing after it but a comment.
 *
 * @throws EpapiError `ARCHIVE.DAMAGED` for what is no archive, or one in several parts; what reading the source throws
 */
export declare function findDirectory(source: ByteSource): Promise<DirectoryPlace>;
