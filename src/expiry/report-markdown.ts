import { fitMarkdown, markdownList, markdownSection, markdownTable } from '../markdown.ts';
import { headline } from './headline.ts';
import { timeline } from './lib/timeline.ts';
import { ignoredOf, urgentOf } from './lib/selection.ts';
import type { IgnoredFinding } from './lib/selection.ts';
import { STATUS_WORDS, countsText, daysCell, instantText, subjectText } from './lib/words.ts';
import type { ExpiryReport, Finding, Status } from './report.ts';

/** Characters of a sentence: a command that is to be copied has to be whole. */
const SENTENCE = 1000;

/** Beside the words, for the eye; GitHub draws them in colours of their own, on light and on dark. */
const SIGNS: Readonly<Record<Status, string>> = {
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
export function expiryMarkdown(report: ExpiryReport, { most }: { readonly most: number }): string {
  const lists = {
    urgent: urgentOf(report).map(cellsOf),
    ignored: ignoredOf(report).map(ignoredCells),
  };
  return fitMarkdown((rows) => draw(report, lists, rows), most);
}

interface Lists {
  readonly urgent: readonly (readonly string[])[];
  readonly ignored: readonly (readonly string[])[];
}

function draw(report: ExpiryReport, { urgent, ignored }: Lists, rows: number): string {
  const diagram = timeline(report, rows);
  const parts = [
    `**${headline(report)}**`,
    `Checked at ${instantText(report.checkedAt) ?? ''}: ${countsText(report)}.`,
    markdownTable(['status', 'days left', 'what', 'what stops', 'why', 'what to do'], urgent, rows, SENTENCE),
    markdownSection('Timeline', diagram === '' ? '' : `\`\`\`mermaid\n${diagram}\n\`\`\``),
    markdownSection('Ignored', markdownTable(['what', 'until', 'why'], ignored, rows)),
    markdownSection('Notes', markdownList(report.notes, rows)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function cellsOf(finding: Finding): string[] {
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

function ignoredCells(finding: IgnoredFinding): string[] {
  const { ignored } = finding;
  return [subjectText(finding), ignored.until, ignored.reason];
}
