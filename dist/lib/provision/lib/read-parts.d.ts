import type { ManifestFiles } from '../manifest-files.ts';
import type { ReadFile } from './named-file.ts';
import type { Part } from './parts.ts';
import type { Problems } from './problems.ts';
/** All that was read. */
export interface ReadParts {
    readonly parts: readonly Part[];
    /** Manifests, and the files that they name. */
    readonly files: readonly ReadFile[];
    /** False where some could not be read, so that nothing can be said of what refers to what. */
    readonly whole: boolean;
}
/** Reads the files of a manifest, one after the other, and what they name. */
export declare function readParts(paths: readonly string[], files: ManifestFiles, problems: Problems): Promise<ReadParts>;
