import type { Entry, ZipFile } from 'yauzl';
import type { SourceReader } from './source-reader.ts';
/** From where to where something lies in an archive: bytes from its start. */
export interface Extent {
    readonly start: number;
    readonly end: number;
}
/** An archive, and what was taken out of it. */
export interface Opened {
    readonly zip: ZipFile;
    readonly reader: SourceReader;
    readonly taken: Extent[];
}
/** @throws EpapiError `ARCHIVE.…`, and whatever yauzl, zlib and the source throw */
export declare function takeOut(opened: Opened, entry: Entry, most: number): Promise<Buffer>;
