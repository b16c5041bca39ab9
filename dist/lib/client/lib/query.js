import { EpapiError } from "../../errors.js";
import { LARGEST_PAGE } from "../../resources/descriptor.js";
/**
 * Path and query of an operation.
 *
 * @param id undefined where the path has none
 * @throws EpapiError `REQUEST.PATH` for an ID that would lead to another path
 */
export function targetOf({ path, kind }, id, query = {}) {
    const isList = kind === 'list' || kind === 'relatedMany';
    const parts = [
        ...inBrackets('filter', query.filter),
        ...inBrackets('fields', query.fields),
        ...parameter('include', query.include),
        ...parameter('sort', query.sort),
        ...parameter('limit', isList ? [query.limit ?? LARGEST_PAGE] : undefined),
        ...inBrackets('limit', query.limits),
    ];
    const whole = id === undefined ? path : path.replace('{id}', () => segment(id));
    return parts.length > 0 ? `${whole}?${parts.join('&')}` : whole;
}
function inBrackets(name, values = {}) {
    return Object.entries(values).flatMap(([key, value]) => parameter(`${name}[${key}]`, typeof value === 'number' ? [value] : value));
}
/** Values stand between commas, so that a comma within one is escaped. */
function parameter(name, values) {
    return values && values.length > 0 ? [`${name}=${values.map(encodeURIComponent).join(',')}`] : [];
}
/** A URL takes dots for a way up, escaped or not. */
function segment(id) {
    if (id !== '' && !/^\.{1,2}$/.test(id))
        return encodeURIComponent(id);
    throw new EpapiError({
        code: 'REQUEST.PATH',
        message: 'The ID of a resource is empty or made of dots.',
        hint: 'Give an ID as Apple sends it.',
    });
}
