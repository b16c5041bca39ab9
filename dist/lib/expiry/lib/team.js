import { isDate } from "../../days.js";
import { groupBy, groupByEach } from "../../group-by.js";
import { isForDevelopment } from "./profile-kinds.js";
/** @param now milliseconds since 1970-01-01T00:00:00Z */
export function teamOf({ certificates, profiles, bundleIds, files }, now) {
    const byEnd = profiles.toSorted((a, b) => endOrder(b) - endOrder(a) || (a.id < b.id ? -1 : 1));
    const inBuilds = files.flatMap(({ holds }) => (holds.kind === 'build' ? holds.profiles : []));
    const unclear = profiles.filter(({ certificates: held, expiresAt }) => !held?.length && !(expiresAt <= now));
    return {
        certificates,
        serialNumbers: new Set(certificates.map(({ serialNumber }) => serialNumber)),
        bundleIds: new Set(bundleIds),
        byUuid: new Map(byEnd.toReversed().map((one) => [one.uuid.toLowerCase(), one])),
        byName: groupBy(byEnd, ({ name }) => name),
        byApp: groupBy(byEnd, ({ bundleId, type }) => appKey({ bundleId, use: useOf(type) })),
        byPlace: groupBy(byEnd, placeKey),
        holders: groupByEach(profiles, serialNumbersIn),
        inBuilds: groupByEach(inBuilds, serialNumbersIn),
        unclearUntil: unclear.reduce((end, { expiresAt }) => Math.max(end, isDate(expiresAt) ? expiresAt : Infinity), -Infinity),
    };
}
/** What has no date comes after all others. */
function endOrder({ expiresAt }) {
    return isDate(expiresAt) ? expiresAt : -Number.MAX_VALUE;
}
function useOf(type) {
    if (type.endsWith('_INHOUSE'))
        return 'in-house';
    return isForDevelopment(type) ? 'development' : 'other';
}
/** An app's profiles are told apart by what they are for. */
export function appKey({ bundleId, use }) {
    return `${bundleId} ${use}`;
}
/** Of profiles for the same app and the same use, which is more than whether that is in-house. */
export function placeKey({ bundleId, type }) {
    return `${type} ${bundleId}`;
}
function serialNumbersIn({ certificates = [] }) {
    return [...new Set(certificates.map((one) => one.serialNumber))].filter((serialNumber) => serialNumber !== '');
}
/** The certificates of some that the team has no longer, or never had. */
export function strangersOf(held, team) {
    return held.filter(({ serialNumber }) => !team.serialNumbers.has(serialNumber));
}
