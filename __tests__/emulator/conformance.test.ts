import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEmulator } from '../../src/emulator/emulator.ts';
import type { EmulatorOptions, Team } from '../../src/emulator/emulator.ts';
import { CERTIFICATES } from '../../src/resources/certificates.ts';
import { NOW, goodToken, makeTeam } from '../support/team.ts';

/** Apple's document is not ours to publish: it lies beside the checkout where it is at hand. */
const DOCUMENT = join(import.meta.dirname, '../../../shared/openapi/enterprise-program-api.json');
const there = existsSync(DOCUMENT);
if (!there) console.log(`Skipped: the conformance tests, because ${DOCUMENT} is missing.`);

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
}

interface Parameter {
  readonly name: string;
  readonly schema: Schema & { readonly maximum?: number };
}

interface OpenApi {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { parameters?: Parameter[]; responses: Record<string, unknown> }>>>
  >;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const api = there ? (JSON.parse(readFileSync(DOCUMENT, 'utf8')) as OpenApi) : undefined;

function schemaOf(name: string): Schema {
  const schema = api?.components.schemas[name];
  if (!schema) throw new Error(`the document has no schema ${name}`);
  return schema;
}

/** What is wrong with a value by a schema: types, required properties, enums, and properties that nobody documents. */
function problems(value: unknown, schema: Schema, place = '$'): string[] {
  if (schema.$ref) return problems(value, schemaOf(schema.$ref.split('/').at(-1) ?? ''), place);
  if (schema.oneOf) {
    const each = schema.oneOf.map((one) => problems(value, one, place));
    return each.some((found) => found.length === 0) ? [] : each.flat();
  }
  if (schema.enum && !schema.enum.includes(value)) return [`${place} is ${JSON.stringify(value)}`];
  if (schema.type === 'array') {
    if (!Array.isArray(value)) return [`${place} is no array`];
    return value.flatMap((item, index) => problems(item, schema.items ?? {}, `${place}[${index}]`));
  }
  if (schema.type === 'object') return objectProblems(value, schema, place);
  if (schema.type === 'integer') return Number.isInteger(value) ? [] : [`${place} is no integer`];
  return schema.type === undefined || typeof value === schema.type ? [] : [`${place} is no ${schema.type}`];
}

function objectProblems(value: unknown, schema: Schema, place: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${place} is no object`];
  const missing = (schema.required ?? [])
    .filter((name) => !(name in value))
    .map((name) => `${place}.${name} is missing`);
  const { properties } = schema;
  if (!properties) return missing;
  const found = Object.entries(value).flatMap(([name, inner]) => {
    const known = properties[name];
    return known ? problems(inner, known, `${place}.${name}`) : [`${place}.${name} is not documented`];
  });
  return [...missing, ...found];
}

async function ask(path: string, team: Team, options: Partial<EmulatorOptions> & { init?: RequestInit }) {
  const headers = {
    authorization: `Bearer ${goodToken()}`,
    ...(options.init?.headers as Record<string, string>),
  };
  const request = new Request(`https://api.enterprise.developer.apple.com${path}`, {
    ...options.init,
    headers,
  });
  const response = await createEmulator(team, { now: () => NOW, ...options }).handle(request);
  return { status: response.status, document: await response.json() };
}

(there ? describe : describe.skip)("Apple's OpenAPI document", () => {
  test('the check itself finds what is wrong', () => {
    const certificate = { type: 'devices', id: 7, attributes: { certificateType: 'X', made: 'up' } };
    expect(problems({ data: [certificate] }, schemaOf('CertificatesResponse'))).toEqual([
      '$.links is missing',
      '$.data[0].type is "devices"',
      '$.data[0].id is no string',
      '$.data[0].attributes.certificateType is "X"',
      '$.data[0].attributes.made is not documented',
    ]);
    expect(problems({ errors: [{ code: 'X', source: {} }] }, schemaOf('ErrorResponse'))).toContain(
      '$.errors[0].detail is missing',
    );
  });

  test.each([['/v1/certificates'], ['/v1/certificates?limit=1'], ['/v1/certificates?filter[id]=NONE']])(
    'describes the answer to %s',
    async (path) => {
      const { status, document } = await ask(path, makeTeam(), {});
      expect(status).toBe(200);
      expect(problems(document, schemaOf('CertificatesResponse'))).toEqual([]);
    },
  );

  test.each<[number, string, Team, Partial<EmulatorOptions> & { init?: RequestInit }]>([
    [400, '/v1/certificates?nonsense=1', makeTeam(), {}],
    [400, '/v1/certificates?limit=0', makeTeam(), {}],
    [401, '/v1/certificates', makeTeam(), { init: { headers: { authorization: '' } } }],
    [403, '/v1/certificates', makeTeam({ agreementSigned: false }), {}],
    [403, '/v1/certificates', makeTeam({ member: false }), {}],
    [404, '/v1/nonsense', makeTeam(), {}],
    [405, '/v1/certificates', makeTeam(), { init: { method: 'POST' } }],
    [429, '/v1/certificates', makeTeam(), { hourlyLimit: 0 }],
  ])('describes the error document with %i of %s', async (status, path, team, options) => {
    const { status: actual, document } = await ask(path, team, options);
    expect(actual).toBe(status);
    expect(problems(document, schemaOf('ErrorResponse'))).toEqual([]);
    expect((document as { errors: { status: string }[] }).errors[0]?.status).toBe(String(status));
  });

  test('has certificates under the names of the descriptor', () => {
    const get = api?.paths[CERTIFICATES.path]?.['get'];
    const names = (get?.parameters ?? []).map(({ name }) => name);
    const fields =
      get?.parameters?.find(({ name }) => name === `fields[${CERTIFICATES.type}]`)?.schema.items?.enum ?? [];
    const filters = names.flatMap((name) => /^filter\[(.+)\]$/.exec(name)?.[1] ?? []);
    const schema = schemaOf('Certificate').properties ?? {};
    const relationships = Object.keys(schema['relationships']?.properties ?? {});

    expect(schema['type']?.enum).toEqual([CERTIFICATES.type]);
    expect([...CERTIFICATES.filters].sort()).toEqual(filters.sort());
    expect([...CERTIFICATES.relationships].sort()).toEqual(relationships.sort());
    expect([...CERTIFICATES.attributes, ...CERTIFICATES.relationships].sort()).toEqual([...fields].sort());
    for (const name of Object.keys(schema['attributes']?.properties ?? {}))
      expect(CERTIFICATES.attributes).toContain(name);
  });

  test('has no parameter of the list that the emulator refuses', async () => {
    const values: Record<string, string> = { limit: '5', sort: 'id', include: 'passTypeId' };
    const refused: string[] = [];
    for (const { name, schema } of api?.paths[CERTIFICATES.path]?.['get']?.parameters ?? []) {
      const value = values[name] ?? (schema.items?.enum as string[] | undefined)?.[0] ?? 'x';
      const { status } = await ask(`/v1/certificates?${name}=${value}`, makeTeam(), {});
      if (status !== 200) refused.push(name);
    }
    // Not emulated yet.
    expect(refused).toEqual(['sort', 'fields[certificates]', 'include', 'fields[passTypeIds]']);
  });
});
