import { LARGEST_PAGE } from '../resources/descriptor.ts';
import type { Operation, Parameter } from '../resources/operations.ts';
import { badParameter, quoted, refuse } from './apple-errors.ts';
import type { AppleRefusal } from './apple-errors.ts';

/** The parameters of a request, read. */
export interface Query {
  /** Resources on a page. */
  readonly limit: number;
  readonly cursor: string | undefined;
  readonly sorts: readonly string[];
  readonly include: readonly string[];
  /** By attribute. */
  readonly filters: ReadonlyMap<string, readonly string[]>;
  /** By type. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** Of what is included, by relationship. */
  readonly limits: ReadonlyMap<string, number>;
}

const DEFAULT_LIMIT = 20;

/** Certificate types that Apple has documented since its OpenAPI document. */
const NEWER_WORDS = ['DEVELOPER_ID_APPLICATION_G2', 'DEVELOPER_ID_KEXT_G2'];

/**
 * Reads the query of a request to an operation.
 *
 * @throws RefusedRequest with each parameter that the operation has not, or that has a wrong value
 */
export function readQuery(operation: Operation, search: URLSearchParams): Query {
  const refusals = [...new Set(search.keys())].flatMap((name) => check(operation, name, search.getAll(name)));
  if (refusals.length > 0) refuse(...refusals);
  const inner = (family: string): [string, string][] =>
    [...search].flatMap(([name, value]) => {
      const key = new RegExp(`^${family}\\[(.+)\\]$`).exec(name)?.[1];
      return key === undefined ? [] : [[key, value] as [string, string]];
    });
  const lists = (family: string): [string, string[]][] =>
    inner(family).map(([key, value]) => [key, value.split(',')]);
  return {
    limit: Number(search.get('limit') ?? DEFAULT_LIMIT),
    cursor: search.get('cursor') ?? undefined,
    sorts: search.get('sort')?.split(',') ?? [],
    include: search.get('include')?.split(',') ?? [],
    filters: new Map(lists('filter')),
    fields: new Map(lists('fields')),
    limits: new Map(inner('limit').map(([key, value]) => [key, Number(value)])),
  };
}

function check(operation: Operation, name: string, given: readonly string[]): AppleRefusal[] {
  const parameter = operation.parameters.find((known) => known.name === name);
  if (!parameter) {
    const detail = `The parameter ${quoted(name)} can not be used with this request`;
    return [badParameter(name, 'ILLEGAL', detail)];
  }
  const [value = '', ...more] = given;
  const problem = more.length > 0 ? 'The parameter can be given only once' : problemOf(parameter, value);
  return problem === undefined ? [] : [badParameter(name, 'INVALID', problem)];
}

function problemOf(parameter: Parameter, value: string): string | undefined {
  if (parameter.kind === 'limit') return limitProblem(value, parameter.most);
  if (parameter.kind === 'cursor') return undefined;
  const wrong = value.split(',').find((word) => !isWord(parameter.values, word));
  return wrong === undefined ? undefined : `${quoted(wrong)} is not a valid value for '${parameter.name}'`;
}

function isWord(words: readonly string[] | undefined, word: string): boolean {
  if (!words) return word !== '';
  return words.includes(word) || (words.includes('DEVELOPER_ID_KEXT') && NEWER_WORDS.includes(word));
}

function limitProblem(value: string, most = LARGEST_PAGE): string | undefined {
  const limit = /^\d{1,9}$/.test(value) ? Number(value) : NaN;
  return limit >= 1 && limit <= most
    ? undefined
    : `${quoted(value)} is not a valid value: it must be from 1 to ${most}`;
}
