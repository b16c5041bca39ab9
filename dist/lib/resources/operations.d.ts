import type { Attribute, Descriptor } from './descriptor.ts';
/** A query parameter of an operation. */
export type Parameter = 
/** Values between commas; without `values`, any text. */
{
    readonly name: string;
    readonly kind: 'list';
    readonly values?: readonly string[];
}
/** A whole number from 1 to `most`. */
 | {
    readonly name: string;
    readonly kind: 'limit';
    readonly most: number;
}
/** Where a page begins: only ever taken from a next link. */
 | {
    readonly name: 'cursor';
    readonly kind: 'cursor';
};
export type OperationKind = 'list' | 'get' | 'create' | 'update' | 'delete' | 'relatedOne' | 'relatedMany';
/** One of Apple's operations. */
export interface Operation {
    /** As in Apple's document: `certificates-get_collection`. */
    readonly id: string;
    readonly kind: OperationKind;
    readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
    /** `/v1/profiles/{id}/devices` */
    readonly path: string;
    /** The kind that the path begins with. */
    readonly resource: Descriptor;
    /** The kind that the answer holds: another one for related resources. */
    readonly answers: Descriptor;
    /** The relationship that the path ends with. */
    readonly relationship?: string;
    readonly parameters: readonly Parameter[];
}
/** Every operation of every kind of resource: 40 by Apple's document. */
export declare const OPERATIONS: readonly Operation[];
/** What `fields[type]` takes. */
export declare function fieldNames(resource: Descriptor): string[];
/** The documented words of an attribute; undefined where any text will do. */
export declare function wordsOf(attribute: Attribute | undefined): readonly string[] | undefined;
