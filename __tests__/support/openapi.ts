import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Apple's document is not ours to publish: it lies beside the checkout where it is at hand. */
const DOCUMENT = join(import.meta.dirname, '../../../shared/openapi/enterprise-program-api.json');

export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly maximum?: number;
}

export interface OpenApiOperation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>
  >;
}

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenApiOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export const api = existsSync(DOCUMENT) ? (JSON.parse(readFileSync(DOCUMENT, 'utf8')) as OpenApi) : undefined;
if (!api) console.log('Skipped: what needs the OpenAPI document, which is not beside this checkout.');

const METHODS = ['get', 'post', 'patch', 'delete'];

/** Every operation of the document. */
export const documented = Object.entries(api?.paths ?? {}).flatMap(([path, methods]) =>
  Object.entries(methods)
    .filter(([method]) => METHODS.includes(method))
    .map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
);

export function schemaNamed(name: string): Schema {
  const schema = api?.components.schemas[name];
  if (!schema) throw new Error(`the document has no schema ${name}`);
  return schema;
}

/** A schema, after any references. */
export function resolved(schema: Schema): Schema {
  return schema.$ref ? resolved(schemaNamed(schema.$ref.split('/').at(-1) ?? '')) : schema;
}

/** What is wrong with a value by a schema: types, required properties, enums, and what nobody documents. */
export function problems(value: unknown, unresolved: Schema, place = '$'): string[] {
  const schema = resolved(unresolved);
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
  if (schema.type !== undefined && typeof value !== schema.type) return [`${place} is no ${schema.type}`];
  const format = FORMATS[schema.format ?? ''];
  return format && !format.test(String(value)) ? [`${place} is no ${schema.format}`] : [];
}

/** Of texts, as strictly as Apple writes them. */
const FORMATS: Readonly<Record<string, RegExp>> = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00$/,
  email: /^[^\s@]+@[^\s@]+$/,
  'uri-reference': /^(https?:\/)?\/[^\s<>"{}|\\^`]+$/,
};

function objectProblems(value: unknown, schema: Schema, place: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${place} is no object`];
  const missing = (schema.required ?? [])
    .filter((name) => !Object.hasOwn(value, name))
    .map((name) => `${place}.${name} is missing`);
  const { properties } = schema;
  if (!properties) return missing;
  const found = Object.entries(value).flatMap(([name, inner]) => {
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
    return known ? problems(inner, known, `${place}.${name}`) : [`${place}.${name} is not documented`];
  });
  return [...missing, ...found];
}
