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
 * among them, with an error. Links are followed that stay below the root, and that a pattern names, or that are
 * themselves found; none on the way that `*` or `**` goes.
 */
export declare function findFiles(patterns: readonly string[], root: Root): Promise<readonly Found[]>;
/** What is kept of all that is met: where a pattern matches everything, next to nothing of it may be looked at. */
export declare function watchedAmong(all: AsyncIterable<Met>, isMatch: (path: string) => boolean, fromRoot?: (path: string) => string): Promise<Met[]>;
