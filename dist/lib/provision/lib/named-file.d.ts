import type { ManifestFiles } from '../manifest-files.ts';
import type { Problems } from './problems.ts';
import type { Placed } from './tree.ts';
/** A file, as it was read. */
export interface ReadFile {
    /** Where it is from the folder that the command runs in, with slashes: the same on each machine. */
    readonly name: string;
    readonly realPath: string;
    readonly text: string;
}
/** A manifest that was asked for on the command line: outside the folder only where its path says so itself. */
export declare function readAsked(path: string, files: ManifestFiles, problems: Problems): Promise<ReadFile | undefined>;
/**
 * A file that a manifest names. Whoever writes a manifest, as for a pull request, may not be one who may read all
 * that this machine can: it must lie in the folder that the command runs in.
 *
 * @param manifest the real path of the file that names it
 */
export declare function readNamed(named: Placed, manifest: string, files: ManifestFiles, problems: Problems): Promise<ReadFile | undefined>;
