import { describe, expect, test } from '@jest/globals';
import { RESOURCES } from '../../src/resources/all.ts';
import { ALLOWED_INSTANCES, OPTION_KEYS, SETTING_KEYS } from '../../src/resources/descriptor.ts';
import type { Attribute, Descriptor } from '../../src/resources/descriptor.ts';
import { OPERATIONS, wordsOf } from '../../src/resources/operations.ts';
import type { Parameter } from '../../src/resources/operations.ts';
import { api, documented, resolved, schemaNamed } from '../support/openapi.ts';
import type { OpenApiOperation, Schema } from '../support/openapi.ts';

const sorted = (names: Iterable<string>): string[] => [...names].sort();

function documentedValues(schema: Schema): unknown {
  const items = schema.items && resolved(schema.items);
  return schema.maximum ?? (items?.enum ? sorted(items.enum as string[]) : 'any');
}

function documentedParameters({ parameters = [] }: OpenApiOperation): Record<string, unknown> {
  return Object.fromEntries(parameters.map(({ name, schema }) => [name, documentedValues(schema)]));
}

function ourValues(parameter: Parameter): unknown {
  if (parameter.kind === 'limit') return parameter.most;
  return parameter.kind === 'list' && parameter.values ? sorted(parameter.values) : 'any';
}

/** Ours in the same shape, without the cursor, which Apple puts into links and does not document. */
function ourParameters(parameters: readonly Parameter[]): Record<string, unknown> {
  return Object.fromEntries(
    parameters
      .filter(({ kind }) => kind !== 'cursor')
      .map((parameter) => [parameter.name, ourValues(parameter)]),
  );
}

/** The schema below `data` of a response or a request. */
function dataOf(schema: Schema | undefined): Schema {
  const data = schema && resolved(schema).properties?.['data'];
  if (!data) throw new Error('the schema has no data');
  return resolved(resolved(data).items ?? data);
}

function attributesOf(schema: Schema): [string, Schema][] {
  return Object.entries(resolved(schema.properties?.['attributes'] ?? {}).properties ?? {});
}

function expectAttribute(attribute: Attribute | undefined, unresolved: Schema): void {
  const schema = resolved(unresolved);
  const words = schema.enum ?? (schema.items && resolved(schema.items).enum);
  expect(words ? sorted(words as string[]) : undefined).toEqual(
    attribute && wordsOf(attribute) && sorted(wordsOf(attribute) ?? []),
  );
  const kind = words
    ? schema.type === 'array'
      ? 'enums'
      : 'enum'
    : schema.type === 'array'
      ? 'settings'
      : (schema.format ?? 'string');
  expect(attribute?.kind).toBe(kind);
}

const body = (operation: OpenApiOperation): Schema | undefined =>
  operation.requestBody?.content['application/json']?.schema;
const answer = (operation: OpenApiOperation): Schema | undefined =>
  Object.entries(operation.responses).find(([status]) => status.startsWith('2'))?.[1].content?.[
    'application/json'
  ]?.schema;

function documentedNamed(id: string): OpenApiOperation {
  const found = documented.find(({ operation }) => operation.operationId === id);
  if (!found) throw new Error(`the document has no operation ${id}`);
  return found.operation;
}

(api ? describe : describe.skip)("Apple's document", () => {
  test('has 40 operations, which are ours, under the same ids, methods and paths', () => {
    expect(documented).toHaveLength(40);
    const line = (id: string, method: string, path: string): string => `${id} ${method} ${path}`;
    expect(sorted(OPERATIONS.map(({ id, method, path }) => line(id, method, path)))).toEqual(
      sorted(documented.map(({ operation, method, path }) => line(operation.operationId, method, path))),
    );
  });

  // Of our operations, which are there without the document too: a table of nothing is an error.
  describe.each(OPERATIONS.map((ours) => [ours.id, ours] as const))('%s', (id, ours) => {
    const operation = (): OpenApiOperation => documentedNamed(id);

    test('takes the same parameters with the same values', () => {
      expect(ourParameters(ours.parameters)).toEqual(documentedParameters(operation()));
    });

    test('answers with the same attributes and relationships', () => {
      if (ours.kind === 'delete') {
        expect(answer(operation())).toBeUndefined();
        return;
      }
      const data = dataOf(answer(operation()));
      const { type, attributes, relationships }: Descriptor = ours.answers;
      expect(data.properties?.['type']?.enum).toEqual([type]);
      expect(sorted(attributesOf(data).map(([name]) => name))).toEqual(sorted(Object.keys(attributes)));
      for (const [name, schema] of attributesOf(data)) expectAttribute(attributes[name], schema);
      const related = data.properties?.['relationships']?.properties ?? {};
      expect(
        Object.fromEntries(
          Object.entries(related).map(([name, { properties }]) => {
            const target = properties?.['data'];
            return [
              name,
              {
                type: (target?.items ?? target)?.properties?.['type']?.enum?.[0],
                many: target?.type === 'array',
              },
            ];
          }),
        ),
      ).toEqual(relationships);
    });

    test('takes the same body', () => {
      if (ours.kind !== 'create' && ours.kind !== 'update') {
        expect(body(operation())).toBeUndefined();
        return;
      }
      const data = dataOf(body(operation()));
      const attributes = resolved(data.properties?.['attributes'] ?? {});
      if (ours.kind === 'update') {
        expect(sorted(Object.keys(attributes.properties ?? {}))).toEqual(sorted(ours.resource.update ?? []));
        return;
      }
      const { create } = ours.resource;
      const documentedAttributes = attributesOf(data);
      expect(sorted(documentedAttributes.map(([name]) => name))).toEqual(
        sorted(Object.keys(create?.attributes ?? {})),
      );
      for (const [name, schema] of documentedAttributes) {
        expect([name, create?.attributes[name]?.required]).toEqual([
          name,
          attributes.required?.includes(name) ?? false,
        ]);
        expectAttribute(create?.attributes[name]?.is, schema);
      }
      const relationships = data.properties?.['relationships'];
      expect(
        Object.fromEntries(
          Object.entries(relationships?.properties ?? {}).map(([name, { properties }]) => {
            const target = properties?.['data'];
            return [
              name,
              {
                type: (target?.items ?? target)?.properties?.['type']?.enum?.[0],
                many: target?.type === 'array',
                required: relationships?.required?.includes(name) ?? false,
              },
            ];
          }),
        ),
      ).toEqual(create?.relationships);
    });
  });

  test('has the words of capabilities that are ours', () => {
    const words = (schema: string, property: string): string[] =>
      sorted(schemaNamed(schema).properties?.[property]?.enum as string[]);
    expect(words('CapabilitySetting', 'key')).toEqual(sorted(SETTING_KEYS));
    expect(words('CapabilitySetting', 'allowedInstances')).toEqual(sorted(ALLOWED_INSTANCES));
    expect(words('CapabilityOption', 'key')).toEqual(sorted(OPTION_KEYS));
  });
});

test('each kind is listed under its own name', () => {
  for (const [name, { type }] of Object.entries(RESOURCES)) expect(type).toBe(name);
});
