import { EpapiError, hasCode } from "../errors.js";
import { printable } from "../text.js";
import { hintFor } from "./lib/hints.js";
/** Characters of a path that are shown: the query of a list can be longer than all that there is to say. */
const PATH = 100;
/** Apple's own refusal. Its `code` is `API.` and Apple's code (`API.NOT_AUTHORIZED`), or the status without one. */
export class ApiError extends EpapiError {
    method;
    path;
    status;
    errors;
    clockSkew;
    rateLimit;
    /** @param hint what to do about it, where the caller knows better than the table of Apple's codes */
    constructor(refusal, hint = hintFor(refusal)) {
        super({
            code: `API.${refusal.errors[0]?.code ?? refusal.status}`,
            message: `${refusal.method} ${printable(refusal.path, PATH)} was answered with ${refusal.status}${describe(refusal.errors)}`,
            hint,
        });
        this.name = 'ApiError';
        this.method = refusal.method;
        this.path = refusal.path;
        this.status = refusal.status;
        this.errors = refusal.errors;
        this.clockSkew = refusal.clockSkew;
        this.rateLimit = refusal.rateLimit;
    }
    /** True when one of Apple's errors has this code, or one below it. */
    hasAppleCode(prefix) {
        return this.errors.some((error) => hasCode(error.code, prefix));
    }
}
function describe(errors) {
    if (errors.length === 0)
        return ' and no explanation.';
    const shown = errors.slice(0, 3).map((error) => {
        const place = error.pointer ?? error.parameter;
        return ` ${error.code}${place ? ` at ${place}` : ''}: ${error.detail || error.title}`;
    });
    const more = errors.length > 3 ? ` (and ${errors.length - 3} more)` : '';
    const text = `:${shown.join(';')}${more}`;
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}
