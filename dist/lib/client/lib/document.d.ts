import type { AnyResource } from '../typed.ts';
import { NoAnswerError } from '../no-answer.ts';
/** An answer in JSON:API's shape, as far as it can be relied on: what attributes say is Apple's word. */
export interface ReadDocument {
    /** What `data` holds, one or many. */
    readonly data: readonly AnyResource[];
    readonly included: readonly AnyResource[];
    readonly next: string | undefined;
    readonly total: number | undefined;
}
/**
 * Reads the body of an answer.
 *
 * @throws NoAnswerError `ANSWER` when it is not in that shape
 */
export declare function readDocument(body: unknown): ReadDocument;
/** For a success that is somebody else's. */
export declare function foreignAnswer(): NoAnswerError;
