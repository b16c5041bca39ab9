import { RESOURCES } from "../resources/all.js";
import { withContent } from "./content.js";
import { shown } from "./visibility.js";
/** Related resources that an answer includes unless told otherwise. */
const DEFAULT_INCLUDED = 10;
/** Where a resource is. A seed may have IDs that a path does not take as they are. */
export function linkTo(origin, type, id) {
    return `${origin}/v1/${type}/${encodeURIComponent(id)}`;
}
/** A resource as Apple shows it: its type, and only the fields that are asked for. */
export async function present(view, descriptor, resource) {
    const { type } = descriptor;
    const fields = view.query.fields.get(type);
    const wants = (name) => fields?.includes(name) ?? true;
    const full = await withContent(view.context, type, resource, wants);
    const attributes = shown(view.context, type, full);
    const self = linkTo(view.origin, type, resource.id);
    const names = Object.keys(descriptor.relationships).filter(wants);
    const relationships = names.map((name) => [name, presentRelationship(view, descriptor, resource, name)]);
    return {
        type,
        id: resource.id,
        attributes: fields ? pick(attributes, wants) : attributes,
        ...(relationships.length > 0 && { relationships: Object.fromEntries(relationships) }),
        links: { self },
    };
}
function pick(attributes, wants) {
    return Object.fromEntries(Object.entries(attributes).filter(([name]) => wants(name)));
}
/** The path of what is related; and, where it is included, which that is. */
function presentRelationship(view, descriptor, resource, name) {
    const related = `${linkTo(view.origin, descriptor.type, resource.id)}/${name}`;
    const relationship = descriptor.relationships[name];
    if (!relationship || !isIncluded(view, descriptor, name))
        return { links: { related } };
    const all = view.context.store.related(descriptor, resource, name);
    const data = all.slice(0, includedLimit(view, name)).map(({ id }) => ({ type: relationship.type, id }));
    if (!relationship.many)
        return { ...(data[0] && { data: data[0] }), links: { related } };
    const paging = { total: all.length, limit: includedLimit(view, name) };
    return { meta: { paging }, data, links: { related } };
}
/** True for a relationship of what an answer holds; what is itself included shows links alone. */
function isIncluded(view, descriptor, name) {
    return view.query.include.includes(name) && descriptor.relationships[name] !== undefined;
}
function includedLimit({ query }, relationship) {
    return query.limits.get(relationship) ?? DEFAULT_INCLUDED;
}
/** What an answer includes, each once, however many belong to it. */
export async function presentIncluded(view, descriptor, resources) {
    const { store } = view.context;
    const inner = { ...view, query: { ...view.query, include: [] } };
    const included = new Map();
    for (const name of view.query.include) {
        const relationship = descriptor.relationships[name];
        if (!relationship)
            continue;
        const target = RESOURCES[relationship.type];
        for (const resource of resources) {
            for (const one of store.related(descriptor, resource, name).slice(0, includedLimit(view, name))) {
                const key = `${target.type}/${one.id}`;
                if (!included.has(key))
                    included.set(key, present(inner, target, one));
            }
        }
    }
    return Promise.all(included.values());
}
