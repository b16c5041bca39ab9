import { EpapiError } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { quoteValue } from '../text.ts';
import type { ExpiryReport, Finding, Status } from './report.ts';

/** From how many days before its end something is named, and from how many it is critical. */
export interface Thresholds {
  /** Days. */
  readonly warnWithin: number;
  /** Days, at most `warnWithin`. */
  readonly failWithin: number;
}

/** Days; the longest of Apple's lives that anything has, an intermediate's aside, is below it. */
const MOST_DAYS = 3650;

const DURATION = /^(\d{1,4})\s*(d|days?|w|weeks?)?$/i;

/** What holds where nothing is given. */
export const USUAL = { warnWithin: '60 days', failWithin: '14 days', failOn: 'critical' } as const;

/**
 * Reads both: `60 days`, `2 weeks`, `14d`, or a number of days.
 *
 * @throws EpapiError `EXPIRY.THRESHOLD`, naming the one that is wrong
 */
export function readThresholds(texts: { readonly [Name in keyof Thresholds]: string }): Thresholds {
  const warnWithin = readDays('warn-within', texts.warnWithin);
  const failWithin = readDays('fail-within', texts.failWithin);
  if (failWithin <= warnWithin) return { warnWithin, failWithin };
  throw thresholdError(
    `fail-within is ${failWithin} days and warn-within only ${warnWithin}: what is critical would not even be named.`,
    'Make fail-within the shorter of the two, or the same.',
  );
}

function readDays(name: string, text: string): number {
  const [, number = '', unit = 'd'] = DURATION.exec(text.trim()) ?? [];
  const days = Number(number) * (/^w/i.test(unit) ? 7 : 1);
  if (number !== '' && days <= MOST_DAYS) return days;
  throw thresholdError(
    `${name} is ${quoteValue(text)}, which is no length of time that it can be.`,
    `Give whole days or weeks, such as 60 days, 2 weeks or 14d; at most ${MOST_DAYS} days.`,
  );
}

function thresholdError(message: string, hint: string): EpapiError {
  return new EpapiError({ code: 'EXPIRY.THRESHOLD', message, hint });
}

/** From what on a check fails: each with the statuses at which it does. Could not tell is never fine. */
const FAILING = {
  never: [],
  expired: ['expired', 'unknown'],
  critical: ['expired', 'critical', 'unknown'],
  warning: ['expired', 'critical', 'unknown', 'warning'],
} as const satisfies Record<string, readonly Status[]>;

export type FailOn = keyof typeof FAILING;

const WORDS = Object.keys(FAILING) as FailOn[];

/** @throws EpapiError `EXPIRY.FAIL_ON` for another word */
export function readFailOn(text: string): FailOn {
  const written = text.trim().toLowerCase();
  const word = WORDS.find((one) => one === written);
  if (word) return word;
  const near = nearest(written, WORDS);
  throw new EpapiError({
    code: 'EXPIRY.FAIL_ON',
    message: `fail-on is ${quoteValue(text)}.`,
    hint: `Give one of ${WORDS.join(', ')}.${near === undefined ? '' : ` Was ${near} meant?`}`,
  });
}

/** Whether a check is to fail for what it found; what is ignored does not count. */
export function failsOn({ counts }: Pick<ExpiryReport, 'counts'>, failOn: FailOn): boolean {
  return FAILING[failOn].some((status) => counts[status] > 0);
}

/** Whether it is one for which a check fails. */
export function isFailing({ status, ignored }: Finding, failOn: FailOn): boolean {
  return !ignored && FAILING[failOn].some((one) => one === status);
}
