import { wellFormed } from "../text.js";
import { headline } from "./headline.js";
import { urgentOf } from "./lib/selection.js";
import { instantText } from "./lib/words.js";
/** `expiry.json`, as schema/expiry.schema.json describes it; texts are as they came, and no bytes are bounded. */
export function expiryJson(report) {
    const { status, warnWithin, failWithin, counts, ignored, soonest, findings, notes } = report;
    const data = {
        version: 1,
        checkedAt: instantText(report.checkedAt),
        headline: headline(report),
        status,
        warnWithinDays: warnWithin,
        failWithinDays: failWithin,
        counts,
        ignored,
        soonest: soonest?.id ?? null,
        findings: findings.map(findingData),
        notes,
    };
    return `${JSON.stringify(data, whole, 2)}\n`;
}
/** Bytes; GitHub takes 1 MB of a job's outputs. */
const LARGEST_OUTPUT = 500_000;
/** What is not ok and not ignored, the worst first, as a list of `findings` of expiry.json: as many as fit. */
export function findingsJson(report) {
    const items = [];
    let size = 2;
    for (const finding of urgentOf(report)) {
        const item = JSON.stringify(findingData(finding), whole);
        size += Buffer.byteLength(item) + 1;
        if (size > LARGEST_OUTPUT)
            break;
        items.push(item);
    }
    return `[${items.join(',')}]`;
}
/** Half a character is a mistake to some readers of JSON. */
function whole(_, value) {
    return typeof value === 'string' ? wellFormed(value) : value;
}
/** With the dates that a calendar has; what is undefined is left out. */
function findingData({ endsAt, daysLeft, ...finding }) {
    const { id, kind, name, status, ...rest } = finding;
    return {
        ...{ id, kind, name, status },
        endsAt: instantText(endsAt) ?? null,
        daysLeft: daysLeft ?? null,
        ...rest,
    };
}
