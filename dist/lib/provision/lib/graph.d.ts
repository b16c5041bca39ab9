import type { Change } from '../plan.ts';
/** A change, or a point that several wait for, and what comes before it. Numbers are places in the graph. */
export interface Node {
    /** Undefined for a point where many meet, so that a thousand need not name a thousand each. */
    readonly change: Change | undefined;
    /** What it cannot be done without. */
    readonly needs: readonly number[];
    /** All of these must be over, and it is in vain where none of them was done; none where it is empty. */
    readonly needsOne: readonly number[];
    /** What only has to be over. */
    readonly follows: readonly number[];
}
/**
 * What waits for what: the changes of a plan, in its order, and then the points where they meet.
 *
 * A capability that goes is no deletion that comes last: it makes the profiles INVALID, which therefore wait for it.
 * Each capability waits in turn for all else that those profiles need, so that nothing is made INVALID for which a
 * replacement is known not to come; and one that is refused keeps no replacement from what another has made INVALID.
 */
export declare function graphOf(changes: readonly Change[]): readonly Node[];
