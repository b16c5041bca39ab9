import { ApiError } from "../../client/api-error.js";
import { notThere, stillHeld } from "./apply-errors.js";
import { goOn } from "./doing.js";
import { amend, ensure } from "./ensure.js";
export async function createIdentifier(doing, kind, attributes) {
    const { identifier, name } = attributes;
    const { foundAlready, isAnswered, thing } = await ensure(doing, {
        send: () => send(doing, kind, attributes),
        look: () => findIdentifier(doing, kind, identifier),
    });
    if (kind === 'bundleIds') {
        doing.bundleIds.set(identifier, thing.id);
        if (isAnswered)
            doing.fresh.add(identifier);
    }
    if (thing.name !== name) {
        await renameIdentifier(doing, kind, thing.id, name);
        return 'updated';
    }
    return foundAlready ? 'found already' : 'created';
}
async function send({ api }, kind, attributes) {
    const { identifier, name, platform = '' } = attributes;
    const { data } = await (kind === 'bundleIds'
        ? api.bundleIds.create({ attributes: { identifier, name, platform } })
        : api.passTypeIds.create({ attributes: { identifier, name } }));
    return { id: data.id, name };
}
/** Apple's filter matches more than the same (facts.md §3). */
async function findIdentifier({ api }, kind, identifier) {
    const filter = { identifier: [identifier] };
    const list = kind === 'bundleIds'
        ? api.bundleIds.list({ filter, fields: { bundleIds: ['identifier', 'name'] } })
        : api.passTypeIds.list({ filter, fields: { passTypeIds: ['identifier', 'name'] } });
    for await (const { id, attributes } of list.all())
        if (attributes.identifier === identifier)
            return { id, name: attributes.name };
    return undefined;
}
export async function renameIdentifier(doing, kind, id, name) {
    const { api } = doing;
    await amend(doing, {
        send: () => kind === 'bundleIds' ? api.bundleIds.update(id, { name }) : api.passTypeIds.update(id, { name }),
        isDone: async () => {
            const { data } = await (kind === 'bundleIds' ? api.bundleIds.get(id) : api.passTypeIds.get(id));
            return data.attributes.name === name;
        },
    });
    return 'updated';
}
/**
 * The ID of a bundle ID that is there.
 *
 * @throws EpapiError `APPLY.NOT_THERE`
 */
export async function bundleIdOf(doing, identifier) {
    const known = doing.bundleIds.get(identifier);
    if (known !== undefined)
        return known;
    goOn(doing);
    const found = await findIdentifier(doing, 'bundleIds', identifier);
    if (!found)
        throw notThere('bundle ID', identifier);
    doing.bundleIds.set(identifier, found.id);
    return found.id;
}
/**
 * A bundle ID takes its profiles along: looked at again before it goes.
 *
 * @throws EpapiError `APPLY.NOT_EMPTY`
 */
export async function throwWhereHeld({ api, deleted }, { id, name }) {
    try {
        for await (const profile of api.bundleIds.profiles(id, { fields: { profiles: ['name'] } }).all())
            if (!deleted.has(profile.id))
                throw stillHeld(name, profile.attributes.name ?? profile.id);
    }
    catch (error) {
        // What is gone holds nothing.
        if (!(error instanceof ApiError) || error.status !== 404)
            throw error;
    }
}
