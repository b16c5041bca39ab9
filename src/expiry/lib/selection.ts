import type { ExpiryReport, Finding } from '../report.ts';

/** Those that count: all that are not ignored. */
export function countingOf({ findings }: ExpiryReport): readonly Finding[] {
  return findings.filter(({ ignored }) => ignored === undefined);
}

/** Those that count and are not ok, by urgency. */
export function urgentOf(report: ExpiryReport): readonly Finding[] {
  return countingOf(report).filter(({ status }) => status !== 'ok');
}

export interface IgnoredFinding extends Finding {
  readonly ignored: NonNullable<Finding['ignored']>;
}

/** Those that do not count, each with why and until when. */
export function ignoredOf({ findings }: ExpiryReport): readonly IgnoredFinding[] {
  return findings.filter((finding): finding is IgnoredFinding => finding.ignored !== undefined);
}
