/** By key, in the order in which the keys first come. */
export declare function groupBy<One>(all: Iterable<One>, keyOf: (one: One) => string): ReadonlyMap<string, readonly [One, ...One[]]>;
