import type { Shape } from './shape.ts';
import type { Placed } from './tree.ts';
/**
 * One of Apple's words. Apple adds some before it documents them: one that looks like Apple's passes, unless it is
 * likelier to be a known one with a slip.
 *
 * @param kind for people: `a capability`
 */
export declare function word(kind: string, known: readonly string[]): Shape<Placed>;
