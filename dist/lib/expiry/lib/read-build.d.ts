import type { ArchivedFile } from '../../formats/archive.ts';
import type { FileContents } from '../inventory.ts';
import type { ProfileReader } from './file-profile.ts';
import type { Met } from './walk-folder.ts';
/**
 * What an .ipa holds.
 *
 * @throws EpapiError `ARCHIVE.…`, `BUILD.…`, `PROFILE.…`, `CERTIFICATE.…`, `FILE.…`; the system's error
 */
export declare function readArchivedBuild(path: string, reader: ProfileReader): Promise<FileContents>;
/**
 * What an .app or an .xcarchive holds.
 *
 * @param isApp as its name says
 * @throws EpapiError `BUILD.…`, `PROFILE.…`, `CERTIFICATE.…`, `FILE.…`; the system's error
 */
export declare function readBuildFolder(folder: string, isApp: boolean, reader: ProfileReader): Promise<FileContents>;
/**
 * The profiles among all that is met in a build folder.
 *
 * @param note told of each path
 */
export declare function embeddedAmong(folder: string, all: AsyncIterable<Met>, note: (path: string) => void): Promise<ArchivedFile[]>;
