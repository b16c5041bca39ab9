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
/** True where it is as wanted; or gone, where it has no type and is to go. */
export async function isDone(doing, change) {
    const bundleId = await bundleIdOf(doing, change.bundleId);
    goOn(doing);
    if (!('type' in change))
        return !(await capabilitiesOf(doing, bundleId)).some(({ id }) => id === change.id);
    const found = await find(doing, bundleId, change.type);
    return found !== undefined && hasChoices(found.settings, change.settings);
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
async function find(doing, bundleId, type) {
    return (await capabilitiesOf(doing, bundleId)).find((one) => one.type === type);
}
async function capabilitiesOf({ api }, bundleId) {
    const found = [];
    for await (const { id, attributes } of api.bundleIds.bundleIdCapabilities(bundleId).all())
        found.push({ id, type: attributes.capabilityType, settings: attributes.settings ?? [] });
    return found;
}
