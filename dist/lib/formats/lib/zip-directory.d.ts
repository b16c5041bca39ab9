import type { ArchivedFile, ByteSource, Room } from '../archive.ts';
/** @throws EpapiError `ARCHIVE.…`, and what reading the source throws */
export declare function findFiles(source: ByteSource, isWanted: (path: string) => boolean, room: Room): Promise<readonly ArchivedFile[]>;
