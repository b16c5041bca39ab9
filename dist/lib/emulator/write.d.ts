import type { Operation } from '../resources/operations.ts';
import type { Context } from './context.ts';
/** A request that changes something. */
export interface Write {
    readonly operation: Operation;
    readonly url: URL;
    /** Of the path; empty where it has none. */
    readonly id: string;
    readonly body: string;
}
/**
 * Answers a POST, PATCH or DELETE.
 *
 * @returns the document; undefined where there is nothing to say
 * @throws RefusedRequest as Apple refuses
 */
export declare function write(context: Context, request: Write): Promise<object | undefined>;
