import type { FileContents } from '../inventory.ts';
import type { ProfileReader } from './file-profile.ts';
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
