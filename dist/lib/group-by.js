/** By key. */
export function groupBy(all, keyOf) {
    return groupByEach(all, (one) => [keyOf(one)]);
}
/** By each of several keys: what has none is in no group. */
export function groupByEach(all, keysOf) {
    const groups = new Map();
    for (const one of all) {
        for (const key of keysOf(one)) {
            const group = groups.get(key);
            if (group)
                group.push(one);
            else
                groups.set(key, [one]);
        }
    }
    return groups;
}
