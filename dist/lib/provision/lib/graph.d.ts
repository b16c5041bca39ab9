import type { Change } from '../plan.ts';
/** A change, a proof, or a point that several wait for, and what comes before it. Numbers are places in the graph. */
export interface Node {
    /** Undefined for a point where many meet, so that a thousand need not name a thousand each. */
    readonly change: Change | undefined;
    /** Of a proof that its change begins with, and that others wait for: the number of the change. */
    readonly proves?: number;
    /** What it cannot be done without. */
    readonly needs: readonly number[];
    /** All of these must be over, and it is in vain where none of them was done; none where it is empty. */
    readonly needsOne: readonly number[];
    /** What only has to be over. */
    readonly follows: readonly number[];
}
/**
 * What waits for what: the changes of a plan, in its order, then the points where they meet, then the proofs.
 *
 * A capability that goes is no deletion that comes last: it makes the profiles INVALID, which therefore wait for it.
 * Each capability waits in turn for the proofs that those profiles can be had, so that nothing is made INVALID for
 * which no other comes; and one that is refused keeps no profile from replacing what another has made INVALID.
 */
export declare function graphOf(changes: readonly Change[]): readonly Node[];
type MadeProfile = Extract<Change, {
    kind: 'profile';
    action: 'create' | 'replace';
}>;
export declare function isMade(change: Change): change is MadeProfile;
export declare function isProvedFirst(change: Change): change is MadeProfile;
export {};
