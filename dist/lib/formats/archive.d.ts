/** Bytes that are read by parts, such as those of a file. */
export interface ByteSource {
    /** Bytes */
    readonly size: number;
    /**
     * Fills a buffer with the bytes from a position on.
     *
     * @returns how many: fewer than there is room for only where there are no more
     */
    read(target: Buffer, position: number): Promise<number>;
}
/** A file in an archive. Its bytes have not been read yet. */
export interface ArchivedFile {
    /** With `/`; neither absolute nor with `..` in it. */
    readonly path: string;
    /**
     * Its bytes, taken out of the archive; once.
     *
     * @param most bytes, as they are in the archive and out of it
     * @throws EpapiError `ARCHIVE.…`, and what reading the source throws
     */
    read(most: number): Promise<Buffer>;
}
/**
 * What packed files are read into, one after another, of one archive or of many: with a buffer for each, what is garbage
 * is not all given back before there is more of it.
 */
export interface Room {
    /** Undefined while it is in use, or where it was not needed yet. */
    buffer?: Buffer | undefined;
}
/** Tells what is looked for in an archive. */
export type IsWanted = (path: string, type: 'link' | 'other') => boolean;
/**
 * Looks for files in a zip archive, such as an `.ipa`. Only its directory is read, by parts, and after that what is
 * asked for: however large an archive is, and whatever it says of itself, little memory is needed.
 *
 * @param isWanted is asked of each path in the archive; `link` is one whose bytes are a path
 * @param room of several archives: the same
 * @returns in the order of the directory
 * @throws EpapiError `ARCHIVE.…`, and what reading the source throws
 */
export declare function findInArchive(source: ByteSource, isWanted: IsWanted, room?: Room): Promise<readonly ArchivedFile[]>;
