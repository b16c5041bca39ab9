import type { Operation } from './operations.ts';
/** A path of Apple's, with all that can be done there: at least one operation. */
export interface ApiPath {
    readonly operations: readonly [Operation, ...Operation[]];
    /** As it stands in the path, with what is encoded in it; undefined where the path names none. */
    readonly id: string | undefined;
}
/**
 * What a path is.
 *
 * @param pathname without the query
 * @returns undefined for a path that Apple does not have, such as one with an empty ID
 */
export declare function findPath(pathname: string): ApiPath | undefined;
/** The operation that a request is; the ID as {@link findPath} gives it. */
export declare function findOperation(method: string, pathname: string): {
    readonly operation: Operation;
    readonly id: string | undefined;
} | undefined;
