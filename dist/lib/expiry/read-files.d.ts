import type { WatchedFile } from './inventory.ts';
export interface FileOptions {
    /** The absolute path of the folder that the run is in: nothing outside of it is looked at. */
    readonly root: string;
    /** Of every `.p12`; undefined where none was given. It comes into no message. */
    readonly p12Password: string | undefined;
}
/**
 * Looks at the builds, profiles and certificates that patterns find: `build/*.ipa`, `certificates/**`, or a name. `*`
 * finds no names that begin with a dot, and follows no links to folders: only one that is named before it is followed,
 * as `latest` in `latest/*.ipa`, and only below the root. A pattern that leads out of the root, or finds nothing, is
 * among the results as what could not be read.
 *
 * One file is read after another, and by parts where it may be large: however many there are and however large, little
 * memory is needed. Nothing is thrown for what is wrong with a file or a pattern.
 *
 * @param patterns relative to the root, with `/`, or absolute
 * @returns in the order of their paths, each once; after a .p12 the certificates in it whose keys are not
 * @throws the system's error where the root cannot be found
 */
export declare function readWatchedFiles(patterns: readonly string[], options: FileOptions): Promise<WatchedFile[]>;
