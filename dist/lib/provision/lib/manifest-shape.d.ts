import type { JsonSchema, List, Read, Row, Shape } from './shape.ts';
import type { Placed } from './tree.ts';
/** Words that Apple documents. */
export declare const KNOWN: {
    readonly profileTypes: readonly string[];
    readonly certificateTypes: readonly string[];
};
/** A capability, and what is chosen of each of its settings. */
export interface Capability {
    readonly type: Placed;
    readonly settings: readonly Row<Placed>[];
}
declare const bundleId: Shape<import("./shape.ts").Fields<{
    readonly name: {
        readonly shape: Shape<Placed>;
        readonly required: true;
        readonly about: "What it is called in the portal. A change renames it.";
    };
    readonly platform: {
        readonly shape: Shape<Placed>;
        readonly about: "For a bundle ID that is made: `IOS` if not given. Apple cannot change it.";
    };
    readonly capabilities: {
        readonly shape: Shape<List<Capability>>;
        readonly about: "A list; a capability with settings is written `{ ICLOUD: { ICLOUD_VERSION: XCODE_6 } }`.";
    };
}>>;
declare const device: Shape<import("./shape.ts").Fields<{
    readonly name: {
        readonly shape: Shape<Placed>;
        readonly required: true;
        readonly about: "What it is called in the portal.";
    };
    readonly udid: {
        readonly shape: Shape<Placed>;
        readonly required: true;
        readonly about: "In either case, with hyphens or without.";
    };
    readonly platform: {
        readonly shape: Shape<Placed>;
        readonly about: "`IOS` if not given.";
    };
}>>;
declare const certificate: Shape<import("./shape.ts").Fields<{
    readonly type: {
        readonly shape: Shape<Placed>;
        readonly about: "Apple's word. Required, here or in `defaults`.";
    };
    readonly 'serial-number': {
        readonly shape: Shape<Placed>;
        readonly about: "This one and no other: hexadecimal, in quotes, with colons or without.";
    };
    readonly 'public-key': {
        readonly shape: Shape<Placed>;
        readonly about: "Those for this key alone: SHA-256 of its SubjectPublicKeyInfo, hexadecimal.";
    };
}>>;
declare const profile: Shape<import("./shape.ts").Fields<{
    readonly type: {
        readonly shape: Shape<Placed>;
        readonly about: "Apple's word. Required, here or in `defaults`.";
    };
    readonly 'bundle-id': {
        readonly shape: Shape<Placed>;
        readonly required: true;
        readonly about: "One of `bundle-ids`, of any of the files.";
    };
    readonly certificates: {
        readonly shape: Shape<List<Placed>>;
        readonly about: "Labels of `certificates`, of any of the files; at least one. Required, here or in `defaults`.";
    };
    readonly devices: {
        readonly shape: Shape<Placed | List<Placed>>;
        readonly about: "For development and ad hoc alone: `all` devices of the manifest, or a list of their names or UDIDs. `all` if not given.";
    };
    readonly 'renew-within': {
        readonly shape: Shape<Placed>;
        readonly about: "How long before its end it is replaced: `30 days`, `4 weeks`. `30 days` if not given.";
    };
}>>;
/** One file of a manifest. */
export declare const MANIFEST: Shape<import("./shape.ts").Fields<{
    readonly $schema: {
        readonly shape: Shape<Placed>;
        readonly about: "The schema of this file, for editors; nothing else reads it.";
    };
    readonly defaults: {
        readonly shape: Shape<import("./shape.ts").Fields<{
            readonly 'bundle-ids': {
                readonly shape: Shape<import("./shape.ts").Fields<{
                    readonly platform: {
                        readonly shape: Shape<Placed>;
                        readonly about: "For those that give none.";
                    };
                    readonly capabilities: {
                        readonly shape: Shape<List<Capability>>;
                        readonly about: "For those that give none; the two are not added up.";
                    };
                }>>;
                readonly about: "What bundle IDs share.";
            };
            readonly certificates: {
                readonly shape: Shape<import("./shape.ts").Fields<{
                    readonly type: {
                        readonly shape: Shape<Placed>;
                        readonly about: "For those that give none.";
                    };
                }>>;
                readonly about: "What certificates share.";
            };
            readonly profiles: {
                readonly shape: Shape<import("./shape.ts").Fields<{
                    readonly type: {
                        readonly shape: Shape<Placed>;
                        readonly about: "For those that give none.";
                    };
                    readonly certificates: {
                        readonly shape: Shape<List<Placed>>;
                        readonly about: "For those that give none; the two are not added up.";
                    };
                    readonly 'renew-within': {
                        readonly shape: Shape<Placed>;
                        readonly about: "For those that give none.";
                    };
                }>>;
                readonly about: "What profiles share.";
            };
        }>>;
        readonly about: "What entries share, of all files; each key stands in one file alone.";
    };
    readonly 'bundle-ids': {
        readonly shape: Shape<readonly Row<import("./shape.ts").Fields<{
            readonly name: {
                readonly shape: Shape<Placed>;
                readonly required: true;
                readonly about: "What it is called in the portal. A change renames it.";
            };
            readonly platform: {
                readonly shape: Shape<Placed>;
                readonly about: "For a bundle ID that is made: `IOS` if not given. Apple cannot change it.";
            };
            readonly capabilities: {
                readonly shape: Shape<List<Capability>>;
                readonly about: "A list; a capability with settings is written `{ ICLOUD: { ICLOUD_VERSION: XCODE_6 } }`.";
            };
        }>>[]>;
        readonly about: "By identifier; the last part may be a star.";
    };
    readonly devices: {
        readonly shape: Shape<import("./shape.ts").Fields<{
            readonly file: {
                readonly shape: Shape<Placed>;
                readonly required: true;
                readonly about: "A file in Apple's tab-separated upload format, relative to the folder of this file; never outside the folder that the command runs in.";
            };
        }> | List<import("./shape.ts").Fields<{
            readonly name: {
                readonly shape: Shape<Placed>;
                readonly required: true;
                readonly about: "What it is called in the portal.";
            };
            readonly udid: {
                readonly shape: Shape<Placed>;
                readonly required: true;
                readonly about: "In either case, with hyphens or without.";
            };
            readonly platform: {
                readonly shape: Shape<Placed>;
                readonly about: "`IOS` if not given.";
            };
        }>>>;
        readonly about: "A list, or a file that holds one.";
    };
    readonly certificates: {
        readonly shape: Shape<readonly Row<import("./shape.ts").Fields<{
            readonly type: {
                readonly shape: Shape<Placed>;
                readonly about: "Apple's word. Required, here or in `defaults`.";
            };
            readonly 'serial-number': {
                readonly shape: Shape<Placed>;
                readonly about: "This one and no other: hexadecimal, in quotes, with colons or without.";
            };
            readonly 'public-key': {
                readonly shape: Shape<Placed>;
                readonly about: "Those for this key alone: SHA-256 of its SubjectPublicKeyInfo, hexadecimal.";
            };
        }>>[]>;
        readonly about: "Certificates that the team has, by a label of yours. They are chosen, never made or revoked.";
    };
    readonly 'pass-type-ids': {
        readonly shape: Shape<readonly Row<import("./shape.ts").Fields<{
            readonly name: {
                readonly shape: Shape<Placed>;
                readonly required: true;
                readonly about: "What it is called in the portal.";
            };
        }>>[]>;
        readonly about: "By identifier.";
    };
    readonly profiles: {
        readonly shape: Shape<readonly Row<import("./shape.ts").Fields<{
            readonly type: {
                readonly shape: Shape<Placed>;
                readonly about: "Apple's word. Required, here or in `defaults`.";
            };
            readonly 'bundle-id': {
                readonly shape: Shape<Placed>;
                readonly required: true;
                readonly about: "One of `bundle-ids`, of any of the files.";
            };
            readonly certificates: {
                readonly shape: Shape<List<Placed>>;
                readonly about: "Labels of `certificates`, of any of the files; at least one. Required, here or in `defaults`.";
            };
            readonly devices: {
                readonly shape: Shape<Placed | List<Placed>>;
                readonly about: "For development and ad hoc alone: `all` devices of the manifest, or a list of their names or UDIDs. `all` if not given.";
            };
            readonly 'renew-within': {
                readonly shape: Shape<Placed>;
                readonly about: "How long before its end it is replaced: `30 days`, `4 weeks`. `30 days` if not given.";
            };
        }>>[]>;
        readonly about: "By name, as Xcode projects have it.";
    };
}>>;
export type Sections = Read<typeof MANIFEST>;
export type BundleIdFields = Read<typeof bundleId>;
export type DeviceFields = Read<typeof device>;
export type CertificateFields = Read<typeof certificate>;
export type ProfileFields = Read<typeof profile>;
export type Labels = List<Placed>;
/** schema/epapi.schema.json. */
export declare const SCHEMA: JsonSchema;
/** What texts of a manifest are held to, for those who write one. */
export declare const TEXTS: {
    readonly platform: Shape<Placed>;
    readonly capabilityType: Shape<Placed>;
    readonly setting: Shape<Placed>;
    readonly option: Shape<Placed>;
    readonly certificateType: Shape<Placed>;
    readonly profileType: Shape<Placed>;
    readonly name: Shape<Placed>;
    readonly bundleId: Shape<Placed>;
    readonly passTypeId: Shape<Placed>;
    readonly profileName: Shape<Placed>;
    readonly udid: Shape<Placed>;
    readonly serialNumber: Shape<Placed>;
};
/** For messages: a name as it was written. */
export declare const called: ({ text: name }: Placed) => string;
export {};
