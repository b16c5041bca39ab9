import type { Manifest } from '../manifest.ts';
import type { Blocked, Change } from '../plan.ts';
import type { TeamState } from '../team-state.ts';
import type { Draft } from './draft.ts';
/** Why the capabilities of bundle IDs cannot change, by identifier. */
export type Unsafe = ReadonlyMap<string, Why>;
type Why = Pick<Blocked, 'reason' | 'hint'>;
/**
 * Bundle IDs whose capabilities cannot change as it is planned: that makes all of their profiles INVALID (facts.md §3),
 * a valid one for distribution is among them, and the plan makes no other of its type.
 *
 * @param drafts the whole plan
 */
export declare function unsafeEdits(drafts: readonly Draft[], manifest: Manifest, team: TeamState, now: number): Unsafe;
/** What a draft has without those changes of capabilities that cannot be. */
export declare function withoutUnsafe({ changes, blocked, ...rest }: Draft, unsafe: Unsafe): Draft;
/** Changes whose reasons say which valid profiles they make INVALID, where the plan replaces none of these. */
export declare function sayWhatBecomesInvalid(changes: readonly Change[], team: TeamState, now: number): readonly Change[];
export {};
