import type { ArchivedFile, ByteSource, IsWanted, Room } from '../archive.ts';
/** @throws EpapiError `ARCHIVE.…`, and what reading the source throws */
export declare function findFiles(source: ByteSource, isWanted: IsWanted, room: Room): Promise<readonly ArchivedFile[]>;
