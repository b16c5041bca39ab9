import type { Manifest } from './manifest.ts';
import type { Plan, Prune } from './plan.ts';
import type { TeamState } from './team-state.ts';
/** What a plan is made of beside the manifest and the team. */
export interface PlanOptions {
    /** Milliseconds since 1970-01-01T00:00:00Z. */
    readonly now: number;
    /** Nothing by default. */
    readonly prune?: Prune;
    /** What people write before `profiles=5` to have profiles pruned, for hints: `--prune ` by default. */
    readonly pruneWith?: string;
}
/** The way from what Apple has to what the manifest wants. Pure: nothing is asked, nothing is changed. */
export declare function planChanges(manifest: Manifest, team: TeamState, options: PlanOptions): Plan;
