import { DAY } from "../../days.js";
import { printable } from "../../text.js";
import { countingOf } from "./selection.js";
import { KIND_WORDS, endText, instantText } from "./words.js";
/** Rows, of which more cannot be told apart. */
const ROWS = 25;
/** Days before and after the check: one date far off would press all others together. Profiles last 365. */
const SPAN = 400;
/** Characters of a name. */
const NAME = 40;
/** A Gantt diagram for Mermaid of what is most urgent, a milestone each, by kind; empty where nothing ends in reach. */
export function timeline(report, most) {
    const rows = countingOf(report)
        .filter(({ endsAt = Infinity }) => Math.abs(endsAt - report.checkedAt) <= SPAN * DAY)
        .slice(0, Math.min(most, ROWS));
    if (rows.length === 0)
        return '';
    const sections = Object.keys(KIND_WORDS).flatMap((kind) => {
        const ofKind = rows.filter((finding) => finding.kind === kind);
        return ofKind.length === 0
            ? []
            : [`  section ${KIND_WORDS[kind][1]}`, ...ofKind.map((finding) => milestone(finding, report))];
    });
    return ['gantt', '  dateFormat YYYY-MM-DD', '  axisFormat %Y-%m-%d', ...sections].join('\n');
}
/** The name comes last: what a line begins with can be a keyword. */
function milestone(finding, report) {
    const day = (instantText(finding.endsAt) ?? '').slice(0, 10);
    const urgent = finding.status === 'expired' || finding.status === 'critical';
    const text = `${endText(finding, report)}, ${mermaidText(finding.name)}`;
    return `    ${text} :${urgent ? 'crit, ' : ''}milestone, ${day}, 0d`;
}
/** Text as it is: all that could have a meaning to Mermaid is one of its references, `#58;`. */
function mermaidText(text) {
    return printable(text, NAME).replace(/[^\p{L}\p{M}\p{N} .,_/()+-]/gu, (character) => `#${character.codePointAt(0)};`);
}
