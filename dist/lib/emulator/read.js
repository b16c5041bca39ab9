import { notFound, refuse } from "./apple-errors.js";
import { pageOf } from "./pages.js";
import { present, presentIncluded } from "./presentation.js";
import { readQuery } from "./query.js";
import { select } from "./selection.js";
import { listable, readable } from "./visibility.js";
/**
 * Answers a GET.
 *
 * @param id of the path; empty where it has none
 * @returns the document
 * @throws RefusedRequest as Apple refuses
 */
export async function read(context, operation, url, id) {
    const query = readQuery(operation, url.searchParams);
    const view = { context, query, origin: url.origin };
    if (operation.kind === 'get')
        return oneDocument(view, operation, url, found(context, operation, id));
    if (operation.kind === 'list')
        return listDocument(view, operation, url, context.store.list(operation.resource.type));
    const owner = found(context, operation, id);
    const related = context.store.related(operation.resource, owner, operation.relationship ?? '');
    if (operation.kind === 'relatedMany')
        return listDocument(view, operation, url, related);
    const [one] = related;
    return one
        ? oneDocument(view, operation, url, one)
        : refuse(notFound(operation.answers.type, `${id}/${operation.relationship ?? ''}`));
}
function found(context, { resource }, id) {
    return readable(context, resource.type, id) ?? refuse(notFound(resource.type, id));
}
async function oneDocument(view, { answers }, url, resource) {
    const data = await present(view, answers, resource);
    const included = await includedIn(view, answers, [resource]);
    return { data, ...included, links: { self: url.href } };
}
async function listDocument(view, operation, url, resources) {
    const { context, query } = view;
    const all = select(context, operation, query, listable(context, operation, resources));
    const page = pageOf(operation, query, url, all);
    const data = await Promise.all(page.resources.map((one) => present(view, operation.answers, one)));
    const included = await includedIn(view, operation.answers, page.resources);
    const links = context.quirks['relative-next-links'] ? withRelativeNext(page.links) : page.links;
    return { data, ...included, links, meta: { paging: { total: page.total, limit: query.limit } } };
}
async function includedIn(view, descriptor, resources) {
    if (view.query.include.length === 0)
        return {};
    return { included: await presentIncluded(view, descriptor, resources) };
}
function withRelativeNext(links) {
    if (links.next === undefined)
        return links;
    const { pathname, search } = new URL(links.next);
    return { ...links, next: pathname + search };
}
