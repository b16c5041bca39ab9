import type { WatchedFile } from '../inventory.ts';
import type { Finding } from '../report.ts';
import type { Team } from './team.ts';
import type { Clock } from './urgency.ts';
/** What is found of a file, whatever it is. */
export declare function fileFinding({ path, holds }: WatchedFile, team: Team, clock: Clock): Finding;
