import type { Place } from '../manifest.ts';
import type { Problems } from './problems.ts';
import type { Placed, Value } from './tree.ts';
/** JSON Schema, draft 7: what editors know best. */
export type JsonSchema = Readonly<Record<string, unknown>>;
export interface Context {
    readonly problems: Problems;
    /** What the value is called in messages. */
    readonly name: string;
}
/**
 * What a value may look like: one description that reads it and that editors are told of.
 *
 * Not valibot: its objects stop at the first unknown key, its records leave out a key such as `constructor`
 * without a word, and the words that Apple may add are a check that becomes no JSON Schema.
 */
export interface Shape<T> {
    readonly schema: JsonSchema;
    /** For people: `a list`. */
    readonly expected: string;
    /** @returns undefined where a mistake was told of that leaves nothing to go on with */
    readonly read: (value: Value, context: Context) => T | undefined;
}
export type Read<S> = S extends Shape<infer T> ? T : never;
export interface List<T> {
    readonly at: Place;
    readonly items: readonly T[];
    /** False where an item could not be read. */
    readonly whole: boolean;
}
export interface Row<T> {
    readonly key: Placed;
    /** Undefined where it could not be read. */
    readonly value: T | undefined;
}
type Advice = readonly [message: string, hint: string];
export interface TextRule {
    readonly expected: string;
    readonly hint: string;
    readonly pattern: RegExp;
    readonly longest?: number;
    /** What else is wrong with it: the end of a sentence that begins with its name. */
    readonly refuse?: (text: string) => Advice | undefined;
}
export declare function text(rule: TextRule): Shape<Placed>;
export declare function list<T>(item: Shape<T>, same?: (item: T) => Placed | undefined, least?: number): Shape<List<T>>;
/** A mapping whose keys are names. */
export declare function table<T>(key: Shape<Placed>, item: Shape<T>, keyName: string): Shape<readonly Row<T>[]>;
export interface Field {
    readonly shape: Shape<unknown>;
    readonly required?: true;
    /** For editors and documents, in Markdown. */
    readonly about: string;
}
export type Fields<S extends Readonly<Record<string, Field>>> = {
    readonly [Name in keyof S]?: Read<S[Name]['shape']> | undefined;
} & {
    /** Keys that stand there, readable or not. */
    readonly given: ReadonlySet<string>;
};
/** A mapping whose keys are known. */
export declare function fields<const S extends Readonly<Record<string, Field>>>(what: string, spec: S): Shape<Fields<S>>;
type ByKind = Partial<Readonly<Record<'text' | 'list' | 'map', Shape<unknown>>>>;
/** A value that may be of several kinds. */
export declare function byKind<const S extends ByKind>(shapes: S): Shape<Read<S[keyof S]>>;
export {};
