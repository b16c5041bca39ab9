import type { Client } from '../client/client.ts';
import type { Inventory } from './inventory.ts';
export { TEAM_SCOPE } from './lib/team-requests.ts';
/** What a team has that can expire: an {@link Inventory} but for its files. */
export type TeamInventory = Omit<Inventory, 'files'>;
export interface TeamOptions {
    /** Milliseconds since 1970-01-01T00:00:00Z, by the clock of this machine. */
    readonly now: () => number;
    /**
     * Whether the client's tokens have {@link TEAM_SCOPE}: what no scope can name is then not asked for, and cannot be
     * told.
     */
    readonly isScoped?: boolean;
}
/**
 * Reads what a team has that can expire, in the fewest requests: the pages of three lists, and of the invitations.
 *
 * Beside them are asked for the profiles of a bundle ID that has more than come along, unless all are known by then,
 * and the contents of profiles that hold a certificate which the team has no longer, or may.
 *
 * @param api a client, which retries, paces and announces
 * @throws what requests of the client throw; that this key may not read invitations is no failure
 */
export declare function readTeamInventory(api: Client, options: TeamOptions): Promise<TeamInventory>;
