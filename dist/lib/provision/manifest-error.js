import { EpapiError } from "../errors.js";
import { printable } from "../text.js";
/** A manifest with mistakes: all of them, as data for those who show them in their own way. */
export class ManifestError extends EpapiError {
    /** In the order of the files and of their lines; the first ones, where there are very many. */
    problems;
    /** How many there are beside those. */
    more;
    constructor(problems, more = 0) {
        super({
            code: 'MANIFEST',
            message: [headline(problems.length + more), ...problems.map(lineOf), ...rest(more)].join('\n'),
            hint: 'Every key is described in docs/manifest.md, and schema/epapi.schema.json lets an editor complete them.',
        });
        this.name = 'ManifestError';
        this.problems = problems;
        this.more = more;
    }
}
function headline(count) {
    return count === 1 ? 'The manifest has a mistake.' : `The manifest has ${count} mistakes.`;
}
function lineOf({ place, message, hint }) {
    return `${printable(place.file)}:${place.line}:${place.column}: ${message} ${hint}`;
}
function rest(more) {
    return more === 0 ? [] : [`and ${more} more`];
}
