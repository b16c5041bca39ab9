import { fitMarkdown, markdownList, markdownSection, markdownTable } from "../markdown.js";
import { headline } from "./headline.js";
import { timeline } from "./lib/timeline.js";
import { ignoredOf, urgentOf } from "./lib/selection.js";
import { KIND_WORDS, STATUS_WORDS, countsText, instantText } from "./lib/words.js";
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
 * @param most bytes of UTF-8, to which rows are left out; the headline and the counts, some 500, always stand
 */
export function expiryMarkdown(report, { most }) {
    const lists = {
        urgent: urgentOf(report).map(cellsOf),
        ignored: ignoredOf(report).map(ignoredCells),
    };
    return fitMarkdown((rows) => draw(report, lists, rows), most);
}
function draw(report, { urgent, ignored }, rows) {
    const diagram = timeline(report, rows);
    const parts = [
        `**${headline(report)}**`,
        `Checked at ${instantText(report.checkedAt) ?? ''}: ${countsText(report)}.`,
        markdownTable(['status', 'days left', 'what', 'what stops', 'why', 'what to do'], urgent, rows),
        markdownSection('Timeline', diagram === '' ? '' : `\`\`\`mermaid\n${diagram}\n\`\`\``),
        markdownSection('Ignored', markdownTable(['what', 'until', 'why'], ignored, rows)),
        markdownSection('Notes', markdownList(report.notes, rows)),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function cellsOf({ status, kind, name, endsAt, daysLeft, effect, reason, fix }) {
    const date = instantText(endsAt)?.slice(0, 10);
    return [
        `${SIGNS[status]} ${STATUS_WORDS[status]}`,
        `${daysLeft ?? 'unknown'}${date === undefined ? '' : ` (${date})`}`,
        `${KIND_WORDS[kind][0]} ${name}`,
        effect,
        reason,
        fix,
    ];
}
function ignoredCells({ kind, name, ignored }) {
    return [`${KIND_WORDS[kind][0]} ${name}`, ignored.until, ignored.reason];
}
