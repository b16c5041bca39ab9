/** True for what JSON calls an object: neither null nor a list. */
export function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
