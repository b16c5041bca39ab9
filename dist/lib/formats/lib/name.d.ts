import type { Block, Der } from './der.ts';
/** What is read of a name; of an attribute that is there twice, the first. */
export interface NameParts {
    readonly UID?: string;
    readonly CN?: string;
    readonly OU?: string;
    readonly O?: string;
    readonly C?: string;
    readonly emailAddress?: string;
}
/** A distinguished name; parts that are empty are left out. */
export declare function writeName(name: NameParts): Der;
/** @throws Error when it is no distinguished name */
export declare function readName(block: Block): NameParts;
