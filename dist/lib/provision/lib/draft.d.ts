import type { Blocked, Change, Kept, ManualStep } from '../plan.ts';
/** A part of a plan. */
export interface Draft {
    readonly changes: readonly Change[];
    readonly blocked?: readonly Blocked[];
    readonly manualSteps?: readonly ManualStep[];
    readonly kept?: readonly Kept[];
}
/** The same plan whatever the order of what it was made from. */
export declare function inOrder(changes: readonly Change[]): Change[];
/** By code units: the same on every machine, whatever its language. */
export declare function compareText(a: string, b: string): number;
