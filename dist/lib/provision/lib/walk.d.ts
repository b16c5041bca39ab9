import type { Node } from './graph.ts';
/** What became of a node: it was passed, it failed, or it was not tried because of another or of what concerns all. */
export type Passing<Reason> = {
    readonly state: 'passed';
} | {
    readonly state: 'failed';
} | {
    readonly state: 'not tried';
    readonly because: Reason;
};
export interface Walk<Reason> {
    readonly nodes: readonly Node[];
    /** Does what a node stands for. Never rejects. */
    readonly visit: (number: number) => Promise<{
        readonly state: 'passed' | 'failed';
    }>;
    /** Told of each that is not tried. */
    readonly skip: (number: number, because: Reason) => void;
    /** The reason that a node which failed is for those that need it. */
    readonly blame: (number: number) => Reason;
    /** Why nothing more is to be begun, as soon as there is such a reason. */
    readonly halted: () => Reason | undefined;
}
/** Visits each node as soon as all that it waits for is over. */
export declare function walk<Reason>(steps: Walk<Reason>): Promise<void>;
