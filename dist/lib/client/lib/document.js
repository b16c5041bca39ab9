import { isObject } from "../../json.js";
import { RESOURCES } from "../../resources/all.js";
import { NoAnswerError } from "../no-answer.js";
/**
 * Reads the body of an answer.
 *
 * @throws NoAnswerError `ANSWER` when it is not in that shape
 */
export function readDocument(body) {
    const { data, included, links, meta } = record(body);
    const { next = null } = record(links);
    // A list that ends for want of a link that can be read would look complete.
    if (next !== null && typeof next !== 'string')
        throw foreignAnswer();
    const total = record(record(meta)['paging'])['total'];
    return {
        // An empty to-one relationship is null.
        data: resources(Array.isArray(data) ? data : data === null ? [] : [data]),
        included: resources(Array.isArray(included) ? included : []),
        next: next === null || next === '' ? undefined : next,
        total: typeof total === 'number' ? total : undefined,
    };
}
function resources(values) {
    return values.map((value) => {
        const { type, id, attributes } = record(value);
        if (typeof type !== 'string' || typeof id !== 'string')
            throw foreignAnswer();
        return {
            ...record(value),
            type,
            id,
            attributes: readAttributes(type, record(attributes)),
        };
    });
}
/** Those that are what Apple documents them to be; what is null, or something else, counts as not said. */
function readAttributes(type, attributes) {
    const known = Object.hasOwn(RESOURCES, type)
        ? RESOURCES[type].attributes
        : {};
    const isWrong = (name) => {
        const expected = Object.hasOwn(known, name) ? known[name] : undefined;
        return expected !== undefined && !isOfKind(expected, attributes[name]);
    };
    // Most have none.
    if (!Object.keys(attributes).some(isWrong))
        return attributes;
    return Object.fromEntries(Object.entries(attributes).filter(([name]) => !isWrong(name)));
}
function isOfKind({ kind }, value) {
    if (kind === 'enums')
        return Array.isArray(value) && value.every((one) => typeof one === 'string');
    if (kind === 'settings')
        return Array.isArray(value) && value.every(isObject);
    return typeof value === 'string';
}
function record(value) {
    return isObject(value) ? value : {};
}
/** For a success that is somebody else's. */
export function foreignAnswer() {
    return new NoAnswerError({
        code: 'ANSWER',
        message: "The answer is none of Apple's: a success, but without data.",
        hint: "Check that the base URL is Apple's, and that no proxy answers in its place.",
        canHaveBeenDone: true,
        passing: false,
    });
}
