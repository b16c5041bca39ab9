import { afterAll, expect } from '@jest/globals';
import { api, documented, problems } from './openapi.ts';
import type { OpenApiOperation, Schema } from './openapi.ts';

/** A request that the client made. */
export interface MadeRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly body?: unknown;
}

const found: string[] = [];
const allowed: RegExp[] = [];
let checked = 0;

/**
 * Lets requests through that Apple's document does not know, because a test means to send them.
 *
 * @param request what `METHOD path?query` must match
 */
export function allowRequest(request: RegExp): void {
  allowed.push(request);
}

/**
 * Holds a request against Apple's document. What is wrong fails the test file at its end, since an error thrown
 * here would be taken for one of the network, and sent again.
 */
export function checkRequest(request: MadeRequest): void {
  checked += 1;
  const line = `${request.method} ${request.path}`;
  if (api && !allowed.some((one) => one.test(line))) found.push(...requestProblems(request));
}

/** A fetch, with each request checked. */
export function checkedFetch(
  fetch: (url: URL, init: RequestInit) => Promise<Response>,
): (url: URL, init: RequestInit) => Promise<Response> {
  return (url, init) => {
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    checkRequest({ method: init.method ?? 'GET', path: url.pathname + url.search, body });
    return fetch(url, init);
  };
}

afterAll(() => {
  expect(found).toEqual([]);
});

/** How many requests were looked at: a check that sees none proves nothing. */
export function requestsChecked(): number {
  return checked;
}

/** What is wrong with a request by Apple's document. */
export function requestProblems({ method, path, body }: MadeRequest): string[] {
  const url = new URL(path, 'https://apple.invalid');
  const line = `${method} ${path}`;
  const match = documented.find((one) => one.method === method && fits(one.path, url.pathname));
  if (!match) return [`${line}: no such operation`];
  const bodySchema = match.operation.requestBody?.content['application/json']?.schema;
  const inBody = bodySchema ? problems(body, bodySchema) : body === undefined ? [] : ['a body'];
  return [...queryProblems(url, match.operation), ...inBody].map((problem) => `${line}: ${problem}`);
}

function fits(template: string, pathname: string): boolean {
  const pattern = template.replace(/[.]/g, '\\.').replace(/\{[^}]+\}/g, '[^/]+');
  return new RegExp(`^${pattern}$`).test(pathname);
}

function queryProblems(url: URL, operation: OpenApiOperation): string[] {
  const names = [...url.searchParams.keys()];
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  const wrong = [...url.searchParams].flatMap(([name, value]) => {
    // Apple puts it into its links, and does not document it.
    if (name === 'cursor') return [];
    const parameter = operation.parameters?.find((one) => one.name === name);
    return parameter ? valueProblems(name, value, parameter.schema) : [`${name} is no parameter`];
  });
  return [...twice.map((name) => `${name} stands there twice`), ...wrong];
}

function valueProblems(name: string, value: string, schema: Schema): string[] {
  if (schema.type !== 'array') return scalarProblems(name, value, schema);
  return value.split(',').flatMap((item) => scalarProblems(name, item, schema.items ?? {}));
}

function scalarProblems(name: string, text: string, schema: Schema): string[] {
  if (text === '') return [`${name} has an empty value`];
  const value = schema.type === 'integer' ? Number(text) : text;
  const tooLarge = typeof value === 'number' && value > (schema.maximum ?? Infinity);
  const tooSmall = typeof value === 'number' && value < 1;
  return [...problems(value, schema, name), ...(tooLarge || tooSmall ? [`${name} is ${text}`] : [])];
}
