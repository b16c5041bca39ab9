import { printable, withoutCommands } from '../text.ts';
import { headline } from './headline.ts';
import { fairFirst, ignoredOf, urgentOf } from './lib/selection.ts';
import type { IgnoredFinding } from './lib/selection.ts';
import { STATUS_WORDS, countsText, endText, instantText, subjectText } from './lib/words.ts';
import type { ExpiryReport, Finding } from './report.ts';

/** The longest name, and the longest sentence, that is shown. */
const NAME = 200;
const SENTENCE = 1000;

/** Nobody reads more; what follows is counted, and in expiry.json. */
const MOST = 200;

/** The column in which everything but the status begins. */
const INDENT = 2 + Math.max(...Object.values(STATUS_WORDS).map(({ length }) => length));

/**
 * A report for a terminal or a log, in lines.
 *
 * @param columns characters of a line; names, and what may be a command, are not broken
 */
export function expiryText(report: ExpiryReport, columns = 100): string {
  const width = Math.max(columns - INDENT, 20);
  const sections = [
    wrap(headline(report), columns).join('\n'),
    ...atMost(fairFirst(urgentOf(report), MOST), (finding) => block(finding, report, width)),
    wrap(`Checked at ${instantText(report.checkedAt) ?? ''}: ${countsText(report)}.`, columns).join('\n'),
    titled(
      'Ignored:',
      atMost(ignoredOf(report), (finding) => item(ignoredText(finding), columns)),
    ),
    titled(
      'Notes:',
      atMost(report.notes, (note) => item(printable(note, SENTENCE), columns)),
    ),
  ];
  const text = sections.filter((section) => section !== '').join('\n\n');
  return `${withoutCommands(text)}\n`;
}

function block(finding: Finding, report: ExpiryReport, width: number): string {
  const { status, effect, reason, fix } = finding;
  const date = instantText(finding.endsAt);
  const lines = [
    subjectText(finding),
    `${endText(finding, report)}${date === undefined ? '' : ` (${date})`}`,
    ...[effect, reason].flatMap((sentence) => wrap(printable(sentence, SENTENCE), width)),
    ...(fix === '' ? [] : [`→ ${printable(fix, SENTENCE)}`]),
  ];
  return lines
    .map((line, index) => `${(index === 0 ? STATUS_WORDS[status] : '').padEnd(INDENT)}${line}`)
    .join('\n');
}

function ignoredText(finding: IgnoredFinding): string {
  const { ignored } = finding;
  const why = printable(ignored.reason, SENTENCE);
  return `${subjectText(finding)}, until ${printable(ignored.until, NAME)}: ${why}`;
}

function titled(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [title, ...lines].join('\n');
}

function atMost<T>(items: readonly T[], draw: (item: T) => string): string[] {
  const drawn = items.slice(0, MOST).map(draw);
  return items.length > MOST ? [...drawn, `…and ${items.length - MOST} more.`] : drawn;
}

function item(text: string, columns: number): string {
  return `  - ${wrap(text, columns - 4).join('\n    ')}`;
}

/** Lines of whole words; one that is longer than a line has a line of its own. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/).filter((part) => part !== '')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
