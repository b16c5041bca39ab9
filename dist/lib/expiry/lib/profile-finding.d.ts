import type { WatchedProfile } from '../inventory.ts';
import type { Finding } from '../report.ts';
import type { Team } from './team.ts';
import type { Clock } from './urgency.ts';
/** What is found of a profile of the team. */
export declare function profileFinding(profile: WatchedProfile, team: Team, clock: Clock): Finding;
