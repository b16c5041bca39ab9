import type { WatchedCertificate } from '../inventory.ts';
import type { Finding } from '../report.ts';
import type { Team } from './team.ts';
import type { Clock } from './urgency.ts';
/**
 * What is found of a certificate of the team.
 *
 * @param inBuilds by the serial number of a certificate: the apps whose builds may be signed with it
 */
export declare function certificateFinding(certificate: WatchedCertificate, team: Team, inBuilds: ReadonlyMap<string, ReadonlySet<string>>, clock: Clock): Finding;
