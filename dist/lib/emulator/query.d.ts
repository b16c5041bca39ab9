import type { Operation } from '../resources/operations.ts';
/** The parameters of a request, read. */
export interface Query {
    /** Resources on a page. */
    readonly limit: number;
    readonly cursor: string | undefined;
    readonly sorts: readonly string[];
    readonly include: readonly string[];
    /** By attribute. */
    readonly filters: ReadonlyMap<string, readonly string[]>;
    /** By type. */
    readonly fields: ReadonlyMap<string, readonly string[]>;
    /** Of what is included, by relationship. */
    readonly limits: ReadonlyMap<string, number>;
}
/**
 * Reads the query of a request to an operation.
 *
 * @throws RefusedRequest with each parameter that the operation has not, or that has a wrong value
 */
export declare function readQuery(operation: Operation, search: URLSearchParams): Query;
