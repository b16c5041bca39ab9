import type { Change } from '../plan.ts';
import type { TeamState } from '../team-state.ts';
/**
 * Changes whose reasons say where they leave an app without any valid profile of a type. What was asked for by name may
 * do so, but whoever reads the plan has to see it; what does not is to stay so until it is done.
 *
 * @param changes all of a plan
 */
export declare function sayWhatIsLost(changes: readonly Change[], { bundleIds }: TeamState, now: number): readonly Change[];
/** Of what a plan makes valid profiles, by {@link kindKey}. */
export declare function madeKinds(changes: readonly Change[]): ReadonlySet<string>;
