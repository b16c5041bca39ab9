import type { Met } from './walk-folder.ts';
/** The folder that the run is in, as it was given and as it is with all links followed; absolute. */
export interface Root {
    readonly given: string;
    readonly real: string;
}
/** A file or folder that is to be looked at, or why it cannot be. */
export type Found = {
    /** From the root on, with `/`. */
    readonly path: string;
    /** Real and absolute. */
    readonly at: string;
    readonly type: Met['type'];
} | {
    readonly path: string;
    readonly error: unknown;
};
/**
 * Files of the known kinds that patterns find, each once, in the order of their paths. A pattern that finds none is
 * among them, with an error. No link is followed on the way; one that is itself found, if it stays below the root.
 */
export declare function findFiles(patterns: readonly string[], root: Root): Promise<readonly Found[]>;
