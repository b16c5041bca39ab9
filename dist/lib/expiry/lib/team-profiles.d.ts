import type { Client } from '../../client/client.ts';
import type { HeldCertificate, WatchedCertificate, WatchedProfile } from '../inventory.ts';
/** A profile as the list of profiles has it: with the IDs of its certificates. */
export interface ListedProfile {
    readonly profile: WatchedProfile;
    /** Apple's ID of its bundle ID; empty where it has none any more. */
    readonly holder: string;
    /** Undefined where Apple did not say, or not all of them. */
    readonly certificateIds: readonly string[] | undefined;
}
/** Those that have not expired, by their IDs. */
export declare function readListedProfiles(api: Client): Promise<Map<string, ListedProfile>>;
/** The profiles of a bundle ID, as many as came along with it. */
export interface Holder {
    readonly id: string;
    readonly identifier: string;
    readonly profiles: readonly WatchedProfile[];
    /** How many it has; infinitely many where Apple did not say. */
    readonly total: number;
}
export declare function readHolders(api: Client): Promise<Holder[]>;
/** The profiles of a bundle ID that has more than come along. */
export declare function readProfilesOf(api: Client, { id, identifier }: Holder): Promise<WatchedProfile[]>;
/** The certificates that a profile holds; undefined where one of them is not among the team's. */
export declare function resolveCertificates(ids: readonly string[] | undefined, team: ReadonlyMap<string, WatchedCertificate>): HeldCertificate[] | undefined;
