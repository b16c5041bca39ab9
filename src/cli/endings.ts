import type { ExpiryReport, Finding } from '../expiry/report.ts';
import { printable } from '../text.ts';

/** One thing that was looked at. */
export interface Check {
  readonly name: string;
  /** `warning` is fine for now. */
  readonly state: 'ok' | 'warning' | 'error';
  readonly text: string;
  /** What to do about it. */
  readonly hint?: string;
}

/** More than these nobody reads; the rest is counted. */
const MOST_NAMED = 20;

/** What is said of what expires: the most urgent first. */
export function expiryChecks({ findings, warnWithin }: ExpiryReport): Check[] {
  const urgent = findings.filter(({ status }) => status !== 'ok');
  const more = urgent.length - MOST_NAMED;
  if (urgent.length === 0)
    return [{ name: 'expiry', state: 'ok', text: `Nothing expires within ${warnWithin} days.` }];
  const named = urgent.slice(0, MOST_NAMED).map(expiryCheck);
  if (more <= 0) return named;
  const text = `${more} more have expired, expire within ${warnWithin} days, or need to be looked at.`;
  return [...named, { name: 'expiry', state: 'warning', text }];
}

function expiryCheck({ kind, name, reason, effect, fix }: Finding): Check {
  const what = kind.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
  return {
    ...{ name: 'expiry', state: 'warning' },
    text: `${what} "${printable(name, 80)}": ${printable(reason, 1000)}`,
    hint: `${printable(effect, 500)} ${printable(fix, 1000)}`,
  };
}

export function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
