import type { Operation } from '../../resources/operations.ts';
/** A query in any of the forms of typed.ts, which the compiler has held against the descriptors. */
export interface AnyQuery {
    readonly filter?: Readonly<Record<string, readonly string[] | undefined>>;
    readonly fields?: Readonly<Record<string, readonly string[] | undefined>>;
    readonly include?: readonly string[];
    readonly sort?: readonly string[];
    readonly limit?: number;
    readonly limits?: Readonly<Record<string, number | undefined>>;
}
/**
 * Path and query of an operation.
 *
 * @param id undefined where the path has none
 * @throws EpapiError `REQUEST.PATH` for an ID that would lead to another path
 */
export declare function targetOf({ path, kind }: Operation, id: string | undefined, query?: AnyQuery): string;
