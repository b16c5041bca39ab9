/** What is read of a profile wherever it is listed; never its content, which is large. */
export declare const PROFILE_FIELDS: readonly ["name", "profileType", "profileState", "uuid", "expirationDate"];
/** The lists that a scan of a team reads, by what they list. The requests and the scope for them are made of this. */
export declare const TEAM_REQUESTS: {
    readonly certificates: {
        readonly include: readonly ["passTypeId"];
        readonly fields: {
            readonly certificates: readonly ["name", "certificateType", "serialNumber", "expirationDate", "passTypeId"];
            readonly passTypeIds: readonly ["identifier"];
        };
    };
    /** Which certificates each holds is a matter of their IDs: what those are is in the list of certificates. */
    readonly profiles: {
        readonly include: readonly ["bundleId", "certificates"];
        readonly limits: {
            readonly certificates: 50;
        };
        readonly fields: {
            readonly profiles: readonly ["name", "profileType", "profileState", "uuid", "expirationDate", "bundleId", "certificates"];
            readonly bundleIds: readonly ["identifier"];
            readonly certificates: readonly ["serialNumber"];
        };
    };
    /** The only list in which profiles that have expired are to be seen (facts.md §3). */
    readonly bundleIds: {
        readonly include: readonly ["profiles"];
        readonly limits: {
            readonly profiles: 50;
        };
        readonly fields: {
            readonly bundleIds: readonly ["identifier", "profiles"];
            readonly profiles: readonly ["name", "profileType", "profileState", "uuid", "expirationDate"];
        };
    };
    readonly userInvitations: {
        readonly fields: {
            readonly userInvitations: readonly ["email", "expirationDate"];
        };
    };
};
/**
 * The scope of a token with which a team can be scanned, and nothing else be done. What a scan asks for beside these
 * lists has IDs in it that nobody knows beforehand, so that no scope can name it.
 */
export declare const TEAM_SCOPE: readonly string[];
