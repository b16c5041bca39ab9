import type { Place } from '../manifest.ts';
import type { Problems } from './problems.ts';
import type { Value } from './tree.ts';
interface Source {
    readonly placeOf: (offset: number) => Place;
    /** Where the first mistake of syntax is: what reaches it is not as it was meant. Infinity without one. */
    readonly end: number;
    readonly problems: Problems;
}
/**
 * What the document says. A value that aliases stand for is made once.
 *
 * @returns beside it, whether none of it is damaged
 */
export declare function toValue(contents: unknown, source: Source): {
    readonly value: Value;
    readonly whole: boolean;
};
export {};
