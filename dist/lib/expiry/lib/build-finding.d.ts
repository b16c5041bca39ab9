import type { EmbeddedProfile } from '../inventory.ts';
import type { Finding } from '../report.ts';
import type { Team } from './team.ts';
import type { Clock } from './urgency.ts';
/** What is found of a build: it ends with the first of its embedded profiles (facts.md §4). */
export declare function buildFinding(path: string, profiles: readonly EmbeddedProfile[], team: Team, clock: Clock): Finding;
