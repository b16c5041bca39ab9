import { hasChoices } from "./capability-choices.js";
import { goOn } from "./doing.js";
import { amend, ensure } from "./ensure.js";
import { bundleIdOf } from "./identifier-steps.js";
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
