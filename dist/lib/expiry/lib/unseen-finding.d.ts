import type { UnseenProfiles } from '../inventory.ts';
import type { Finding } from '../report.ts';
/** What is found of profiles that could not be looked at: nothing can be told of them, which is never fine. */
export declare function unseenFinding({ id, bundleId, reason }: UnseenProfiles): Finding;
