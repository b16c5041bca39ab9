import type { ManifestFiles } from './manifest-files.ts';
/**
 * The files of this machine.
 *
 * @param folder that the run is in, outside of which nothing is read
 */
export declare function diskFiles(folder: string): Promise<ManifestFiles>;
