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
 * @throws EpapiError `BUILD.…`, `PROFILE.…`, `CERTIFICATE.…`, `FILE.…`; the system's error
 */
export declare function readBuildFolder(folder: string, reader: ProfileReader): Promise<FileContents>;
/** The profiles among all that is met in a build folder. */
export declare function embeddedAmong(folder: string, all: AsyncIterable<Met>): Promise<ArchivedFile[]>;
