import { shown } from "./visibility.js";
/** What of a list the filters leave, in the order that is asked for. */
export function select(context, operation, query, resources) {
    const { type } = operation.answers;
    const valueOf = (resource, name) => name === 'id' ? resource.id : shown(context, type, resource)[name];
    const filters = [...query.filters].map(([name, wanted]) => {
        const matches = matcher(context, `${type}.${name}`, wanted);
        return (resource) => matches(valueOf(resource, name));
    });
    const found = filters.length === 0
        ? resources
        : resources.filter((resource) => filters.every((passes) => passes(resource)));
    if (query.sorts.length === 0)
        return found;
    return found.toSorted((a, b) => compare(query.sorts, (name) => [valueOf(a, name), valueOf(b, name)]));
}
/** Whether a value of an attribute, `bundleIds.identifier`, is among those that are wanted. */
function matcher(context, attribute, wanted) {
    const { quirks } = context;
    if (attribute === 'bundleIds.platform' && quirks['platform-filter-ignored'])
        return () => true;
    if (attribute === 'bundleIds.identifier' && quirks['identifier-filter-matches-more'])
        return (value) => wanted.some((word) => String(value).includes(word));
    const ignored = attribute === 'certificates.certificateType' && quirks['distribution-query-is-empty'];
    const words = new Set(ignored ? wanted.filter((word) => word !== 'DISTRIBUTION') : wanted);
    return (value) => [value].flat().some((one) => words.has(String(one)));
}
function compare(sorts, valuesOf) {
    for (const sort of sorts) {
        const descending = sort.startsWith('-');
        const [a, b] = valuesOf(descending ? sort.slice(1) : sort).map((value) => typeof value === 'string' ? value : '');
        if (a === undefined || b === undefined || a === b)
            continue;
        return a < b === descending ? 1 : -1;
    }
    return 0;
}
