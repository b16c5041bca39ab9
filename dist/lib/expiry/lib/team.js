import { isDate } from "../../days.js";
import { groupBy, groupByEach } from "../../group-by.js";
export function teamOf({ certificates, profiles, files }) {
    const inBuilds = files.flatMap(({ holds }) => holds.kind === 'build' ? holds.profiles.flatMap((one) => one.certificates) : []);
    const unclear = profiles.filter(({ certificates: held }) => !held?.length);
    return {
        certificates,
        serialNumbers: new Set(certificates.map(({ serialNumber }) => serialNumber)),
        byUuid: lastBy(profiles, ({ uuid }) => uuid.toLowerCase()),
        byName: lastBy(profiles, ({ name }) => name),
        byBundleId: lastBy(profiles, ({ bundleId, type }) => appKey(bundleId, type.endsWith('_INHOUSE'))),
        byPlace: groupBy(profiles, placeKey),
        holders: groupByEach(profiles, serialNumbersIn),
        inBuilds: new Set(inBuilds.map(({ serialNumber }) => serialNumber)),
        unclearUntil: unclear.reduce((end, { expiresAt }) => Math.max(end, isDate(expiresAt) ? expiresAt : Infinity), -Infinity),
    };
}
/** An app's in-house profiles are told from its others. Empty where nobody knows the app. */
export function appKey(bundleId, inHouse) {
    return bundleId === '' ? '' : `${bundleId} ${inHouse ? 'in-house' : 'other'}`;
}
/** Of profiles for the same app and the same use, which is more than whether that is in-house. */
export function placeKey({ bundleId, type }) {
    return `${type} ${bundleId}`;
}
function lastBy(profiles, keyOf) {
    const found = new Map();
    for (const profile of profiles) {
        const key = keyOf(profile);
        if (key === '')
            continue;
        const other = found.get(key);
        if (!other || !(other.expiresAt >= profile.expiresAt))
            found.set(key, profile);
    }
    return found;
}
function serialNumbersIn({ certificates = [] }) {
    return [...new Set(certificates.map((one) => one.serialNumber))].filter((serialNumber) => serialNumber !== '');
}
/** The certificates of some that the team has no longer, or never had. */
export function strangersOf(held, team) {
    return held.filter(({ serialNumber }) => !team.serialNumbers.has(serialNumber));
}
