import type { Client } from '../client/client.ts';
import { LARGEST_PAGE } from '../resources/descriptor.ts';
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
  try {
    for await (const page of api.pages(withLimit(path))) {
      for (const resource of page.data) data.push(resource);
      for (const resource of page.included) included.set(`${resource.type} ${resource.id}`, resource);
      total = page.total ?? total;
      pages += 1;
      showProgress(data.length, pages, total, world);
    }
  } finally {
    // What is said next, an error too, begins on a line of its own.
    world.stderr(clearLine(world));
  }
  return {
    data,
    ...(included.size > 0 && { included: [...included.values()] }),
    links: { self: path },
    ...(total !== undefined && { meta: { paging: { total, limit: data.length } } }),
  };
}

/** The largest pages, unless their size is asked for: the fewest requests. */
function withLimit(path: string): string {
  const [, query = ''] = path.split('?');
  if (new URLSearchParams(query).has('limit')) return path;
  return `${path}${path.includes('?') ? '&' : '?'}limit=${LARGEST_PAGE}`;
}

/** What takes a line of progress off a terminal; nothing where there is none. */
export function clearLine({ stderrIsTerminal }: World): string {
  return stderrIsTerminal ? '\r\u001b[K' : '';
}

function showProgress(count: number, pages: number, total: number | undefined, world: World): void {
  const text = `Read ${count}${total === undefined ? '' : ` of ${total}`}`;
  if (world.stderrIsTerminal) world.stderr(`\r${text}\u001b[K`);
  else if (pages % QUIET_PAGES === 0) world.stderr(`${text}\n`);
}
