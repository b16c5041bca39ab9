import { isObject } from "../json.js";
import { printable } from "../text.js";
/**
 * Apple's errors in the body of a response.
 *
 * @param body what was sent, of any kind
 * @returns at most twenty; none when the body has none, or is of another shape
 */
export function readAppleErrors(body) {
    const errors = isObject(body) && Array.isArray(body['errors']) ? body['errors'] : [];
    return errors
        .slice(0, 20)
        .filter(isObject)
        .map((error) => ({
        code: text(error['code'], 100) || 'UNKNOWN',
        title: text(error['title']),
        detail: text(error['detail']),
        ...readSource(error['source']),
    }));
}
function readSource(source) {
    if (!isObject(source))
        return {};
    const pointer = text(source['pointer']);
    const parameter = text(source['parameter']);
    return { ...(pointer !== '' && { pointer }), ...(parameter !== '' && { parameter }) };
}
function text(value, limit) {
    return typeof value === 'string' ? printable(value, limit) : '';
}
