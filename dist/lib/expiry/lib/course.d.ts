import type { ExpiryReport, Finding } from '../report.ts';
/**
 * What may be said of a finding in a line: it is `over`; it is `ending`, as soon as its days left say; it is `broken`,
 * which is critical though no day to come says so, since a certificate was revoked or has expired; it is `flawed`,
 * which is the same of a warning; or none of these.
 */
export type Course = 'over' | 'ending' | 'broken' | 'flawed' | 'none';
export declare function courseOf({ status, endsAt, daysLeft }: Finding, { checkedAt, warnWithin, failWithin }: ExpiryReport): Course;
/** True for what stops only those copies that were signed with it: whether all did, what holds it says. */
export declare function isOfCertificate({ kind }: Pick<Finding, 'kind'>): boolean;
