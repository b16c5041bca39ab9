import { RESOURCES } from "../resources/all.js";
export const TYPES = Object.keys(RESOURCES);
export function createStore(data) {
    return storeOf(Object.fromEntries(TYPES.map((type) => [type, new Map(data[type]?.map((resource) => [resource.id, resource]))])));
}
function storeOf(maps) {
    let changes = [];
    let version = 0;
    let lists = {};
    let owners = new Map();
    const change = (type, id) => {
        version += 1;
        changes.push([type, id, maps[type].get(id)]);
        lists = {};
        owners = new Map();
        return maps[type];
    };
    const ownersOf = (type, owner) => {
        const key = `${type} of ${owner}`;
        const index = owners.get(key) ?? indexBy(maps[type].values(), linkTo(RESOURCES[type], owner));
        owners.set(key, index);
        return index;
    };
    return {
        find: (type, id) => maps[type].get(id),
        list: (type) => (lists[type] ??= [...maps[type].values()]),
        related: (descriptor, resource, relationship) => {
            const { type } = relationshipOf(descriptor, relationship);
            if (isOwned(descriptor, relationship))
                return owned(maps[type], resource, relationship);
            return ownersOf(type, descriptor.type).get(resource.id) ?? [];
        },
        put: (type, resource) => void change(type, resource.id).set(resource.id, resource),
        remove: (type, id) => void change(type, id).delete(id),
        begin: () => void (changes = []),
        stale: () => storeOf(withoutChanges(maps, changes)),
        get version() {
            return version;
        },
        data: () => Object.fromEntries(TYPES.map((type) => [type, [...maps[type].values()]])),
    };
}
function withoutChanges(maps, changes) {
    const copy = Object.fromEntries(TYPES.map((type) => [type, new Map(maps[type])]));
    for (const [type, id, before] of changes.toReversed()) {
        if (before)
            copy[type].set(id, before);
        else
            copy[type].delete(id);
    }
    return copy;
}
/** The IDs in a relationship, none where there is none. */
export function relatedIds(resource, relationship) {
    return [resource.relationships?.[relationship] ?? []].flat();
}
/** True when a resource is made with it; false when it is the other side that is. */
function isOwned(descriptor, relationship) {
    return descriptor.create?.relationships[relationship] !== undefined;
}
function relationshipOf(descriptor, name) {
    const relationship = descriptor.relationships[name] ?? descriptor.create?.relationships[name];
    if (!relationship)
        throw new Error(`${descriptor.type} has no ${name}`);
    return relationship;
}
/** What was related and is gone is left out. */
function owned(map, resource, relationship) {
    return relatedIds(resource, relationship).flatMap((id) => map.get(id) ?? []);
}
/** The name under which one kind names the other that it is made with: `bundleId` for profiles and bundleIds. */
function linkTo(descriptor, target) {
    const links = Object.entries(descriptor.create?.relationships ?? {});
    const link = links.find(([, { type }]) => type === target)?.[0];
    if (link === undefined)
        throw new Error(`${descriptor.type} are not made with ${target}`);
    return link;
}
function indexBy(resources, link) {
    const index = new Map();
    for (const resource of resources) {
        for (const id of relatedIds(resource, link)) {
            const found = index.get(id);
            if (found)
                found.push(resource);
            else
                index.set(id, [resource]);
        }
    }
    return index;
}
