import { setMaxListeners } from 'node:events';
import { RESOURCES } from '../resources/all.ts';
import { OPERATIONS } from '../resources/operations.ts';
import type { Operation } from '../resources/operations.ts';
import { realSystem } from '../system.ts';
import { printable } from '../text.ts';
import { createHourlyBudget } from './hourly-budget.ts';
import type { BudgetOptions, Usage } from './hourly-budget.ts';
import { foreignAnswer, readDocument } from './lib/document.ts';
import type { ReadDocument } from './lib/document.ts';
import { readPages } from './lib/pages.ts';
import { targetOf } from './lib/query.ts';
import type { AnyQuery } from './lib/query.ts';
import { NoAnswerError } from './no-answer.ts';
import { OutcomeUnknownError } from './outcome-unknown.ts';
import { withProxy } from './proxy.ts';
import type { ProxySettings } from './proxy.ts';
import { request } from './request.ts';
import type { ApiRequest, ApiResponse, ClientOptions } from './request.ts';
import type { AnyResource, Operations, Reference, RelationshipOf } from './typed.ts';

/** Apple's API: a function for each of its operations, which share one budget of the hour. */
export interface Client extends Operations {
  /** A request of any kind, with the same retries and the same budget. */
  request(what: ApiRequest): Promise<ApiResponse>;
  /** A list of any kind, page by page, from the path and query of its first page. */
  pages(path: string): AsyncIterable<AnyPage>;
  /** What this client has used so far. */
  usage(): Usage;
}

/** A page of a list of any kind. */
export interface AnyPage {
  readonly data: readonly AnyResource[];
  readonly included: readonly AnyResource[];
  /** How many resources the whole list has, where Apple says so. */
  readonly total: number | undefined;
}

export interface NewClientOptions extends ClientOptions, Pick<BudgetOptions, 'concurrency' | 'reserve'> {
  /** None by default; `readProxySettings(process.env)` for that of the environment. */
  readonly proxy?: ProxySettings | undefined;
}

/**
 * Makes a client:
 *
 *     const apple = createClient({ tokens });
 *     for await (const device of apple.devices.list({ filter: { status: ['ENABLED'] } }).all()) …
 *
 * Each function throws what `request` throws; lists also `PAGING`.
 */
export function createClient({ concurrency, reserve, proxy, ...options }: NewClientOptions): Client {
  // Each request that waits for its turn listens to it.
  if (options.signal) setMaxListeners(0, options.signal);
  const system = withProxy(options.system ?? realSystem, proxy);
  const budget =
    options.budget ??
    createHourlyBudget({
      system,
      ...(concurrency !== undefined && { concurrency }),
      ...(reserve !== undefined && { reserve }),
    });
  const client: ClientOptions = { ...options, system, budget };
  const operations = Object.fromEntries(
    Object.keys(RESOURCES).map((type) => [type, operationsOf(client, type)]),
  ) as unknown as Operations;
  return {
    ...operations,
    request: (what) => request(client, what),
    pages: (path) => readPages(client, path),
    usage: () => budget.usage(),
  };
}

/** Any of an operation's functions. What they take and give is in typed.ts, made of the same descriptors. */
type AnyMethod = (...args: never[]) => unknown;

function operationsOf(client: ClientOptions, type: string): Record<string, AnyMethod> {
  const own = OPERATIONS.filter((operation) => operation.resource.type === type);
  const methods = own.map((operation) => [nameOf(operation), methodOf(client, operation)] as const);
  const completes = own.some(({ kind }) => kind === 'relatedMany');
  return { ...Object.fromEntries(methods), ...(completes && { complete: completeOf(client, own) }) };
}

function nameOf({ kind, relationship }: Operation): string {
  return relationship ?? kind;
}

function methodOf(client: ClientOptions, operation: Operation): AnyMethod {
  const { kind, resource } = operation;
  switch (kind) {
    case 'list':
      return (query?: AnyQuery) => listOf(client, targetOf(operation, undefined, query));
    case 'relatedMany':
      return (id: string, query?: AnyQuery) => listOf(client, targetOf(operation, id, query));
    case 'get':
      return async (id: string, query?: AnyQuery) =>
        withData(await readOne(client, targetOf(operation, id, query)));
    case 'relatedOne':
      return (id: string, query?: AnyQuery) => readOne(client, targetOf(operation, id, query));
    case 'create':
      return (one: AnyNew) => send(client, operation, undefined, newData(operation, one));
    case 'update':
      return (id: string, attributes: object) =>
        send(client, operation, id, { type: resource.type, id, attributes });
    case 'delete':
      return async (id: string) => {
        await request(client, { method: 'DELETE', path: targetOf(operation, id) });
      };
  }
}

function listOf(client: ClientOptions, first: string): AsyncIterable<ReadDocument> & { all(): unknown } {
  return {
    [Symbol.asyncIterator]: () => readPages(client, first),
    all: () => readResources(client, first),
  };
}

async function* readResources(client: ClientOptions, first: string): AsyncGenerator<AnyResource> {
  for await (const page of readPages(client, first)) yield* page.data;
}

interface OneDocument {
  readonly data: AnyResource;
  readonly included: readonly AnyResource[];
}

/** Undefined where there is none. */
async function readOne(client: ClientOptions, path: string): Promise<OneDocument | undefined> {
  return oneOf(await request(client, { method: 'GET', path }));
}

function oneOf({ body }: ApiResponse): OneDocument | undefined {
  const { data, included } = readDocument(body);
  return data[0] && { data: data[0], included };
}

function withData(one: OneDocument | undefined): OneDocument {
  if (one) return one;
  throw foreignAnswer();
}

async function send(
  client: ClientOptions,
  operation: Operation,
  id: string | undefined,
  data: object,
): Promise<OneDocument> {
  const what = { method: operation.method, path: targetOf(operation, id), body: { data } };
  const response = await request(client, what);
  try {
    return withData(oneOf(response));
  } catch (error) {
    // Somebody said that it was done; whether Apple did cannot be known.
    throw error instanceof NoAnswerError ? new OutcomeUnknownError(what, error) : error;
  }
}

/** What `create` takes, whatever the kind of resource. */
interface AnyNew {
  readonly attributes: object;
  readonly relationships?: Readonly<Record<string, string | readonly string[] | undefined>>;
}

function newData({ resource }: Operation, { attributes, relationships = {} }: AnyNew): object {
  const linked = Object.entries(relationships).flatMap(([name, ids]) => {
    if (ids === undefined) return [];
    const type = resource.create?.relationships[name]?.type;
    const data = typeof ids === 'string' ? { type, id: ids } : ids.map((id) => ({ type, id }));
    return [[name, { data }] as const];
  });
  return {
    type: resource.type,
    attributes,
    ...(linked.length > 0 && { relationships: Object.fromEntries(linked) }),
  };
}

type Complete = (
  resource: Reference & { readonly relationships?: Readonly<Record<string, RelationshipOf | undefined>> },
  relationship: string,
  included: readonly AnyResource[],
) => Promise<readonly AnyResource[]>;

function completeOf(client: ClientOptions, own: readonly Operation[]): Complete {
  return async ({ id, relationships }, relationship, included) => {
    const operation = own.find((one) => one.relationship === relationship);
    // The compiler lets no other name through; where there is none, it must not look like an empty relationship.
    if (!operation) throw new TypeError(`no relationship to many: ${printable(relationship, 80)}`);
    const path = targetOf(operation, id);
    const { data, meta } = relationships?.[relationship] ?? {};
    if (Array.isArray(data) && data.length >= (meta?.paging?.total ?? Infinity)) {
      const found = includedOf(data as readonly Reference[], included);
      if (found) return found;
    }
    const all: AnyResource[] = [];
    for await (const resource of readResources(client, path)) all.push(resource);
    return all;
  };
}

/** Undefined where one of them did not come along. */
function includedOf(
  references: readonly Reference[],
  included: readonly AnyResource[],
): AnyResource[] | undefined {
  const found = references.flatMap(
    ({ type, id }) => included.find((one) => one.type === type && one.id === id) ?? [],
  );
  return found.length === references.length ? found : undefined;
}
