import type { Change } from '../plan.ts';
import type { TeamState } from '../team-state.ts';
/**
 * Changes that say what they mean for those who lose a valid profile: in the reason where the plan leaves an app without
 * any of that type, which whoever reads it has to see, since what was asked for by name may do so; and in `beside` where
 * it leaves another, without which the apply is not to let it go.
 *
 * @param changes all of a plan
 */
export declare function withLosses(changes: readonly Change[], { bundleIds }: TeamState, now: number): readonly Change[];
/** Of what a plan makes valid profiles, by {@link kindKey}. */
export declare function madeKinds(changes: readonly Change[]): ReadonlySet<string>;
