import { printable } from '../text.ts';
import { fairFirst, urgentOf } from './lib/selection.ts';
import { endText, sentencesOf } from './lib/words.ts';
import type { ExpiryReport, Finding } from './report.ts';

/** What a runner shows beside a run: one line each, as text, which whoever prints it still has to escape. */
export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly title: string;
  readonly message: string;
}

/** GitHub shows ten of each level for a step, and the last error is what the step fails with. */
const MOST = 9;

/** Of the files of a report nothing is known here: they are written only where there is a folder for them. */
const ELSEWHERE =
  "The step's summary shows more of them. All are in expiry.json, which is written where the input report-dir is given.";

/**
 * What has expired, is critical (`error`) or could not be told (`warning`), by urgency: at most 9 of a level, in
 * which each status has its share, the last of which sums up those for which there is no room.
 */
export function expiryAnnotations(report: ExpiryReport): readonly Annotation[] {
  const urgent = urgentOf(report);
  const errors = urgent.filter(({ status }) => status === 'expired' || status === 'critical');
  const unknown = urgent.filter(({ status }) => status === 'unknown');
  return [...ofLevel('error', errors, report), ...ofLevel('warning', unknown, report)];
}

function ofLevel(
  level: Annotation['level'],
  findings: readonly Finding[],
  report: ExpiryReport,
): Annotation[] {
  const room = findings.length > MOST ? MOST - 1 : MOST;
  const shown = fairFirst(findings, room).slice(0, room);
  const annotations = shown.map((finding) => ({
    level,
    title: `${printable(finding.name, 100)}: ${endText(finding, report)}`,
    message: printable(sentencesOf(finding).join(' '), 1000),
  }));
  const left = findings.length - shown.length;
  if (left === 0) return annotations;
  const title =
    level === 'error' ? `${left} more have expired or will soon` : `${left} more could not be judged`;
  return [...annotations, { level, title, message: ELSEWHERE }];
}
