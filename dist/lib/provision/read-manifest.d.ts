import type { ManifestFiles } from './manifest-files.ts';
import type { Manifest } from './manifest.ts';
/**
 * Reads a manifest: YAML 1.2, or JSON. What several files hold is one manifest, whatever their order.
 *
 * @param paths of the files, as they are to be called in messages
 * @throws ManifestError `MANIFEST`, with all mistakes of all files
 */
export declare function readManifest(paths: readonly [string, ...string[]], files: ManifestFiles): Promise<Manifest>;
