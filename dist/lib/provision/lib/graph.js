import { groupByEach } from "../../group-by.js";
import { normalUdid } from "../manifest.js";
import { proofName } from "../../proof-name.js";
/**
 * What waits for what: the changes of a plan, in its order, and then the points where they meet.
 *
 * A capability that goes is no deletion that comes last: it makes the profiles INVALID, which therefore wait for it.
 */
export function graphOf(changes) {
    const index = indexOf(changes);
    const [makingIsOver, profilesAreGone] = [changes.length, changes.length + 1];
    const nodes = changes.map((change) => {
        const needs = needsOf(change, index);
        if (!comesLast(change, index))
            return { change, needs, follows: followsOf(change, index) };
        const follows = change.kind === 'bundle-id' ? [makingIsOver, profilesAreGone] : [makingIsOver];
        return { change, needs, follows };
    });
    const numbersOf = (fits) => changes.flatMap((change, number) => (fits(change) ? [number] : []));
    return [
        ...nodes,
        { change: undefined, needs: [], follows: numbersOf((change) => !comesLast(change, index)) },
        { change: undefined, needs: [], follows: numbersOf(isDeletedProfile) },
    ];
}
function comesLast(change, index) {
    const { kind, action } = change;
    if (isInTheWay(change, index))
        return false;
    return action === 'disable' || (action === 'delete' && kind !== 'capability');
}
/**
 * True for a proof that was left and is for another bundle ID: the new profile can only be proved once it is gone.
 *
 * It waits for nothing, since what is made for its own bundle ID may wait for such a one as well. A plan has it go only
 * where its app can do without it.
 */
function isInTheWay(change, { proofOwners }) {
    if (!isDeletedProfile(change))
        return false;
    const owner = proofOwners.get(change.name);
    return owner !== undefined && owner !== change.bundleId;
}
function indexOf(changes) {
    const byEach = (keysOf) => groupByEach(changes.keys(), (number) => changes.slice(number, number + 1).flatMap(keysOf));
    const by = (keyOf) => byEach((change) => [keyOf(change)].filter((key) => key !== undefined));
    const proofOwners = new Map(changes.flatMap((one) => (isMade(one) ? [[proofName(one.name), one.bundleId]] : [])));
    return {
        newBundleIds: by((one) => one.kind === 'bundle-id' && one.action === 'create' ? one.attributes.identifier : undefined),
        renamedBundleIds: by((one) => one.kind === 'bundle-id' && one.action === 'update' ? one.name : undefined),
        capabilities: by((one) => (one.kind === 'capability' ? one.bundleId : undefined)),
        newDevices: by((one) => one.kind === 'device' && one.action === 'create' ? normalUdid(one.attributes.udid) : undefined),
        enabledDevices: changes.flatMap((one, number) => one.kind === 'device' && one.action === 'update' && one.attributes.status ? [number] : []),
        profilesByBundleId: by((one) => (isMade(one) ? one.bundleId : undefined)),
        lostProfiles: byEach((one) => (isDeletedProfile(one) ? [one.bundleId] : takesFrom(one))),
        strayProofs: by((one) => (isInTheWay(one, { proofOwners }) ? one.name : undefined)),
        proofOwners,
    };
}
function isDeletedProfile(change) {
    return change.kind === 'profile' && change.action === 'delete';
}
function takesFrom(change) {
    return change.action === 'replace' ? (change.takesFrom ?? []) : [];
}
function isMade(change) {
    return change.kind === 'profile' && change.action !== 'delete';
}
function needsOf(change, index) {
    const none = [];
    if (change.kind === 'capability')
        return index.newBundleIds.get(change.bundleId) ?? none;
    if (isMade(change))
        return [
            ...(index.newBundleIds.get(change.bundleId) ?? none),
            ...(index.capabilities.get(change.bundleId) ?? none),
            ...change.devices.flatMap((udid) => index.newDevices.get(normalUdid(udid)) ?? none),
        ];
    if (isInTheWay(change, index))
        return none;
    // The app would be without a profile where the new one could not be made and the old one went.
    if (change.kind === 'profile')
        return index.profilesByBundleId.get(change.bundleId) ?? none;
    // It takes along what it still holds.
    if (change.kind === 'bundle-id' && change.action === 'delete')
        return index.lostProfiles.get(change.name) ?? none;
    return none;
}
/** A device that cannot be enabled need not be one of the profile's: Apple says so if it is. */
function followsOf(change, index) {
    if (!isMade(change))
        return [];
    const inTheWay = index.strayProofs.get(proofName(change.name)) ?? [];
    return [
        ...(index.renamedBundleIds.get(change.bundleId) ?? []),
        ...(change.devices.length > 0 ? index.enabledDevices : []),
        ...inTheWay,
    ];
}
