import type { Manifest } from '../manifest.ts';
import type { Change, Kind, Prune } from '../plan.ts';
import type { TeamState } from '../team-state.ts';
import type { Draft } from './draft.ts';
/** What Apple has of a kind and the manifest does not name, among all that could be pruned. */
export interface Strangers {
    readonly changes: readonly Change[];
    readonly total: number;
}
/** What goes because the manifest does not name it; nothing of a kind where that would be more than its limit. */
export declare function planPruning(strangers: Readonly<Record<Kind, Strangers>>, prune: Prune, pruneWith: string): Draft;
/** The rule that has all of a kind go which the manifest does not name: with a limit where the usual one is too low. */
export declare function pruneRule(kind: Kind, { changes: { length }, total }: Strangers): string;
/** All that Apple has of each kind, and the manifest does not name. */
export declare function strangersOf(manifest: Manifest, team: TeamState): Record<Kind, Strangers>;
