import type { Fault, FaultRule } from './fault-rules.ts';
/** A request as a rule sees it. */
export interface Asked {
    readonly method: string;
    /** Without query. */
    readonly path: string;
}
/** The faults that are still to happen. */
export interface FaultPlan {
    /** Counts an authorised request; what is to happen to it. */
    take(asked: Asked): Fault | undefined;
    /** Rules that come after those that are there; the first that fits has its way. */
    add(rules: readonly FaultRule[]): void;
    clear(): void;
    /** What is left of the rules. */
    list(): readonly FaultRule[];
    /** Authorised requests so far. */
    readonly count: number;
}
/**
 * @param next what happens to the next authorised requests, in order; undefined is the real answer
 * @param random a number from 0 up to, but not including, 1
 */
export declare function createFaultPlan(next: readonly (Fault | undefined)[], random: () => number): FaultPlan;
