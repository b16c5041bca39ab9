import { isObject } from '../../json.ts';
import { RESOURCES } from '../../resources/all.ts';
import type { Attribute, ResourceType } from '../../resources/descriptor.ts';
import type { AnyResource } from '../typed.ts';
import { NoAnswerError } from '../no-answer.ts';

/** An answer in JSON:API's shape, as far as it can be relied on: what attributes say is Apple's word. */
export interface ReadDocument {
  /** What `data` holds, one or many. */
  readonly data: readonly AnyResource[];
  readonly included: readonly AnyResource[];
  readonly next: string | undefined;
  readonly total: number | undefined;
}

/**
 * Reads the body of an answer.
 *
 * @throws NoAnswerError `ANSWER` when it is not in that shape
 */
export function readDocument(body: unknown): ReadDocument {
  const { data, included, links, meta } = record(body);
  const { next = null } = record(links);
  // A list that ends for want of a link that can be read would look complete.
  if (next !== null && typeof next !== 'string') throw foreignAnswer();
  const total = record(record(meta)['paging'])['total'];
  return {
    // An empty to-one relationship is null.
    data: resources(Array.isArray(data) ? data : data === null ? [] : [data]),
    included: resources(Array.isArray(included) ? included : []),
    next: next === null || next === '' ? undefined : next,
    total: typeof total === 'number' ? total : undefined,
  };
}

function resources(values: readonly unknown[]): AnyResource[] {
  return values.map((value) => {
    const { type, id, attributes } = record(value);
    if (typeof type !== 'string' || typeof id !== 'string') throw foreignAnswer();
    return {
      ...record(value),
      type,
      id,
      attributes: readAttributes(type, record(attributes)),
    } as AnyResource;
  });
}

/** Those that are what Apple documents them to be; what is null, or something else, counts as not said. */
function readAttributes(type: string, attributes: Record<string, unknown>): Record<string, unknown> {
  const known: Readonly<Record<string, Attribute>> = Object.hasOwn(RESOURCES, type)
    ? RESOURCES[type as ResourceType].attributes
    : {};
  const isWrong = (name: string): boolean => {
    const expected = Object.hasOwn(known, name) ? known[name] : undefined;
    return expected !== undefined && !isOfKind(expected, attributes[name]);
  };
  // Most have none.
  if (!Object.keys(attributes).some(isWrong)) return attributes;
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !isWrong(name)));
}

function isOfKind({ kind }: Attribute, value: unknown): boolean {
  if (kind === 'enums') return Array.isArray(value) && value.every((one) => typeof one === 'string');
  if (kind === 'settings') return Array.isArray(value) && value.every(isObject);
  return typeof value === 'string';
}

function record(value: unknown): Record<string, unknown> {
  return isObject(value) ? value : {};
}

/** For a success that is somebody else's. */
export function foreignAnswer(): NoAnswerError {
  return new NoAnswerError({
    code: 'ANSWER',
    message: "The answer is none of Apple's: a success, but without data.",
    hint: "Check that the base URL is Apple's, and that no proxy answers in its place.",
    canHaveBeenDone: true,
    passing: false,
  });
}
