import type { HeldCertificate } from '../inventory.ts';
import type { Lifespan } from './lifespan.ts';
import type { Clock } from './urgency.ts';
/** What ends a profile: a sentence. */
export declare function endReason(expiresAt: number, certificates: readonly HeldCertificate[], { endedBy }: Lifespan, { now }: Clock): string;
/** What ends some of its builds earlier: a sentence, or none. */
export declare function firstReason({ first }: Lifespan, { now, warnWithin }: Clock): string[];
/**
 * What is known of certificates that the team has no longer: a sentence, or none. Apple does not say why; those that
 * have expired are gone for that.
 */
export declare function strangerReason(strangers: readonly HeldCertificate[], { now }: Clock): string[];
