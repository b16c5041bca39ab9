import { printable } from '../text.ts';
import { urgentOf } from './lib/selection.ts';
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

/**
 * What has expired, is critical (`error`) or could not be told (`warning`), by urgency: at most 9 of a level, the last
 * of which sums up those for which there is no room.
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
  const shown = findings.length > MOST ? findings.slice(0, MOST - 1) : findings;
  const annotations = shown.map((finding) => ({
    level,
    title: `${printable(finding.name, 100)}: ${endText(finding, report)}`,
    message: printable(sentencesOf(finding).join(' '), 1000),
  }));
  const left = findings.length - shown.length;
  if (left === 0) return annotations;
  const title =
    level === 'error' ? `${left} more have expired or will soon` : `${left} more could not be judged`;
  return [...annotations, { level, title, message: 'expiry.json has them all.' }];
}
