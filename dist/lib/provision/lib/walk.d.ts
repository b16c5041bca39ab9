import type { Node } from './graph.ts';
/** @param mayBeDone where it is not known */
interface Failure {
    readonly state: 'failed';
    readonly mayBeDone: boolean;
}
/** What became of a node: it was passed, it failed, or it was not tried because of another or of what concerns all. */
export type Passing<Reason> = {
    readonly state: 'passed';
} | Failure | {
    readonly state: 'not tried';
    readonly because: Reason;
};
export interface Walk<Reason> {
    readonly nodes: readonly Node[];
    /** Does what a node stands for. Never rejects. */
    readonly visit: (number: number) => Promise<{
        readonly state: 'passed';
    } | Failure>;
    /** Told of each that is not tried. */
    readonly skip: (number: number, because: Reason) => void;
    /** The reason that a node which failed is for those that need it. */
    readonly blame: (number: number) => Reason;
    /** Why nothing more is to be begun, as soon as there is such a reason. */
    readonly halted: () => Reason | undefined;
}
/**
 * Visits each node as soon as all that it waits for is over, and before those that waited for nothing: a run that is
 * cut short leaves little half done, such as profiles that are INVALID until they are replaced.
 *
 * @throws Error where nodes wait for one another, so that some are never visited
 */
export declare function walk<Reason>(steps: Walk<Reason>): Promise<void>;
export {};
