import { EpapiError } from '../errors.ts';
import type { ErrorFacts } from '../errors.ts';
/** What is known of a request that got no answer, or none that can be read. */
export interface NoAnswerFacts extends ErrorFacts {
    /** False only where it is certain that nothing of the request was sent. */
    readonly canHaveBeenDone: boolean;
    /** True where the next attempt may fare better. */
    readonly passing: boolean;
}
/** No answer that can be read: `NETWORK`, `TIMEOUT` or `ANSWER`. */
export declare class NoAnswerError extends EpapiError {
    readonly canHaveBeenDone: boolean;
    readonly passing: boolean;
    constructor(facts: NoAnswerFacts);
}
