import type { Client } from '../client/client.ts';
import type { World } from './world.ts';

/** Pages between two lines of progress where nobody sits at a terminal. */
const QUIET_PAGES = 10;

/**
 * Reads all pages of a list.
 *
 * @returns one document in Apple's shape, with all that the pages hold
 */
export async function readAllPages(api: Pick<Client, 'pages'>, path: string, world: World): Promise<object> {
  const data: object[] = [];
  const included = new Map<string, object>();
  let pages = 0;
  let total: number | undefined;
  for await (const page of api.pages(path)) {
    data.push(...page.data);
    for (const resource of page.included) included.set(`${resource.type} ${resource.id}`, resource);
    total = page.total ?? total;
    pages += 1;
    showProgress(data.length, pages, total, world);
  }
  if (world.stderrIsTerminal) world.stderr('\r\u001b[K');
  return {
    data,
    ...(included.size > 0 && { included: [...included.values()] }),
    links: { self: path },
    ...(total !== undefined && { meta: { paging: { total, limit: data.length } } }),
  };
}

function showProgress(count: number, pages: number, total: number | undefined, world: World): void {
  const text = `Read ${count}${total === undefined ? '' : ` of ${total}`}`;
  if (world.stderrIsTerminal) world.stderr(`\r${text}\u001b[K`);
  else if (pages % QUIET_PAGES === 0) world.stderr(`${text}\n`);
}
