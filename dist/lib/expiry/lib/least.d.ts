/** The least of numbers, one by one: there may be more than a call takes. Infinity of none. */
export declare function least(values: readonly number[]): number;
