/** The least of numbers, one by one: there may be more than a call takes. Infinity of none. */
export function least(values) {
    return values.reduce((one, other) => Math.min(one, other), Infinity);
}
