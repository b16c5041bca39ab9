import { groupBy, groupByEach } from "../../group-by.js";
import { normalUdid } from "../manifest.js";
import { proofName } from "../../proof-name.js";
/**
 * What waits for what: the changes of a plan, in its order, then the points where they meet, then the proofs.
 *
 * A capability that goes is no deletion that comes last: it makes the profiles INVALID, which therefore wait for it.
 * Each capability waits in turn for the proofs that those profiles can be had, so that nothing is made INVALID for
 * which no other comes; and one that is refused keeps no profile from replacing what another has made INVALID.
 */
export function graphOf(changes) {
    const [makingIsOver, profilesAreGone] = [changes.length, changes.length + 1];
    const index = indexOf(changes, changes.length + 2);
    const nodes = changes.map((change) => {
        const before = { needs: needsOf(change, index), needsOne: needsOneOf(change, index) };
        if (!comesLast(change, index))
            return { change, ...before, follows: [...editsBefore(change, index), ...followsOf(change, index)] };
        const follows = change.kind === 'bundle-id' ? [makingIsOver, profilesAreGone] : [makingIsOver];
        return { change, ...before, follows };
    });
    const numbersOf = (fits) => changes.flatMap((change, number) => (fits(change) ? [number] : []));
    const meeting = (follows) => ({
        ...{ change: undefined, needs: [], needsOne: [], follows },
    });
    return [
        ...nodes,
        meeting(numbersOf((change) => !comesLast(change, index))),
        meeting(numbersOf(isDeletedProfile)),
        ...index.proofs.map(({ change, proves }) => {
            const needs = devicesOf(change, index.newDevices);
            return { change, proves, needs, needsOne: [], follows: followsOf(change, index) };
        }),
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
/** @param firstProof the number of the first proof */
function indexOf(changes, firstProof) {
    const byEach = (keysOf) => groupByEach(changes.keys(), (number) => changes.slice(number, number + 1).flatMap(keysOf));
    const by = (keyOf) => byEach((change) => [keyOf(change)].filter((key) => key !== undefined));
    const proofs = changes
        .flatMap((change, proves) => (isProvedFirst(change) ? [{ change, proves }] : []))
        .map((proof, place) => ({ ...proof, number: firstProof + place }));
    const proofOwners = new Map(changes.flatMap((one) => (isMade(one) ? [[proofName(one.name), one.bundleId]] : [])));
    return {
        newBundleIds: by((one) => one.kind === 'bundle-id' && one.action === 'create' ? one.attributes.identifier : undefined),
        renamedBundleIds: by((one) => one.kind === 'bundle-id' && one.action === 'update' ? one.name : undefined),
        capabilities: by((one) => (one.kind === 'capability' ? one.bundleId : undefined)),
        newDevices: by((one) => one.kind === 'device' && one.action === 'create' ? normalUdid(one.attributes.udid) : undefined),
        proofs,
        proofsByBundleId: groupBy(proofs, ({ change }) => change.bundleId),
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
export function isMade(change) {
    return change.kind === 'profile' && change.action !== 'delete';
}
export function isProvedFirst(change) {
    return isMade(change) && change.provedFirst === true;
}
function devicesOf({ devices }, newDevices) {
    return devices.flatMap((udid) => newDevices.get(normalUdid(udid)) ?? []);
}
const NONE = [];
function needsOf(change, index) {
    if (change.kind === 'capability')
        return [
            ...(index.newBundleIds.get(change.bundleId) ?? NONE),
            ...proofsOf(change, index).map(({ number }) => number),
        ];
    if (isMade(change))
        return needsOfMade(change, index);
    if (isInTheWay(change, index))
        return NONE;
    // Looked at again before it goes.
    if (change.kind === 'profile' && change.proofOf !== undefined)
        return NONE;
    // The app would be without a profile where the new one could not be made and the old one went.
    if (change.kind === 'profile')
        return index.profilesByBundleId.get(change.bundleId) ?? NONE;
    // It takes along what it still holds.
    if (change.kind === 'bundle-id' && change.action === 'delete')
        return index.lostProfiles.get(change.name) ?? NONE;
    return NONE;
}
function needsOfMade(profile, index) {
    const capabilities = isSpoilt(profile, index) ? undefined : index.capabilities.get(profile.bundleId);
    const ownProof = proofsOf(profile, index).filter(({ change }) => change.name === profile.name);
    return [
        ...ownProof.map(({ number }) => number),
        ...(index.newBundleIds.get(profile.bundleId) ?? NONE),
        ...(capabilities ?? NONE),
        ...devicesOf(profile, index.newDevices),
    ];
}
/** What has reasons of its own, such as an end that is near, only waits until the capabilities are over. */
function needsOneOf(change, index) {
    const isOne = isMade(change) && isSpoilt(change, index) && !hasOwnReason(change);
    return (isOne ? index.capabilities.get(change.bundleId) : undefined) ?? NONE;
}
function hasOwnReason({ becauseEdited }) {
    return becauseEdited !== true;
}
function proofsOf({ bundleId }, { proofsByBundleId }) {
    return proofsByBundleId.get(bundleId) ?? [];
}
/** True for what takes the place of profiles that are INVALID, or that the capabilities of its bundle ID make so. */
function isSpoilt({ action, bundleId, provedFirst }, { newBundleIds }) {
    return provedFirst ?? (action === 'replace' && !newBundleIds.has(bundleId));
}
/** Capabilities that only have to be over. */
function editsBefore(change, index) {
    const waits = isMade(change) && isSpoilt(change, index) && hasOwnReason(change);
    return (waits ? index.capabilities.get(change.bundleId) : undefined) ?? NONE;
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
