/**
 * Chance that is the same in every run (mulberry32).
 *
 * @returns a function that gives numbers from 0 up to, but not including, 1
 */
export declare function repeatableChance(seed: number): () => number;
