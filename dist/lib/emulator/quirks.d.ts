/** What a tidy server would not do, and Apple is known to: each can be switched. */
export interface Quirk {
    readonly name: QuirkName;
    /** What it does. */
    readonly text: string;
    /** Where it is known from. */
    readonly source: string;
    readonly on: boolean;
}
declare const QUIRKS: {
    readonly 'identifier-filter-matches-more': {
        readonly text: "filter[identifier] of bundleIds finds every identifier that contains the value, not only the same.";
        readonly source: "bitrise, codemagic";
        readonly on: true;
    };
    readonly 'platform-filter-ignored': {
        readonly text: "filter[platform] of bundleIds is accepted and does nothing.";
        readonly source: "bitrise, codemagic";
        readonly on: true;
    };
    readonly 'universal-platform': {
        readonly text: "A new bundle ID is given back with the platform UNIVERSAL, which the OpenAPI document does not have.";
        readonly source: "AvdLee swift SDK";
        readonly on: true;
    };
    readonly 'expired-profiles-hidden': {
        readonly text: "Expired profiles are absent from GET /v1/profiles, yet visible by their ID and under their bundle ID.";
        readonly source: "bitrise";
        readonly on: true;
    };
    readonly 'expired-profiles-hold-names': {
        readonly text: "An expired profile still holds its name: a new one with the same name is refused.";
        readonly source: "bitrise";
        readonly on: true;
    };
    readonly 'expired-profiles-stay-active': {
        readonly text: "profileState stays ACTIVE after the profile has expired; without this it turns INVALID.";
        readonly source: "fastlane, rorkai";
        readonly on: true;
    };
    readonly 'capabilities-invalidate-profiles': {
        readonly text: "A change of the capabilities of a bundle ID makes its profiles INVALID.";
        readonly source: "fastlane, rorkai";
        readonly on: true;
    };
    readonly 'revocation-invalidates-profiles': {
        readonly text: "Deleting a certificate, which revokes it, makes the profiles that hold it INVALID.";
        readonly source: "fastlane, rorkai";
        readonly on: true;
    };
    readonly 'zombie-profiles': {
        readonly text: "A profile marked as zombie is listed and can be deleted, yet is 404 when it is read. The scenario broken has some.";
        readonly source: "codemagic, EAS";
        readonly on: true;
    };
    readonly 'two-distribution-certificates': {
        readonly text: "A team has at most two current in-house distribution certificates: a third is a 409.";
        readonly source: "fastlane";
        readonly on: true;
    };
    readonly 'distribution-query-is-empty': {
        readonly text: "filter[certificateType]=DISTRIBUTION finds nothing: in-house certificates are IOS_DISTRIBUTION.";
        readonly source: "fastlane, codemagic";
        readonly on: true;
    };
    readonly 'in-house-takes-no-devices': {
        readonly text: "An in-house profile that is to be made with devices is a 409.";
        readonly source: "codemagic";
        readonly on: true;
    };
    readonly 'devices-per-class-and-year': {
        readonly text: "A team registers at most 100 devices of a class in a year (of the calendar, in UTC). Disabling one frees nothing.";
        readonly source: "believed, not confirmed";
        readonly on: true;
    };
    readonly 'relative-next-links': {
        readonly text: "links.next is a path without scheme and host.";
        readonly source: "fastlane, rorkai";
        readonly on: false;
    };
};
export type QuirkName = keyof typeof QUIRKS;
/** Which quirks are on. */
export type Quirks = Readonly<Record<QuirkName, boolean>>;
/** Every quirk, with its text and whether it is on: by default, or in what is given. */
export declare function listQuirks(quirks?: Quirks): readonly Quirk[];
/** The quirks as they are by default, except for what is given. */
export declare function chooseQuirks(changes?: Partial<Quirks>): Quirks;
/**
 * Reads switches from outside: `{"zombie-profiles": false}`.
 *
 * @throws EpapiError `EMULATOR` when a name is none of a quirk or a value neither true nor false
 */
export declare function readQuirks(value: unknown): Partial<Quirks>;
export {};
