import { isInUse } from "./held-names.js";
import { standIns, waiting } from "./profile-uses.js";
/**
 * @param profiles what is planned of them
 * @param now milliseconds since 1970-01-01T00:00:00Z
 */
export function firmProfiles(manifest, { blocked = [], kept = [] }, now) {
    const lacking = new Set(blocked.map(({ name }) => name));
    const waitedFor = waiting(manifest, kept);
    const standInsOf = standIns(manifest);
    return (bundleId, profile) => lacking.size > 0 &&
        isInUse(profile, now) &&
        waitedFor(bundleId, profile.type).length > 0 &&
        standInsOf(bundleId, profile.type).some(({ name }) => lacking.has(name));
}
