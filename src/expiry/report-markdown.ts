import { fitMarkdown, markdownList, markdownTable } from '../markdown.ts';
import { headline } from './headline.ts';
import { timeline } from './lib/timeline.ts';
import { KIND_WORDS, STATUS_WORDS, countsText, instantText, urgentOf } from './lib/words.ts';
import type { ExpiryReport, Finding, Status } from './report.ts';

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
  return fitMarkdown((rows) => draw(report, rows), most);
}

function draw(report: ExpiryReport, rows: number): string {
  const ignored = report.findings.filter((finding) => finding.ignored !== undefined);
  const diagram = timeline(report, rows);
  const parts = [
    `**${headline(report)}**`,
    `Checked at ${instantText(report.checkedAt) ?? ''}: ${countsText(report)}.`,
    markdownTable(
      ['status', 'days left', 'what', 'what stops', 'why', 'what to do'],
      urgentOf(report).map(cellsOf),
      rows,
    ),
    section('Timeline', diagram === '' ? '' : `\`\`\`mermaid\n${diagram}\n\`\`\``),
    section('Ignored', markdownTable(['what', 'until', 'why'], ignored.map(ignoredCells), rows)),
    section('Notes', markdownList(report.notes, rows)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function section(title: string, body: string): string {
  return body === '' ? '' : `### ${title}\n\n${body}`;
}

function cellsOf({ status, kind, name, endsAt, daysLeft, effect, reason, fix }: Finding): string[] {
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

function ignoredCells({ kind, name, ignored }: Finding): string[] {
  return [`${KIND_WORDS[kind][0]} ${name}`, ignored?.until ?? '', ignored?.reason ?? ''];
}
