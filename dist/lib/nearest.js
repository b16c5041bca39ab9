/** The word that is nearest to what was written, if any is near enough to be meant. */
export function nearest(written, words) {
    const ranked = words.map((word) => ({ word, distance: editDistance(written.slice(0, 40), word) }));
    const [best] = ranked.sort((a, b) => a.distance - b.distance);
    return best && best.distance <= Math.max(2, best.word.length / 3) ? best.word : undefined;
}
/** How many letters have to be put in, taken out or changed to make one word of another. */
export function editDistance(from, to) {
    let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (const [row, letter] of Array.from(from).entries()) {
        const current = [row + 1];
        for (const [column, other] of Array.from(to).entries()) {
            const change = (previous[column] ?? 0) + (letter === other ? 0 : 1);
            current.push(Math.min(change, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
        }
        previous = current;
    }
    return previous.at(-1) ?? 0;
}
