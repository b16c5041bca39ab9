import type { ManifestFiles } from '../manifest-files.ts';
import type { Manifest } from '../manifest.ts';
/** @throws ManifestError `MANIFEST` */
export declare function readAll(paths: readonly string[], files: ManifestFiles): Promise<Manifest>;
