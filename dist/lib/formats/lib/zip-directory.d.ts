import type { ArchivedFile, ByteSource } from '../archive.ts';
/** @throws EpapiError `ARCHIVE.…`, and what reading the source throws */
export declare function findFiles(source: ByteSource, isWanted: (path: string) => boolean): Promise<readonly ArchivedFile[]>;
