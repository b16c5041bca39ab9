import { EpapiError } from "../errors.js";
import { printable } from "../text.js";
import { ApiError } from "./api-error.js";
/**
 * A POST or a PATCH that may have been done, or not: its answer was lost, or is a fault on Apple's side. It is
 * never sent again by itself, since a second one can use up the second of two certificate slots (facts of
 * fastlane and codemagic): whoever asked has to look whether it was done.
 */
export class OutcomeUnknownError extends EpapiError {
    method;
    /** Path and query, without the host. */
    path;
    /** Always true: where it is certain that nothing was sent, the error is another. */
    canHaveBeenDone = true;
    /** Of the answer; undefined when there was none. */
    status;
    cause;
    constructor(what, cause) {
        super({
            code: 'OUTCOME_UNKNOWN',
            message: `It is not known whether ${what.method} ${printable(what.path)} was done: ${cause.message}`,
            hint: 'It was not sent again, so that nothing is made twice. Look whether it was done, and repeat it only if it was not.',
            cause,
        });
        this.name = 'OutcomeUnknownError';
        this.method = what.method;
        this.path = what.path;
        this.status = cause instanceof ApiError ? cause.status : undefined;
        this.cause = cause;
    }
}
