/** What others build on comes first; what goes, goes last, and what holds others before what it holds. */
const ORDER = [
    'bundle-id create',
    'bundle-id update',
    'pass-type-id create',
    'pass-type-id update',
    'device create',
    'device update',
    'capability create',
    'capability update',
    'capability delete',
    'profile create',
    'profile replace',
    'profile delete',
    'device disable',
    'bundle-id delete',
    'pass-type-id delete',
];
/** The same plan whatever the order of what it was made from. */
export function inOrder(changes) {
    const rank = ({ kind, action }) => ORDER.indexOf(`${kind} ${action}`);
    const key = (change) => `${change.name}\n${'id' in change ? change.id : ''}`;
    return changes.toSorted((a, b) => rank(a) - rank(b) || compareText(key(a), key(b)));
}
/** By code units: the same on every machine, whatever its language. */
export function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
