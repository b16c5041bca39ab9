import { EpapiError } from '../errors.ts';
import { ApiError } from './api-error.ts';
import type { NoAnswerError } from './no-answer.ts';
/**
 * A POST or a PATCH that may have been done, or not: its answer was lost, or is a fault on Apple's side. It is
 * never sent again by itself, since a second one can use up the second of two certificate slots (facts of
 * fastlane and codemagic): whoever asked has to look whether it was done.
 */
export declare class OutcomeUnknownError extends EpapiError {
    readonly method: string;
    /** Path and query, without the host. */
    readonly path: string;
    /** Always true: where it is certain that nothing was sent, the error is another. */
    readonly canHaveBeenDone = true;
    /** Of the answer; undefined when there was none. */
    readonly status: number | undefined;
    readonly cause: ApiError | NoAnswerError;
    constructor(what: {
        readonly method: string;
        readonly path: string;
    }, cause: ApiError | NoAnswerError);
}
