/** Those that share a key, in the order in which the keys first come. */
export type Groups<One> = ReadonlyMap<string, readonly [One, ...One[]]>;
/** By key. */
export declare function groupBy<One>(all: Iterable<One>, keyOf: (one: One) => string): Groups<One>;
/** By each of several keys: what has none is in no group. */
export declare function groupByEach<One>(all: Iterable<One>, keysOf: (one: One) => readonly string[]): Groups<One>;
