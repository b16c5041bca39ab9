import { scopeOf } from "../../client/scope-of.js";
import { MOST_INCLUDED } from "../../resources/descriptor.js";
/** What is read of a profile wherever it is listed; never its content, which is large. */
export const PROFILE_FIELDS = ['name', 'profileType', 'profileState', 'uuid', 'expirationDate'];
/** The lists that a scan of a team reads, by what they list. The requests and the scope for them are made of this. */
export const TEAM_REQUESTS = {
    certificates: {
        include: ['passTypeId'],
        fields: {
            certificates: ['name', 'certificateType', 'serialNumber', 'expirationDate', 'passTypeId'],
            passTypeIds: ['identifier'],
        },
    },
    /** Which certificates each holds is a matter of their IDs: what those are is in the list of certificates. */
    profiles: {
        include: ['bundleId', 'certificates'],
        limits: { certificates: MOST_INCLUDED },
        fields: {
            profiles: [...PROFILE_FIELDS, 'bundleId', 'certificates'],
            bundleIds: ['identifier'],
            certificates: ['serialNumber'],
        },
    },
    /** The only list in which profiles that have expired are to be seen (facts.md §3). */
    bundleIds: {
        include: ['profiles'],
        limits: { profiles: MOST_INCLUDED },
        fields: { bundleIds: ['identifier', 'profiles'], profiles: PROFILE_FIELDS },
    },
    userInvitations: { fields: { userInvitations: ['email', 'expirationDate'] } },
};
/**
 * The scope of a token with which a team can be scanned, and nothing else be done. What a scan asks for beside these
 * lists has IDs in it that nobody knows beforehand, so that no scope can name it.
 */
export const TEAM_SCOPE = [
    scopeOf('certificates', TEAM_REQUESTS.certificates),
    scopeOf('profiles', TEAM_REQUESTS.profiles),
    scopeOf('bundleIds', TEAM_REQUESTS.bundleIds),
    scopeOf('userInvitations', TEAM_REQUESTS.userInvitations),
];
