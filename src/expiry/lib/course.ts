import type { ExpiryReport, Finding } from '../report.ts';

/**
 * What may be said of a finding in a line: it is `over`; it is `ending`, as soon as its days left say; it is `broken`,
 * which is critical though no day to come says so, since a certificate was revoked or has expired; it is `flawed`,
 * which is the same of a warning; or none of these.
 */
export type Course = 'over' | 'ending' | 'broken' | 'flawed' | 'none';

export function courseOf(
  { status, endsAt, daysLeft = Infinity }: Finding,
  { checkedAt, warnWithin, failWithin }: ExpiryReport,
): Course {
  if (status === 'expired') return 'over';
  if (status !== 'critical' && status !== 'warning') return 'none';
  const isCritical = status === 'critical';
  const isOver = endsAt !== undefined && endsAt <= checkedAt;
  if (!isOver && daysLeft < (isCritical ? failWithin : warnWithin)) return 'ending';
  if (isCritical) return 'broken';
  return isOver ? 'over' : 'flawed';
}

/** True for what stops only those copies that were signed with it: whether all did, what holds it says. */
export function isOfCertificate({ kind }: Pick<Finding, 'kind'>): boolean {
  return kind === 'certificate' || kind === 'certificate-file';
}
