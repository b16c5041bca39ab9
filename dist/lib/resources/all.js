import { BUNDLE_ID_CAPABILITIES } from "./bundle-id-capabilities.js";
import { BUNDLE_IDS } from "./bundle-ids.js";
import { CERTIFICATES } from "./certificates.js";
import { DEVICES } from "./devices.js";
import { PASS_TYPE_IDS } from "./pass-type-ids.js";
import { PROFILES } from "./profiles.js";
import { USER_INVITATIONS } from "./user-invitations.js";
import { USERS } from "./users.js";
/** Every kind of resource, by Apple's name. A new kind is one file and one line here. */
export const RESOURCES = {
    bundleIds: BUNDLE_IDS,
    bundleIdCapabilities: BUNDLE_ID_CAPABILITIES,
    certificates: CERTIFICATES,
    devices: DEVICES,
    passTypeIds: PASS_TYPE_IDS,
    profiles: PROFILES,
    users: USERS,
    userInvitations: USER_INVITATIONS,
};
