/** What people call the kinds that can be pruned: as in a manifest. */
export const PRUNABLE = {
    profiles: 'profile',
    capabilities: 'capability',
    devices: 'device',
    'bundle-ids': 'bundle-id',
    'pass-type-ids': 'pass-type-id',
};
/** Unless told otherwise: a tenth of what there is, and at least one, as of any share that is not 0. */
export const USUAL_LIMIT = { share: 0.1 };
/** What {@link readPrune} takes, for whoever gave something else. */
export const PRUNE_HINT = `Give ${Object.keys(PRUNABLE).join(', ')}, each once, with the most at once where a tenth, or one, is not right: devices=20% or devices=5.`;
/**
 * Reads what is to be pruned: a kind each, with a limit after an equals sign or a colon (`devices`, `devices=20%`,
 * `devices: 5`).
 *
 * @returns undefined when one of them is not understood, or is there twice
 */
export function readPrune(texts) {
    const rules = texts.map(readRule);
    const known = rules.filter((rule) => rule !== undefined);
    const prune = Object.fromEntries(known);
    return known.length === texts.length && Object.keys(prune).length === texts.length ? prune : undefined;
}
function readRule(text) {
    const [, name = '', number, percent] = /^\s*([a-z-]+)\s*(?:[=:]\s*(\d{1,6})(%?))?\s*$/.exec(text) ?? [];
    const kind = Object.hasOwn(PRUNABLE, name) ? PRUNABLE[name] : undefined;
    if (kind === undefined)
        return undefined;
    if (number === undefined)
        return [kind, USUAL_LIMIT];
    if (percent === '')
        return [kind, { count: Number(number) }];
    return Number(number) <= 100 ? [kind, { share: Number(number) / 100 }] : undefined;
}
/** The word for a kind that {@link readPrune} takes. */
export function pruneWord(kind) {
    return Object.entries(PRUNABLE).find(([, one]) => one === kind)?.[0] ?? kind;
}
