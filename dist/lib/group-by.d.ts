/** Those that share a key, in the order in which the keys first come. */
export type Groups<One, Key = string> = ReadonlyMap<Key, readonly [One, ...One[]]>;
/** By key. */
export declare function groupBy<One, Key>(all: Iterable<One>, keyOf: (one: One) => Key): Groups<One, Key>;
/** By each of several keys: what has none is in no group. */
export declare function groupByEach<One, Key>(all: Iterable<One>, keysOf: (one: One) => readonly Key[]): Groups<One, Key>;
