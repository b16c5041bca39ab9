import type { ApplyReport } from './apply.ts';
import type { Plan } from './plan.ts';
import type { ProfileToWrite } from './profile-file.ts';
import type { TeamState } from './team-state.ts';
/**
 * The profiles that the manifest wants, as they stand after an apply: those that were made, and those that needed no
 * change. One that could not be made is not among them.
 */
export declare function profilesToWrite(plan: Plan, team: TeamState, report: ApplyReport): ProfileToWrite[];
