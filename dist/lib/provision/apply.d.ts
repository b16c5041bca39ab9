import type { Client } from '../client/client.ts';
import { EpapiError } from '../errors.ts';
import type { System } from '../system.ts';
import type { How } from './lib/outcome.ts';
import type { Change, Plan } from './plan.ts';
export type { How } from './lib/outcome.ts';
/** Why a change was not tried: another one that it needs, or an error that concerns everything. */
export type Because = {
    readonly change: Change;
} | {
    readonly error: EpapiError;
};
/** What became of a change. */
export type Outcome = {
    readonly state: 'done';
    readonly how: How;
} | {
    readonly state: 'failed';
    readonly error: EpapiError;
} | {
    readonly state: 'not tried';
    readonly because: Because;
};
/** A profile that was made, or that was found to be as it is wanted. */
export interface AppliedProfile {
    readonly id: string;
    readonly name: string;
    readonly uuid: string;
    /** Base64 of the .mobileprovision. */
    readonly content: string;
    /** Milliseconds since 1970-01-01T00:00:00Z. */
    readonly expiresAt: number;
    /** The bundle ID's identifier. */
    readonly bundleId: string;
    /** IDs. */
    readonly certificates: readonly string[];
}
export interface ApplyReport {
    /**
     * One for each change of the plan, in its order. A new profile that is made before the capabilities of its bundle ID
     * change is done when they are over: until then it is not tried, though it may be there.
     */
    readonly results: readonly {
        readonly change: Change;
        readonly outcome: Outcome;
    }[];
    /** As they stand afterwards; also one whose change failed later on, such as when its proof could not be deleted. */
    readonly profiles: readonly AppliedProfile[];
}
/** What is told while it goes on. */
export interface Progress {
    readonly change: Change;
    /** Undefined when it begins. */
    readonly outcome: Outcome | undefined;
    /** How many have ended so far, this one included. */
    readonly ended: number;
    readonly total: number;
}
export interface ApplyOptions {
    readonly system: Pick<System, 'now' | 'sleep'>;
    /** Told when each change begins, and when it ends; of those that are not tried, that they end. */
    readonly onProgress?: (progress: Progress) => void;
    /** Ends it between two requests. Give it to the client as well to end what it is waiting for. */
    readonly signal?: AbortSignal | undefined;
}
/**
 * Applies a plan, each change as soon as those that it needs are done, in parallel as the client lets requests out.
 *
 * Every step finds or creates, so that it can be cut off anywhere and run again, from the same plan or another, by
 * itself or beside others. What can be done is done when one fails; an error that concerns everything, such as a
 * token that is rejected, ends it.
 *
 * @returns what became of each change; it is not rejected where changes fail
 */
export declare function applyPlan(plan: Plan, api: Client, options: ApplyOptions): Promise<ApplyReport>;
