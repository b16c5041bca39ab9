import { isPast } from "./dates.js";
/** A resource by its ID as a reader finds it; undefined for a zombie. */
export function readable(context, type, id) {
    const resource = context.store.find(type, id);
    return resource?.zombie && context.quirks['zombie-profiles'] ? undefined : resource;
}
/** What an operation lists before any filter. */
export function listable(context, operation, resources) {
    const hides = operation.id === 'profiles-get_collection' && context.quirks['expired-profiles-hidden'];
    if (!hides)
        return resources;
    return resources.filter(({ attributes }) => !isPast(attributes['expirationDate'], context.now));
}
/** The attributes as they are shown now: what is stored, and what time has made of it. */
export function shown(context, type, { attributes }) {
    const turns = type === 'profiles' && !context.quirks['expired-profiles-stay-active'];
    if (!turns || !isPast(attributes['expirationDate'], context.now))
        return attributes;
    return { ...attributes, profileState: 'INVALID' };
}
