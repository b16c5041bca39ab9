import { provenName } from "../../proof-name.js";
import { wouldSpoil } from "./apply-errors.js";
import { hasChoices } from "./capability-choices.js";
import { goOn } from "./doing.js";
import { amend, ensure } from "./ensure.js";
import { bundleIdOf } from "./identifier-steps.js";
import { isDistribution, kindKey } from "./profile-uses.js";
import { isValid, profilesOf } from "./seen-profile.js";
export async function createCapability(doing, wanted) {
    const bundleId = await bundleIdOf(doing, wanted.bundleId);
    const { foundAlready, thing } = await ensure(doing, {
        send: () => send(doing, bundleId, wanted),
        look: () => find(doing, bundleId, wanted.type),
    });
    if (hasChoices(thing.settings, wanted.settings))
        return foundAlready ? 'found already' : 'created';
    return change(doing, bundleId, thing.id, wanted);
}
/** Looks first: each edit makes all profiles of the bundle ID INVALID, those that another apply has just made too. */
export async function updateCapability(doing, wanted) {
    const bundleId = await bundleIdOf(doing, wanted.bundleId);
    goOn(doing);
    const found = await find(doing, bundleId, wanted.type);
    if (!found)
        return createCapability(doing, wanted);
    if (hasChoices(found.settings, wanted.settings))
        return 'found already';
    return change(doing, bundleId, found.id, wanted);
}
/**
 * Each edit makes all profiles of the bundle ID INVALID: looked at once more, before the first, for a valid one that is
 * there since this was planned, and in whose place no other of its type is sure to come. What another run has done is no
 * edit any more.
 *
 * @param change one that goes has no type
 * @throws EpapiError `APPLY.SPOILS`
 */
export async function throwWhereSpoilt(doing, change) {
    const { bundleId } = change;
    if (doing.fresh.has(bundleId))
        return;
    const look = doing.spoilt.get(bundleId) ?? findSpoilt(doing, bundleId);
    doing.spoilt.set(bundleId, look);
    const spoilt = await look;
    if (!spoilt || ('type' in change && (await isDone(doing, change))))
        return;
    throw wouldSpoil(bundleId, spoilt.name);
}
async function findSpoilt(doing, bundleId) {
    const { names, provedKinds, going } = doing;
    const isExpected = ({ id, name, type }) => provedKinds.has(kindKey(bundleId, type)) ||
        names.has(provenName(name) ?? name) ||
        going.has(`profile ${id}`);
    return (await profilesOf(doing, bundleId)).find((one) => isValid(doing, one) && isDistribution(one.type) && !isExpected(one));
}
async function isDone(doing, { bundleId, type, settings }) {
    const id = await bundleIdOf(doing, bundleId);
    goOn(doing);
    const found = await find(doing, id, type);
    return found !== undefined && hasChoices(found.settings, settings);
}
async function send({ api }, bundleId, { type, settings }) {
    const { data } = await api.bundleIdCapabilities.create({
        attributes: { capabilityType: type, ...(settings.length > 0 && { settings }) },
        relationships: { bundleId },
    });
    return { id: data.id, settings };
}
async function change(doing, bundleId, id, wanted) {
    const { type, settings } = wanted;
    await amend(doing, {
        send: () => doing.api.bundleIdCapabilities.update(id, { capabilityType: type, settings }),
        isDone: async () => hasChoices((await find(doing, bundleId, type))?.settings ?? [], settings),
    });
    return 'updated';
}
async function find({ api }, bundleId, type) {
    for await (const { id, attributes } of api.bundleIds.bundleIdCapabilities(bundleId).all())
        if (attributes.capabilityType === type)
            return { id, settings: attributes.settings ?? [] };
    return undefined;
}
