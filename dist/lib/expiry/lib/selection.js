import { groupBy } from "../../group-by.js";
/** Those that count: all that are not ignored. */
export function countingOf({ findings }) {
    return findings.filter(({ ignored }) => ignored === undefined);
}
/** Those that count and are not ok, by urgency. */
export function urgentOf(report) {
    return countingOf(report).filter(({ status }) => status !== 'ok');
}
/** Those that do not count, each with why and until when. */
export function ignoredOf({ findings }) {
    return findings.filter((finding) => finding.ignored !== undefined);
}
/**
 * The same findings, first those for which there is room and then the others, each part in the order that they came in.
 *
 * Each status that is there has an equal share of the room, lest a hundred that are long dead should leave none for the
 * one that ends tomorrow; what one status does not use goes to the first that has more. What has room has it with more
 * room too.
 *
 * @param findings by urgency
 */
export function fairFirst(findings, room) {
    if (findings.length <= room)
        return findings;
    const groups = [...groupBy(findings, ({ status }) => status).values()].map((group) => group.toReversed());
    const first = new Set();
    for (let turn = 0; turn < room; turn++) {
        const own = groups[turn % groups.length]?.pop();
        const next = own ?? groups.find(({ length }) => length > 0)?.pop();
        if (next)
            first.add(next);
    }
    return [...findings.filter((one) => first.has(one)), ...findings.filter((one) => !first.has(one))];
}
