import { fitMarkdown, markdownSection, markdownTable } from '../markdown.ts';
import type { ApplyReport } from './apply.ts';
import { LONGEST_REASON, describeAction } from './describe-plan.ts';
import { countOutcomes, outcomeText } from './describe-report.ts';
import type { Plan } from './plan.ts';
import { remarks } from './plan-markdown.ts';
import type { WriteReport } from './profile-file.ts';

/**
 * What became of a plan as Markdown, for a job summary: what was not done first. Whatever Apple or a manifest says is
 * text in it, never markup.
 *
 * @param most bytes of UTF-8; rows are left out, and counted, until it fits
 */
export function reportMarkdown(plan: Plan, report: ApplyReport, files: WriteReport, most = 500_000): string {
  return fitMarkdown((rows) => write(plan, report, files, rows), most);
}

function write(plan: Plan, report: ApplyReport, files: WriteReport, rows: number): string {
  const isDone = ({ outcome }: ApplyReport['results'][number]): boolean => outcome.state === 'done';
  const results = [...report.results.filter((one) => !isDone(one)), ...report.results.filter(isDone)];
  const parts = [
    `**${plan.changes.length === 0 ? 'Nothing was to be changed.' : countOutcomes(report)}**`,
    markdownTable(
      ['what', 'name', 'why', 'what became of it'],
      results.map(({ change, outcome }) => [
        ...[describeAction(change), change.name, change.reason],
        outcomeText(outcome),
      ]),
      rows,
      LONGEST_REASON,
    ),
    markdownSection(
      'Profiles that were not written',
      markdownTable(
        ['name', 'why', 'what to do'],
        files.failed.map(({ name, error }) => [name, error.message, error.hint]),
        rows,
      ),
    ),
    markdownSection(
      'Profiles',
      markdownTable(
        ['name', 'UUID', 'expires', 'certificates'],
        files.written.map((one) => [one.name, one.uuid, one.expiresAt, one.certificates.join(', ')]),
        rows,
      ),
    ),
    ...remarks(plan, rows),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
