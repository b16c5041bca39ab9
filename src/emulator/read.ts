import type { Operation } from '../resources/operations.ts';
import { notFound, refuse } from './apple-errors.ts';
import type { Context } from './context.ts';
import { pageOf } from './pages.ts';
import { present, presentIncluded } from './presentation.ts';
import type { View } from './presentation.ts';
import { readQuery } from './query.ts';
import { select } from './selection.ts';
import type { StoredResource } from './store.ts';
import { listable, readable } from './visibility.ts';

/**
 * Answers a GET.
 *
 * @param id of the path; empty where it has none
 * @returns the document
 * @throws RefusedRequest as Apple refuses
 */
export async function read(context: Context, operation: Operation, url: URL, id: string): Promise<object> {
  const query = readQuery(operation, url.searchParams);
  const view: View = { context, query, origin: url.origin };
  if (operation.kind === 'get') return oneDocument(view, operation, url, found(context, operation, id));
  if (operation.kind === 'list')
    return listDocument(view, operation, url, context.store.list(operation.resource.type));
  const owner = found(context, operation, id);
  const related = context.store.related(operation.resource, owner, operation.relationship ?? '');
  if (operation.kind === 'relatedMany') return listDocument(view, operation, url, related);
  const [one] = related;
  return one
    ? oneDocument(view, operation, url, one)
    : refuse(notFound(operation.answers.type, `${id}/${operation.relationship ?? ''}`));
}

function found(context: Context, { resource }: Operation, id: string): StoredResource {
  return readable(context, resource.type, id) ?? refuse(notFound(resource.type, id));
}

async function oneDocument(
  view: View,
  { answers }: Operation,
  url: URL,
  resource: StoredResource,
): Promise<object> {
  const data = await present(view, answers, resource);
  const included = await includedIn(view, answers, [resource]);
  return { data, ...included, links: { self: url.href } };
}

async function listDocument(
  view: View,
  operation: Operation,
  url: URL,
  resources: readonly StoredResource[],
): Promise<object> {
  const { context, query } = view;
  const all = select(context, operation, query, listable(context, operation, resources));
  const page = pageOf(operation, query, url, all);
  const data = await Promise.all(page.resources.map((one) => present(view, operation.answers, one)));
  const included = await includedIn(view, operation.answers, page.resources);
  const links = context.quirks['relative-next-links'] ? withRelativeNext(page.links) : page.links;
  return { data, ...included, links, meta: { paging: { total: page.total, limit: query.limit } } };
}

async function includedIn(
  view: View,
  descriptor: Operation['answers'],
  resources: readonly StoredResource[],
): Promise<{ readonly included?: readonly object[] }> {
  if (view.query.include.length === 0) return {};
  return { included: await presentIncluded(view, descriptor, resources) };
}

function withRelativeNext<Links extends { readonly next?: string }>(links: Links): Links {
  if (links.next === undefined) return links;
  const { pathname, search } = new URL(links.next);
  return { ...links, next: pathname + search };
}
