import type { Attribute, Descriptor, Relationship } from '../resources/descriptor.ts';
import type { Operation } from '../resources/operations.ts';
import { quoteValue } from '../text.ts';
import { nearest } from '../nearest.ts';
import { usageError } from './options.ts';

type ReadFile = (path: string) => Promise<string>;

/**
 * The body of a POST or a PATCH, from fields such as `name=Acme` and `bundleId=ID`: what is an attribute and
 * what a relationship is known, and so are the kinds of IDs.
 *
 * @param id what the path names, for a PATCH
 * @param fields each `name=value`, or `name=@file` for what is in a file
 * @param readFile gives the text of a file
 * @throws EpapiError `USAGE`
 */
export async function buildBody(
  operation: Operation,
  id: string | undefined,
  fields: readonly string[],
  readFile: ReadFile,
): Promise<object> {
  const attributes: Record<string, unknown> = {};
  const relationships: Record<string, unknown> = {};
  for (const field of fields) {
    const [name, text] = await splitField(field, readFile);
    const attribute = attributeOf(operation, name);
    const relationship = relationshipOf(operation, name);
    if (attribute) attributes[name] = readValue(name, attribute, text);
    else if (relationship) relationships[name] = linkage(relationship, text);
    else throw unknownField(operation, name);
  }
  const data = {
    type: operation.resource.type,
    ...(id !== undefined && { id }),
    attributes,
    ...(Object.keys(relationships).length > 0 && { relationships }),
  };
  return { data };
}

async function splitField(field: string, readFile: ReadFile): Promise<[name: string, text: string]> {
  const at = field.indexOf('=');
  if (at < 1) throw usageError(`--field ${quoteValue(field)} has no name.`, 'Write --field name=value.');
  const text = field.slice(at + 1);
  return [field.slice(0, at), text.startsWith('@') ? (await readFile(text.slice(1))).trimEnd() : text];
}

function attributeOf({ kind, resource }: Operation, name: string): Attribute | undefined {
  if (kind === 'create') return own(resource.create?.attributes, name)?.is;
  return resource.update?.includes(name) ? resource.attributes[name] : undefined;
}

function relationshipOf({ kind, resource }: Operation, name: string): Relationship | undefined {
  return kind === 'create' ? own(resource.create?.relationships, name) : undefined;
}

function own<Value>(record: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined {
  return record && Object.hasOwn(record, name) ? record[name] : undefined;
}

/** Apple's words are not checked here: it may know more of them than we do, and says so itself. */
function readValue(name: string, attribute: Attribute, text: string): unknown {
  if (attribute.kind === 'enums') return text.split(',').map((word) => word.trim());
  if (attribute.kind !== 'settings') return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw usageError(
      `--field ${name} is not JSON.`,
      `Write ${name}='[{"key":"…","options":[{"key":"…"}]}]'.`,
    );
  }
}

function linkage({ type, many }: Relationship, text: string): object {
  if (!many) return { data: { type, id: text } };
  const ids = text.split(',').filter((id) => id.trim() !== '');
  return { data: ids.map((id) => ({ type, id: id.trim() })) };
}

function unknownField(operation: Operation, name: string): Error {
  const names = fieldNames(operation.kind, operation.resource);
  const near = nearest(name, names);
  return usageError(
    `${operation.method} ${operation.path} takes no field ${quoteValue(name)}.`,
    near ? `Did you mean ${near}?` : `It takes ${names.join(', ')}.`,
  );
}

function fieldNames(kind: Operation['kind'], { create, update }: Descriptor): string[] {
  if (kind !== 'create') return [...(update ?? [])];
  return [...Object.keys(create?.attributes ?? {}), ...Object.keys(create?.relationships ?? {})];
}
