import type { ByteSource } from '../archive.ts';
/** What the end of an archive says of its directory. */
export interface DirectoryPlace {
    /** Of the entries. */
    readonly count: number;
    /** From where to where it is to lie: bytes from the start of the archive. */
    readonly start: number;
    readonly end: number;
}
/**
 * Looks for the end of the directory, which lies at the end of the archive, and nothing after it but a comment.
 *
 * @throws EpapiError `ARCHIVE.DAMAGED` for what is no archive, or one in several parts; what reading the source throws
 */
export declare function findDirectory(source: ByteSource): Promise<DirectoryPlace>;
