import type { Outcome } from './answers.ts';
import type { Context } from './context.ts';
import type { Team } from './team.ts';
import type { TeamKey } from './token-check.ts';
/**
 * Does what a request asks for.
 *
 * @throws RefusedRequest as Apple refuses: what the team may not, then the path, the role, the method, and the rest
 */
export declare function perform(context: Context, team: Team, key: TeamKey, request: Request): Promise<Outcome>;
