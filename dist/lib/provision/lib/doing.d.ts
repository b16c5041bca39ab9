import type { Client } from '../../client/client.ts';
import type { EpapiError } from '../../errors.ts';
import type { System } from '../../system.ts';
import type { SeenProfile } from './seen-profile.ts';
/** What a run of apply is done with, and what it has learnt so far. */
export interface Doing {
    readonly api: Client;
    readonly system: Pick<System, 'now' | 'sleep'>;
    readonly signal: AbortSignal | undefined;
    /** Why nothing more is to be sent, once there is such a reason. */
    halt: EpapiError | undefined;
    /** By identifier. */
    readonly bundleIds: Map<string, string>;
    /** By normal UDID. */
    readonly devices: Map<string, string>;
    /** Serial numbers of the team's certificates by ID, once somebody needed them. */
    serialNumbers: Promise<ReadonlyMap<string, string>> | undefined;
    /** Once somebody needed a device that is not known: fulfilled when {@link devices} has all. */
    allDevices: Promise<void> | undefined;
    /** What the plan has go, as kinds and IDs: `profile ABC`. */
    readonly going: ReadonlySet<string>;
    /** IDs of profiles that this run deleted: a read that is behind may still show them. */
    readonly deleted: Set<string>;
    /** Identifiers of bundle IDs of which this run changed a capability: their profiles from before are INVALID. */
    readonly edited: Set<string>;
    /** What was proved before capabilities change, by the names of the profiles that are proved. */
    readonly proofs: Map<string, Proof>;
    /** Names of new profiles that were made before capabilities change, and may be INVALID since. */
    readonly begun: Set<string>;
    /** Identifiers of bundle IDs that this run made: what others can have of them is seconds old. */
    readonly fresh: Set<string>;
    /** Kinds of profiles that the plan makes: by `kindKey`. */
    readonly madeKinds: ReadonlySet<string>;
    /** Those of them of which is proved, before capabilities change, that they can be had. */
    readonly provedKinds: ReadonlySet<string>;
    /** Profiles as they stand now, by name. */
    readonly placed: Map<string, SeenProfile>;
}
/** A profile under another name, which shows that Apple makes the one that is wanted. */
export interface Proof {
    readonly profile: SeenProfile;
    /** The bundle ID's identifier. */
    readonly bundleId: string;
    /** False for one that another run made, or may have made, and may rely on. */
    readonly isOwn: boolean;
}
/** To be called between the steps of a change. */
export declare function goOn({ signal, halt }: Doing): void;
/** How often one looks for what a list may not show yet, or may show still. */
export declare const MOST_LOOKS = 3;
/** Seconds; looks that find nothing are repeated, since Apple's lists can be behind its writes. */
export declare function pause({ system, signal }: Doing, seconds: number): Promise<void>;
