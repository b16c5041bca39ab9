import type { WatchedCertificate } from '../inventory.ts';
import type { Finding } from '../report.ts';
import type { Team } from './team.ts';
import type { Clock } from './urgency.ts';
/** What is found of a certificate of the team. */
export declare function certificateFinding(certificate: WatchedCertificate, team: Team, clock: Clock): Finding;
