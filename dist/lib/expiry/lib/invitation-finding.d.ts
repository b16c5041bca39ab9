import type { WatchedInvitation } from '../inventory.ts';
import type { Finding } from '../report.ts';
import type { Clock } from './urgency.ts';
/**
 * What is found of an invitation. It lives for a few days from the start, so that the thresholds of certificates would
 * make every one critical, and nothing stops working with it: a warning on its last day, and no more ever.
 */
export declare function invitationFinding({ id, email, expiresAt }: WatchedInvitation, clock: Clock): Finding;
