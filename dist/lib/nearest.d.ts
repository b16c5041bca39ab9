/** The word that is nearest to what was written, if any is near enough to be meant. */
export declare function nearest(written: string, words: readonly string[]): string | undefined;
/** How many letters have to be put in, taken out or changed to make one word of another. */
export declare function editDistance(from: string, to: string): number;
