/** More are counted, not kept. */
const MOST_KEPT = 1000;
/** Gathers mistakes. What is said twice of one place, as of a value that is used twice, counts once. */
export function gatherProblems() {
    const kept = new Map();
    const files = [];
    let count = 0;
    const rank = ({ place }) => [files.indexOf(place.file), place.line, place.column];
    return {
        add(place, message, hint) {
            const key = JSON.stringify([place.file, place.line, place.column, message]);
            if (kept.has(key))
                return;
            count += 1;
            if (kept.size >= MOST_KEPT)
                return;
            if (!files.includes(place.file))
                files.push(place.file);
            kept.set(key, { place, message, hint });
        },
        get count() {
            return count;
        },
        first(most) {
            const sorted = [...kept.values()].sort((a, b) => compare(rank(a), rank(b)));
            return sorted.slice(0, most).map(({ place, message, hint }) => ({
                place,
                message,
                hint: typeof hint === 'string' ? hint : hint(),
            }));
        },
    };
}
function compare(a, b) {
    const first = a.findIndex((number, index) => number !== b[index]);
    return (a[first] ?? 0) - (b[first] ?? 0);
}
