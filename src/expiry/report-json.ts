import { wellFormed } from '../text.ts';
import { headline } from './headline.ts';
import { instantText } from './lib/words.ts';
import type { ExpiryReport, Finding } from './report.ts';

/** `expiry.json`, as schema/expiry.schema.json describes it; texts are as they came, and no bytes are bounded. */
export function expiryJson(report: ExpiryReport): string {
  const { status, warnWithin, failWithin, counts, ignored, soonest, findings, notes } = report;
  const data = {
    version: 1,
    checkedAt: instantText(report.checkedAt),
    headline: headline(report),
    status,
    warnWithinDays: warnWithin,
    failWithinDays: failWithin,
    counts,
    ignored,
    soonest: soonest?.id ?? null,
    findings: findings.map(findingData),
    notes,
  };
  // Half a character is a mistake to some readers of JSON.
  const whole = (_: string, value: unknown): unknown =>
    typeof value === 'string' ? wellFormed(value) : value;
  return `${JSON.stringify(data, whole, 2)}\n`;
}

/** With the dates that a calendar has; what is undefined is left out. */
function findingData({ endsAt, daysLeft, ...finding }: Finding): object {
  const { id, kind, name, status, ...rest } = finding;
  return {
    ...{ id, kind, name, status },
    endsAt: instantText(endsAt) ?? null,
    daysLeft: daysLeft ?? null,
    ...rest,
  };
}
