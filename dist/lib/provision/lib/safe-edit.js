import { spoiled, wouldSpoil } from "./apply-errors.js";
import { isDone } from "./capability-steps.js";
import { MOST_LOOKS, pause } from "./doing.js";
import { isDistribution, kindKey } from "./profile-uses.js";
import { isValid, profilesOf } from "./seen-profile.js";
/**
 * Edits the capabilities of a bundle ID, which makes all of its profiles INVALID: only where no valid one for
 * distribution has come since this was planned, in whose place no other of its type is proved to come. What comes at the
 * very moment is told of, since Apple has no lock.
 *
 * A bundle ID that this run made is not looked at, which would take two requests for each app of a new team.
 *
 * @throws EpapiError `APPLY.SPOILS`, and it is not edited; `APPLY.SPOILED`, and it is
 */
export async function editSafely(doing, change, edit) {
    const { bundleId } = change;
    const isFresh = doing.fresh.has(bundleId);
    const before = isFresh ? undefined : await lookBefore(doing, change);
    const how = await edit();
    if (how === 'found already')
        return how;
    doing.edited.add(bundleId);
    if (before)
        await throwWhereSpoiled(doing, change, before);
    return how;
}
/** @returns IDs of what is there; undefined where the edit is done already, so that it spoils nothing */
async function lookBefore(doing, change) {
    const { bundleId } = change;
    for (let looks = 1;; looks++) {
        const all = await profilesOf(doing, bundleId, 'states');
        const spoilt = all.find((one) => isValid(doing, one) && isMissed(doing, change, one, doing.provedKinds));
        if (!spoilt)
            return new Set(all.map(({ id }) => id));
        if (await isDone(doing, change))
            return undefined;
        // A list that is behind shows what has gone.
        if (looks >= MOST_LOOKS)
            throw wouldSpoil(bundleId, spoilt.name);
        await pause(doing, looks);
    }
}
async function throwWhereSpoiled(doing, change, before) {
    const { bundleId } = change;
    const all = await profilesOf(doing, bundleId, 'states');
    const spoilt = all.find((one) => one.state === 'INVALID' && !before.has(one.id) && isMissed(doing, change, one, doing.madeKinds));
    if (spoilt)
        throw spoiled(bundleId, spoilt.name);
}
/**
 * True for one in whose place none comes, and that is not to go.
 *
 * @param coming kinds of profiles
 */
function isMissed({ going }, { bundleId }, { id, type }, coming) {
    return isDistribution(type) && !coming.has(kindKey(bundleId, type)) && !going.has(`profile ${id}`);
}
