import { isDate } from '../../days.ts';
import type { HeldCertificate } from '../inventory.ts';
import type { Status } from '../report.ts';
import { statusOf, worst } from './urgency.ts';
import type { Clock } from './urgency.ts';

/**
 * What ends a profile, and what is signed with it. Each build is signed with one of its certificates and opens until
 * that one or the profile ends, and nothing here tells which it was. So there are two ends: that of the first
 * certificate, which ends some builds or none, and that of the last, after which nothing of it holds any more.
 */
export interface Lifespan {
  /** The earlier of its own date and the last certificate's, as far as they are dates; NaN where neither is one. */
  readonly end: number;
  /** How urgent that is; `unknown` where one of the two is no date and the other is no worse. */
  readonly status: Status;
  /** The last certificate, where it ends before the profile does. */
  readonly endedBy: HeldCertificate | undefined;
  /** The first certificate, where it ends before all that. */
  readonly first: HeldCertificate | undefined;
}

/**
 * @param expiresAt the profile's own date
 * @param certificates those that it holds; where none are known, its own date is all there is to go by
 */
export function lifespanOf(
  expiresAt: number,
  certificates: readonly HeldCertificate[],
  clock: Clock,
): Lifespan {
  const dated = certificates
    .filter((one) => isDate(one.expiresAt))
    .toSorted((a, b) => a.expiresAt - b.expiresAt);
  const first = dated.at(0);
  const last = dated.at(-1);
  // One without a date may be the last as well as any.
  const lastEnd = dated.length < certificates.length ? NaN : (last?.expiresAt ?? expiresAt);
  const ends = [expiresAt, lastEnd].filter(isDate);
  const end = ends.length > 0 ? Math.min(...ends) : NaN;
  return {
    end,
    status: worst(statusOf(expiresAt, clock), statusOf(lastEnd, clock)),
    endedBy: lastEnd === end && end !== expiresAt ? last : undefined,
    first: first && first.expiresAt < end ? first : undefined,
  };
}
