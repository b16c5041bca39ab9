import type { Kind, Prune, PruneLimit } from './plan.ts';
/** What people call the kinds that can be pruned: as in a manifest. */
export declare const PRUNABLE: Readonly<Record<string, Kind>>;
/** Unless told otherwise: a tenth of what there is, and at least one, as of any share that is not 0. */
export declare const USUAL_LIMIT: PruneLimit;
/** What {@link readPrune} takes, for whoever gave something else. */
export declare const PRUNE_HINT: string;
/**
 * Reads what is to be pruned: a kind each, with a limit after an equals sign or a colon (`devices`, `devices=20%`,
 * `devices: 5`).
 *
 * @returns undefined when one of them is not understood, or is there twice
 */
export declare function readPrune(texts: readonly string[]): Prune | undefined;
/** The word for a kind that {@link readPrune} takes. */
export declare function pruneWord(kind: Kind): string;
