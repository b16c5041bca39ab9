/** Those that share a key, in the order in which the keys first come. */
export type Groups<One> = ReadonlyMap<string, readonly [One, ...One[]]>;

/** By key. */
export function groupBy<One>(all: Iterable<One>, keyOf: (one: One) => string): Groups<One> {
  return groupByEach(all, (one) => [keyOf(one)]);
}

/** By each of several keys: what has none is in no group. */
export function groupByEach<One>(all: Iterable<One>, keysOf: (one: One) => readonly string[]): Groups<One> {
  const groups = new Map<string, [One, ...One[]]>();
  for (const one of all) {
    for (const key of keysOf(one)) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  }
  return groups;
}
