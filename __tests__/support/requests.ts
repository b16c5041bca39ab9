import { afterEach } from '@jest/globals';
import { blame } from './blame.ts';
import { api, documented, problems } from './openapi.ts';
import type { OpenApiOperation, Schema } from './openapi.ts';

/** A request that the client made. */
export interface MadeRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** What is no JSON is the text. */
  readonly body?: unknown;
}

/** What Apple has documented since its OpenAPI document. */
const NEWER_WORDS = ['DEVELOPER_ID_APPLICATION_G2', 'DEVELOPER_ID_KEXT_G2'];

let allowed: RegExp[] = [];
let checked = 0;

/**
 * Lets requests through that Apple's document does not know, because the test that is running means to send them.
 * An emulator must refuse them with a 4xx.
 *
 * @param request what `METHOD path?query` must match
 */
export function allowRequest(request: RegExp): void {
  allowed.push(request);
}
afterEach(() => {
  allowed = [];
});

/** What is wrong with a request by Apple's document; nothing where the document is not at hand. */
export function requestProblems(request: MadeRequest): string[] {
  return api ? everyProblem(request) : [];
}

export function isAllowed({ method, path }: MadeRequest): boolean {
  return allowed.some((one) => one.test(`${method} ${path}`));
}

/** Holds a request against Apple's document; what is wrong fails the test. */
export function checkRequest(request: MadeRequest): void {
  checked += 1;
  if (!isAllowed(request)) blame(requestProblems(request));
}

/** A fetch, with each request checked. */
export function checkedFetch(
  fetch: (url: URL, init: RequestInit) => Promise<Response>,
): (url: URL, init: RequestInit) => Promise<Response> {
  return (url, init) => {
    const body = typeof init.body === 'string' ? parsed(init.body) : undefined;
    checkRequest({ method: init.method ?? 'GET', path: url.pathname + url.search, body });
    return fetch(url, init);
  };
}

/** A body as it is judged: undefined where there is none. */
export function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}

/** How many requests were looked at: a check that sees none proves nothing. */
export function requestsChecked(): number {
  return checked;
}

const patterns = documented.map((one) => ({
  ...one,
  pattern: new RegExp(`^${one.path.replace(/[.]/g, '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`),
}));

function everyProblem({ method, path, body }: MadeRequest): string[] {
  const url = new URL(path, 'https://apple.invalid');
  const line = `${method} ${path}`;
  const match = patterns.find((one) => one.method === method && one.pattern.test(url.pathname));
  if (!match) return [`${line}: no such operation`];
  const bodySchema = match.operation.requestBody?.content['application/json']?.schema;
  const inBody = bodySchema ? problems(body, bodySchema) : body === undefined ? [] : ['a body'];
  return [...queryProblems(url, match.operation), ...inBody].map((problem) => `${line}: ${problem}`);
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
  if (name === 'filter[certificateType]' && NEWER_WORDS.includes(text)) return [];
  // Number() reads more than is meant: 1e2, 0x10, a blank.
  const value = schema.type === 'integer' ? (/^\d+$/.test(text) ? Number(text) : NaN) : text;
  const tooLarge = typeof value === 'number' && value > (schema.maximum ?? Infinity);
  const tooSmall = typeof value === 'number' && value < 1;
  return [...problems(value, schema, name), ...(tooLarge || tooSmall ? [`${name} is ${text}`] : [])];
}
