import { fitMarkdown, markdownList, markdownSection, markdownTable } from "../markdown.js";
import { headline } from "./headline.js";
import { timeline } from "./lib/timeline.js";
import { fairFirst, ignoredOf, urgentOf } from "./lib/selection.js";
import { STATUS_WORDS, countsText, daysCell, instantText, subjectText } from "./lib/words.js";
/** Characters of a sentence: a command that is to be copied has to be whole. */
const SENTENCE = 1000;
/** Whether that file was written is for whoever shows this: it is a summary, an issue or a file beside it. */
const ELSEWHERE = 'Not all is shown here. All is in expiry.json, which is written where report-dir is given.';
/** Beside the words, for the eye; GitHub draws them in colours of their own, on light and on dark. */
const SIGNS = {
    expired: '⛔',
    critical: '🔴',
    unknown: '❔',
    warning: '🟡',
    ok: '✅',
};
/**
 * A report as Markdown, for a job summary, an issue or `expiry.md`. Whatever Apple or a file says is text in it, never
 * markup.
 *
 * @param most bytes of UTF-8, to which rows are left out, of each status its share; the headline and the counts, some
 *   500, always stand
 */
export function expiryMarkdown(report, { most }) {
    const lists = {
        urgent: urgentOf(report).map((finding) => ({ status: finding.status, cells: cellsOf(finding) })),
        ignored: ignoredOf(report).map(ignoredCells),
    };
    return fitMarkdown((rows) => draw(report, lists, rows), most);
}
function draw(report, { urgent, ignored }, rows) {
    const diagram = timeline(report, rows);
    const isCut = [urgent, ignored, report.notes].some(({ length }) => length > rows);
    const shared = fairFirst(urgent, rows).map(({ cells }) => cells);
    const parts = [
        `**${headline(report)}**`,
        `Checked at ${instantText(report.checkedAt) ?? ''}: ${countsText(report)}.`,
        isCut ? ELSEWHERE : '',
        markdownTable(['status', 'days left', 'what', 'what stops', 'why', 'what to do'], shared, rows, SENTENCE),
        markdownSection('Timeline', diagram === '' ? '' : `\`\`\`mermaid\n${diagram}\n\`\`\``),
        markdownSection('Ignored', markdownTable(['what', 'until', 'why'], ignored, rows)),
        markdownSection('Notes', markdownList(report.notes, rows)),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function cellsOf(finding) {
    const { status, endsAt, effect, reason, fix } = finding;
    const date = instantText(endsAt)?.slice(0, 10);
    return [
        `${SIGNS[status]} ${STATUS_WORDS[status]}`,
        `${daysCell(finding)}${date === undefined ? '' : ` (${date})`}`,
        subjectText(finding),
        effect,
        reason,
        fix,
    ];
}
function ignoredCells(finding) {
    const { ignored } = finding;
    return [subjectText(finding), ignored.until, ignored.reason];
}
