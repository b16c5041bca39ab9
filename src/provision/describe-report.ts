import { printable } from '../text.ts';
import type { ApplyReport, Because, Outcome } from './apply.ts';
import { describeChange } from './describe-plan.ts';
import type { Change } from './plan.ts';
import type { WriteReport } from './profile-file.ts';

/** What became of all changes: how many of each, for exit codes and people. */
export interface Tally {
  readonly done: number;
  readonly failed: number;
  readonly notTried: number;
}

export function tallyOf({ results }: Pick<ApplyReport, 'results'>): Tally {
  const count = (state: Outcome['state']): number =>
    results.filter(({ outcome }) => outcome.state === state).length;
  return { done: count('done'), failed: count('failed'), notTried: count('not tried') };
}

/** `created profile Acme Field`; with the reason where it came to nothing. */
export function describeOutcome(change: Change, outcome: Outcome): string {
  return `${describeChange(change)}: ${outcomeText(outcome)}`;
}

/** `created`; with the reason where it came to nothing. */
export function outcomeText(outcome: Outcome): string {
  if (outcome.state === 'done') return outcome.how;
  if (outcome.state === 'failed')
    return `failed: ${printable(outcome.error.message)} ${printable(outcome.error.hint)}`;
  return `not tried, because ${textOf(outcome.because)}`;
}

function textOf(because: Because): string {
  return 'change' in because
    ? `of what became of: ${describeChange(because.change)}`
    : because.error.code === 'APPLY.STOPPED'
      ? 'it was told to end'
      : `it was ended: ${printable(because.error.message)}`;
}

/** Lines of what was not tried; the rest is counted, so that what failed is seen. */
const MOST_NOT_TRIED = 20;

/** `profile Acme Field: not written: …`, with the reason and what to do. */
export function describeUnwritten({ name, error }: WriteReport['failed'][number]): string {
  return `profile ${printable(name)}: not written: ${printable(error.message)} ${printable(error.hint)}`;
}

/** The end of an apply, in lines: what failed and why, what was not tried, and how much was done. */
export function describeReport(report: ApplyReport): string {
  const linesOf = (state: Outcome['state']): string[] =>
    report.results
      .filter(({ outcome }) => outcome.state === state)
      .map(({ change, outcome }) => `  ${describeOutcome(change, outcome)}\n`);
  const notTried = linesOf('not tried');
  const more = notTried.length - MOST_NOT_TRIED;
  return [
    `${countOutcomes(report)}\n`,
    ...linesOf('failed'),
    ...notTried.slice(0, MOST_NOT_TRIED),
    ...(more > 0 ? [`  and ${more} more that were not tried\n`] : []),
  ].join('');
}

/** `Applied: 3 done, 1 failed, 0 not tried.` */
export function countOutcomes(report: Pick<ApplyReport, 'results'>): string {
  const { done, failed, notTried } = tallyOf(report);
  return `Applied: ${done} done, ${failed} failed, ${notTried} not tried.`;
}

/** A report as plain data, for machines. */
export function reportData({ results }: ApplyReport): object[] {
  return results.map(({ change, outcome }) => {
    const { action, kind, name, reason } = change;
    const base = { action, kind, name, reason, state: outcome.state };
    if (outcome.state === 'done') return { ...base, how: outcome.how };
    if (outcome.state === 'not tried') return { ...base, because: textOf(outcome.because) };
    const { code, message, hint } = outcome.error;
    return { ...base, error: { code, message, hint } };
  });
}
