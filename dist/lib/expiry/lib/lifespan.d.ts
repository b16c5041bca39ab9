import type { HeldCertificate } from '../inventory.ts';
import type { Status } from '../report.ts';
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
export declare function lifespanOf(expiresAt: number, certificates: readonly HeldCertificate[], clock: Clock): Lifespan;
