import { EpapiError } from "../errors.js";
/** No answer that can be read: `NETWORK`, `TIMEOUT` or `ANSWER`. */
export class NoAnswerError extends EpapiError {
    canHaveBeenDone;
    passing;
    constructor(facts) {
        super(facts);
        this.name = 'NoAnswerError';
        this.canHaveBeenDone = facts.canHaveBeenDone;
        this.passing = facts.passing;
    }
}
