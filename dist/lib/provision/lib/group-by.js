/** By key, in the order in which the keys first come. */
export function groupBy(all, keyOf) {
    const groups = new Map();
    for (const one of all) {
        const group = groups.get(keyOf(one));
        if (group)
            group.push(one);
        else
            groups.set(keyOf(one), [one]);
    }
    return groups;
}
