import type { CapabilitySetting } from '../resources/descriptor.ts';
/** The kinds of resource that a plan changes. */
export type Kind = 'bundle-id' | 'capability' | 'device' | 'pass-type-id' | 'profile';
/**
 * What is to be deleted, or disabled where Apple deletes none, because the manifest does not name it: by kind, with
 * the most at once, as a share of what there is or as a count. Certificates are never among them.
 */
export type Prune = Readonly<Partial<Record<Kind, PruneLimit>>>;
export type PruneLimit = {
    readonly share: number;
} | {
    readonly count: number;
};
interface Described {
    /** For people: an identifier, a profile's name, or a bundle ID and a capability's type. */
    readonly name: string;
    /** Why, as half a sentence: `certificate in-house expires in 12 days`. */
    readonly reason: string;
}
/** One thing to do. IDs are Apple's; what does not exist yet is named by its identifier. */
export type Change = Described & ({
    readonly kind: 'bundle-id';
    readonly action: 'create';
    readonly attributes: {
        readonly identifier: string;
        readonly name: string;
        readonly platform: string;
    };
} | {
    readonly kind: 'bundle-id' | 'pass-type-id';
    readonly action: 'update';
    readonly id: string;
    readonly attributes: {
        readonly name: string;
    };
} | {
    readonly kind: 'pass-type-id';
    readonly action: 'create';
    readonly attributes: {
        readonly identifier: string;
        readonly name: string;
    };
} | {
    readonly kind: 'capability';
    readonly action: 'create';
    /** The bundle ID's identifier. */
    readonly bundleId: string;
    readonly type: string;
    readonly settings: readonly CapabilitySetting[];
} | {
    readonly kind: 'capability';
    readonly action: 'update';
    readonly id: string;
    readonly bundleId: string;
    readonly type: string;
    readonly settings: readonly CapabilitySetting[];
} | {
    readonly kind: 'capability';
    readonly action: 'delete';
    readonly id: string;
    readonly bundleId: string;
} | {
    readonly kind: 'device';
    readonly action: 'create';
    readonly attributes: {
        readonly name: string;
        readonly udid: string;
        readonly platform: string;
    };
} | {
    readonly kind: 'device';
    readonly action: 'update';
    readonly id: string;
    /** Only what differs. */
    readonly attributes: {
        readonly name?: string;
        readonly status?: 'ENABLED';
    };
} | {
    readonly kind: 'device';
    readonly action: 'disable';
    readonly id: string;
} | ({
    readonly kind: 'profile';
    readonly action: 'create';
} & NewProfile) | ({
    readonly kind: 'profile';
    readonly action: 'replace';
    /** IDs of those that go: all that have its name. */
    readonly replaces: readonly string[];
    /** Identifiers of other bundle IDs that some of them are for, sorted; left out where there are none. */
    readonly takesFrom?: readonly string[];
    /** Those of them that go beside another, and are of another app or type than the new one. */
    readonly beside?: readonly Beside[];
} & NewProfile) | {
    readonly kind: 'profile';
    readonly action: 'delete';
    readonly id: string;
    /** The bundle ID's identifier: what is made for the same one is made before. */
    readonly bundleId: string;
    /**
     * For a proof that a replacement left when it was cut short: the name of the profile that it was for, without
     * which it stays where it is valid.
     */
    readonly proofOf?: string;
    /** Itself, where it is to go beside another. */
    readonly beside?: readonly [Beside];
} | {
    readonly kind: 'bundle-id' | 'pass-type-id';
    readonly action: 'delete';
    readonly id: string;
});
/**
 * A valid profile that goes where the plan leaves its app another valid one of its type, which is no proof: it goes only
 * while that is there. What leaves an app without any was asked for by name.
 */
export interface Beside {
    readonly id: string;
    /** The bundle ID's identifier. */
    readonly bundleId: string;
    readonly type: string;
}
interface NewProfile extends ProfileOrder {
    /**
     * True where the plan changes capabilities of its bundle ID, which makes a valid profile INVALID that it comes in the
     * place of: before that is done, a proof shows that it can be had, or it is made itself where its name is new. Left out
     * where it is false.
     */
    readonly provedFirst?: true;
    /** True where that change is all the reason that there is. Left out where it is false. */
    readonly becauseEdited?: true;
}
/** What a new profile is made of. */
export interface ProfileOrder {
    readonly type: string;
    /** The bundle ID's identifier. */
    readonly bundleId: string;
    /** IDs, sorted. */
    readonly certificates: readonly string[];
    /** Normal UDIDs, sorted: those that this plan registers have no ID yet. */
    readonly devices: readonly string[];
}
/** What a manifest wants and cannot have, and why. */
export interface Blocked extends Described {
    readonly kind: Kind;
    readonly hint: string;
}
/** What the API cannot do. */
export interface ManualStep {
    /** What it is about: a bundle ID's identifier, or a certificate's label. */
    readonly name: string;
    /** What to do. */
    readonly step: string;
    /** Where to do it. */
    readonly where: string;
}
/** A profile that is as it is wanted. */
export interface Kept {
    readonly name: string;
    readonly id: string;
    /** The bundle ID's identifier. */
    readonly bundleId: string;
    /** IDs, sorted. */
    readonly certificates: readonly string[];
}
/** The way from what Apple has to what the manifest wants. */
export interface Plan {
    /** In an order in which they can be done. */
    readonly changes: readonly Change[];
    readonly blocked: readonly Blocked[];
    readonly manualSteps: readonly ManualStep[];
    /** Profiles that need no change. */
    readonly kept: readonly Kept[];
    /** How many of each kind Apple has that the manifest does not ask for: they are left alone. */
    readonly unmanaged: Readonly<Record<string, number>>;
    /** Apple's IDs of what profiles and capabilities are made with and is there: what is left out is looked for. */
    readonly ids?: {
        /** By identifier. */
        readonly bundleIds?: Readonly<Record<string, string>>;
        /** By normal UDID. */
        readonly devices?: Readonly<Record<string, string>>;
    };
}
export {};
