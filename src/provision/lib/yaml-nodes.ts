import { Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';

/** A value to be written. Mappings are no objects, since a key may be anything, `__proto__` too. */
export type Plain = string | readonly Plain[] | ReadonlyMap<string, Plain>;

/** Characters of what is written on one line. */
const LINE = 100;

/** The node of a value: on one line where it is short. */
export function nodeOf(value: Plain): Scalar | YAMLMap | YAMLSeq {
  if (typeof value === 'string') return new Scalar(value);
  const node = isMap(value) ? mapNode(value) : listNode(value);
  node.flow = lengthOf(value) <= LINE;
  return node;
}

function mapNode(value: ReadonlyMap<string, Plain>): YAMLMap {
  const node = new YAMLMap();
  for (const [key, inner] of value) node.items.push(new Pair(new Scalar(key), nodeOf(inner)));
  return node;
}

/** A list that begins on a line of its own. */
export function listNode(values: readonly Plain[]): YAMLSeq {
  const node = new YAMLSeq();
  node.items.push(...values.map(nodeOf));
  return node;
}

/** `Array.isArray` tells TypeScript nothing of lists that cannot be changed. */
function isMap(value: Exclude<Plain, string>): value is ReadonlyMap<string, Plain> {
  return value instanceof Map;
}

/** About as many characters as it takes on one line. */
function lengthOf(value: Plain): number {
  if (typeof value === 'string') return value.length;
  const parts = isMap(value)
    ? [...value].map(([key, inner]) => key.length + 2 + lengthOf(inner))
    : value.map(lengthOf);
  return parts.reduce((sum, length) => sum + length + 2, 2);
}
