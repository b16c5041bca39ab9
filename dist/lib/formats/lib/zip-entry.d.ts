import type { ByteSource, Room } from '../archive.ts';
/** What the directory says of a file: sizes in bytes. */
export interface Entry {
    readonly name: Buffer;
    readonly flags: number;
    /** Of compression. */
    readonly method: number;
    readonly crc32: number;
    readonly packedSize: number;
    readonly size: number;
    /** Where its local header lies: bytes from the start of the archive. */
    readonly offset: number;
    /** Unix's, with the type of the file. */
    readonly mode: number;
}
/** From where to where something lies in an archive: bytes from its start. */
export interface Extent {
    readonly start: number;
    readonly end: number;
}
/** An archive, and what was taken out of it. */
export interface Opened {
    readonly source: ByteSource;
    readonly taken: Extent[];
    readonly room: Room;
}
/** @throws EpapiError `ARCHIVE.…`, and what reading the source throws */
export declare function takeOut(opened: Opened, entry: Entry, most: number): Promise<Buffer>;
/** @param mode Unix's */
export declare function isLink(mode: number): boolean;
