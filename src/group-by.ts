/** Those that share a key, in the order in which the keys first come. */
export type Groups<One, Key = string> = ReadonlyMap<Key, readonly [One, ...One[]]>;

/** By key. */
export function groupBy<One, Key>(all: Iterable<One>, keyOf: (one: One) => Key): Groups<One, Key> {
  return groupByEach(all, (one) => [keyOf(one)]);
}

/** By each of several keys: what has none is in no group. */
export function groupByEach<One, Key>(
  all: Iterable<One>,
  keysOf: (one: One) => readonly Key[],
): Groups<One, Key> {
  const groups = new Map<Key, [One, ...One[]]>();
  for (const one of all) {
    for (const key of keysOf(one)) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  }
  return groups;
}
