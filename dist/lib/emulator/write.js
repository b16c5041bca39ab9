import { notFound, refuse } from "./apple-errors.js";
import { readCreateBody, readUpdateBody } from "./body.js";
import { linkTo, present } from "./presentation.js";
import { readQuery } from "./query.js";
import { RULES } from "./rules.js";
import { readable } from "./visibility.js";
/**
 * Answers a POST, PATCH or DELETE.
 *
 * @returns the document; undefined where there is nothing to say
 * @throws RefusedRequest as Apple refuses
 */
export async function write(context, request) {
    const { operation, url } = request;
    const query = readQuery(operation, url.searchParams);
    const resource = await change(context, request);
    if (!resource)
        return undefined;
    const self = linkTo(url.origin, operation.answers.type, resource.id);
    const data = await present({ context, query, origin: url.origin }, operation.answers, resource);
    return { data, links: { self } };
}
async function change(context, request) {
    const { operation, id, body } = request;
    const { type } = operation.resource;
    if (operation.kind === 'create')
        return create(context, operation, body);
    context.store.begin();
    if (operation.kind === 'delete') {
        // A zombie is not to be read, yet can be deleted.
        const resource = context.store.find(type, id) ?? refuse(notFound(type, id));
        await RULES[type]?.removing?.(context, resource);
        context.store.remove(type, id);
        return undefined;
    }
    const resource = readable(context, type, id) ?? refuse(notFound(type, id));
    const changes = readUpdateBody(operation.resource, body, id);
    await RULES[type]?.changing?.(context, resource, changes);
    const changed = { ...resource, attributes: { ...resource.attributes, ...changes } };
    context.store.put(type, changed);
    return changed;
}
async function create(context, operation, body) {
    const { resource } = operation;
    const draft = readCreateBody(resource, body);
    const rules = RULES[resource.type];
    // Not before the body was found good: a request that is refused is no write.
    context.store.begin();
    const made = rules?.create ? await rules.create(context, draft) : { id: context.counter.id(), ...draft };
    context.store.put(resource.type, made);
    return made;
}
