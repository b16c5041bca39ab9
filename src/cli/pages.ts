import type { Api } from './client.ts';
import { resourcesOf } from './documents.ts';
import type { World } from './world.ts';

/** Pages between two lines of progress where nobody sits at a terminal. */
const QUIET_PAGES = 10;

/**
 * Reads all pages of a list.
 *
 * @returns one document in Apple's shape, with all that the pages hold
 */
export async function readAllPages(api: Api, path: string, world: World): Promise<unknown> {
  const data: unknown[] = [];
  const included = new Map<string, unknown>();
  let first: Record<string, unknown> | undefined;
  let pages = 0;
  for await (const page of api.pages(path)) {
    first ??= page;
    data.push(...resourcesOf(page));
    for (const resource of (page['included'] as unknown[] | undefined) ?? [])
      included.set(nameOf(resource), resource);
    pages += 1;
    showProgress(data.length, pages, totalOf(page), world);
  }
  if (pages > 1 && world.stderrIsTerminal) world.stderr('\r\u001b[K');
  const { links, ...rest } = first ?? {};
  const self = (links as { self?: unknown } | undefined)?.self;
  return { ...rest, data, ...(included.size > 0 && { included: [...included.values()] }), links: { self } };
}

function nameOf(resource: unknown): string {
  const { type, id } = resource as { type?: unknown; id?: unknown };
  return JSON.stringify([type, id]);
}

function totalOf(page: Record<string, unknown>): number | undefined {
  const { paging } = (page['meta'] ?? {}) as { paging?: { total?: unknown } };
  return typeof paging?.total === 'number' ? paging.total : undefined;
}

function showProgress(count: number, pages: number, total: number | undefined, world: World): void {
  const text = `Read ${count}${total === undefined ? '' : ` of ${total}`}`;
  if (world.stderrIsTerminal) world.stderr(`\r${text}\u001b[K`);
  else if (pages % QUIET_PAGES === 0) world.stderr(`${text}\n`);
}
