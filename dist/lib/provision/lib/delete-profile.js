import { provenName } from "../../proof-name.js";
import { lastProof, lastValid, leftWithout } from "./apply-errors.js";
import { MOST_LOOKS, goOn, pause } from "./doing.js";
import { isValid, profilesOf } from "./seen-profile.js";
/** Deletes what the plan says. */
export async function deleteProfile(doing, change) {
    const { id, name, proofOf, beside } = change;
    if (proofOf === undefined) {
        const gone = await removeBeside(doing, { id, name, beside });
        await throwWhereWithout(doing, name, gone);
    }
    else {
        await throwWhereNeeded(doing, change, proofOf);
        await removeProfile(doing, id);
    }
    return 'deleted';
}
/** A proof that was left goes only where it is not needed any more. */
async function throwWhereNeeded(doing, { id, name, bundleId }, proofOf) {
    if (doing.placed.has(proofOf))
        return;
    const isFree = (valid) => !valid.some((one) => one.id === id) || valid.some((one) => one.name === proofOf);
    if (!(await seeValid(doing, bundleId, isFree)))
        throw lastProof(name);
}
/**
 * Deletes one, and where it is to go beside another only while that is there. Proofs do not count: another run takes
 * them away in a moment.
 *
 * @returns it, where it has still been valid
 */
export async function removeBeside(doing, { id, name, beside = [] }) {
    const one = beside.find((other) => other.id === id);
    const isValidStill = one !== undefined && (await isValidBeside(doing, name, one));
    await removeProfile(doing, id);
    return isValidStill ? [one] : [];
}
/**
 * False for one that is not valid any more, and stands for nothing.
 *
 * @throws EpapiError `APPLY.LAST_VALID` where it is, and nothing else stands
 */
async function isValidBeside(doing, name, one) {
    const stands = standsBeside(doing, one);
    const isIt = ({ id }) => id === one.id;
    const seen = await seeValid(doing, one.bundleId, (valid) => !valid.some(isIt) || valid.some(stands));
    if (!seen)
        throw lastValid(name, one);
    return seen.some(isIt);
}
/**
 * Looks once more: two that let go at the same moment what the other keeps are told of it, since Apple has no lock.
 *
 * @param gone what went beside others
 */
export async function throwWhereWithout(doing, name, gone) {
    for (const one of gone) {
        const stands = standsBeside(doing, one);
        if (!(await seeValid(doing, one.bundleId, (valid) => valid.some(stands))))
            throw leftWithout(name, one);
    }
}
/** What an app has of the same type beside what goes, and keeps. */
function standsBeside({ going }, beside) {
    return ({ id, type, name }) => type === beside.type && !going.has(`profile ${id}`) && provenName(name) === undefined;
}
/**
 * The valid profiles of a bundle ID; looked at again where they are not so, since a read can be behind.
 *
 * @returns undefined where they never are
 */
async function seeValid(doing, bundleId, are) {
    for (let looks = 1;; looks++) {
        const valid = (await profilesOf(doing, bundleId, 'states')).filter((one) => isValid(doing, one));
        if (are(valid))
            return valid;
        if (looks >= MOST_LOOKS)
            return undefined;
        await pause(doing, looks);
    }
}
/** Deletes one that was judged, by its ID. */
export async function removeProfile(doing, id) {
    goOn(doing);
    await doing.api.profiles.delete(id);
    doing.deleted.add(id);
}
