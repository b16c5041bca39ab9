import { RESOURCES } from './all.ts';
import { LARGEST_PAGE, MOST_INCLUDED } from './descriptor.ts';
import type { Attribute, Descriptor, RelatedQuery, ResourceType } from './descriptor.ts';

/** A query parameter of an operation. */
export type Parameter =
  /** Values between commas; without `values`, any text. */
  | { readonly name: string; readonly kind: 'list'; readonly values?: readonly string[] }
  /** A whole number from 1 to `most`. */
  | { readonly name: string; readonly kind: 'limit'; readonly most: number }
  /** Where a page begins: only ever taken from a next link. */
  | { readonly name: 'cursor'; readonly kind: 'cursor' };

export type OperationKind = 'list' | 'get' | 'create' | 'update' | 'delete' | 'relatedOne' | 'relatedMany';

/** One of Apple's operations. */
export interface Operation {
  /** As in Apple's document: `certificates-get_collection`. */
  readonly id: string;
  readonly kind: OperationKind;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** `/v1/profiles/{id}/devices` */
  readonly path: string;
  /** The kind that the path begins with. */
  readonly resource: Descriptor;
  /** The kind that the answer holds: another one for related resources. */
  readonly answers: Descriptor;
  /** The relationship that the path ends with. */
  readonly relationship?: string;
  readonly parameters: readonly Parameter[];
}

/** Every operation of every kind of resource: 40 by Apple's document. */
export const OPERATIONS: readonly Operation[] = Object.values(RESOURCES).flatMap(operationsOf);

function operationsOf(resource: Descriptor): Operation[] {
  const { type } = resource;
  const list = `/v1/${type}`;
  const one = `${list}/{id}`;
  const make = (
    present: boolean,
    kind: OperationKind,
    name: string,
    target: readonly [Operation['method'], path: string],
    parameters: readonly Parameter[] = [],
  ): Operation[] => {
    const [method, path] = target;
    const operation = { id: `${type}-${name}`, kind, method, path, resource, answers: resource, parameters };
    return present ? [operation] : [];
  };
  return [
    ...make(resource.list, 'list', 'get_collection', ['GET', list], listParameters(resource)),
    ...make(resource.create !== undefined, 'create', 'create_instance', ['POST', list]),
    ...make(resource.get, 'get', 'get_instance', ['GET', one], getParameters(resource)),
    ...make(resource.update !== undefined, 'update', 'update_instance', ['PATCH', one]),
    ...make(resource.delete, 'delete', 'delete_instance', ['DELETE', one]),
    ...Object.entries(resource.related).flatMap(([name, query]) => relatedOperation(resource, name, query)),
  ];
}

function relatedOperation(
  resource: Descriptor,
  relationship: string,
  query: RelatedQuery,
): Operation | never[] {
  const target = resource.relationships[relationship];
  if (!target) return [];
  const { type, many } = target;
  const answers: Descriptor = RESOURCES[type];
  return {
    id: `${resource.type}-${relationship}-get_to_${many ? 'many' : 'one'}_related`,
    kind: many ? 'relatedMany' : 'relatedOne',
    method: 'GET',
    path: `/v1/${resource.type}/{id}/${relationship}`,
    resource,
    answers,
    relationship,
    parameters: relatedParameters(answers, many, query === 'full'),
  };
}

function relatedParameters(to: Descriptor, many: boolean, full: boolean): Parameter[] {
  if (full) return many ? listParameters(to) : getParameters(to);
  return [fields(to), ...(many ? pageParameters() : [])];
}

function listParameters(resource: Descriptor): Parameter[] {
  const filters = resource.filters.map((name) => {
    const values = wordsOf(resource.attributes[name]);
    return { name: `filter[${name}]`, kind: 'list' as const, ...(values && { values }) };
  });
  const sorts = resource.sorts.flatMap((name) => [name, `-${name}`]);
  return [
    ...filters,
    { name: 'sort', kind: 'list', values: sorts },
    ...pageParameters(),
    ...getParameters(resource),
  ];
}

function pageParameters(): Parameter[] {
  return [
    { name: 'limit', kind: 'limit', most: LARGEST_PAGE },
    { name: 'cursor', kind: 'cursor' },
  ];
}

/** Sparse fields, includes, and limits of what is included. */
function getParameters(resource: Descriptor): Parameter[] {
  const names = Object.keys(resource.relationships);
  const relationships = Object.entries(resource.relationships);
  return [
    fields(resource),
    ...(names.length > 0 ? [{ name: 'include', kind: 'list' as const, values: names }] : []),
    ...includedTypes(resource).map((type) => fields(RESOURCES[type])),
    ...relationships.flatMap(([name, { many }]): Parameter[] =>
      many ? [{ name: `limit[${name}]`, kind: 'limit', most: MOST_INCLUDED }] : [],
    ),
  ];
}

function includedTypes(resource: Descriptor): ResourceType[] {
  return [...new Set(Object.values(resource.relationships).map(({ type }) => type))];
}

function fields(resource: Descriptor): Parameter {
  return { name: `fields[${resource.type}]`, kind: 'list', values: fieldNames(resource) };
}

/** What `fields[type]` takes. */
export function fieldNames(resource: Descriptor): string[] {
  const { attributes, relationships, otherFields } = resource;
  return [...Object.keys(attributes), ...Object.keys(relationships), ...otherFields];
}

/** The documented words of an attribute; undefined where any text will do. */
export function wordsOf(attribute: Attribute | undefined): readonly string[] | undefined {
  return attribute && 'values' in attribute ? attribute.values : undefined;
}
