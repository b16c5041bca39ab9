import { isObject } from '../json.ts';
import { escapeControls } from '../text.ts';
import { formatTable } from './table.ts';
import type { World } from './world.ts';

/** How a document is printed: for people, as Apple sent it, or a resource per line. */
export type Format = 'table' | 'json' | 'jsonl';

/** Prints a document; a DELETE has none. */
export function printDocument(document: unknown, format: Format, world: World): void {
  if (document === undefined) return;
  if (format === 'table') world.stdout(documentTable(document));
  else if (format === 'json') world.stdout(`${toJson(document, 2)}\n`);
  else for (const resource of resourcesOf(document)) world.stdout(`${toJson(resource)}\n`);
}

/** JSON that a terminal takes for text too. */
export function toJson(value: unknown, indent?: number): string {
  return forTerminal(JSON.stringify(value, null, indent));
}

/** What JSON leaves as it is of control and direction characters is escaped. */
export function forTerminal(json: string): string {
  return json.split('\n').map(escapeControls).join('\n');
}

/** A resource as Apple's documents hold it, as far as anyone can tell of what came over the network. */
interface Resource {
  readonly id: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** The resources of a document: those below `data`, one or several. */
export function resourcesOf(document: unknown): unknown[] {
  const data = isObject(document) ? document['data'] : undefined;
  if (data === undefined || data === null) return [];
  return Array.isArray(data) ? (data as unknown[]) : [data];
}

/** Attributes that hold whole files. */
const FILES = ['profileContent', 'certificateContent', 'csrContent'];

/** The table of a document for people: a column for each attribute but those that hold files. */
function documentTable(document: unknown): string {
  const resources = resourcesOf(document).map(readResource);
  if (resources.length === 0) return 'Nothing.\n';
  const names = new Set(resources.flatMap(({ attributes }) => Object.keys(attributes)));
  const columns = [...names].filter((name) => !FILES.includes(name));
  return formatTable([
    ['ID', ...columns.map(heading)],
    ...resources.map(({ id, attributes }) => [id, ...columns.map((name) => cell(attributes[name]))]),
  ]);
}

/** `expirationDate` as `EXPIRATION DATE`. */
function heading(name: string): string {
  return name.replace(/[A-Z]/g, ' $&').toUpperCase();
}

function cell(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(cell).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function readResource(value: unknown): Resource {
  const resource = isObject(value) ? value : {};
  const attributes = resource['attributes'];
  return {
    id: cell(resource['id']),
    attributes: isObject(attributes) ? attributes : {},
  };
}
