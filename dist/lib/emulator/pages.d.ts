import type { Operation } from '../resources/operations.ts';
import type { Query } from './query.ts';
import type { StoredResource } from './store.ts';
/** Some of a list, and where it goes on. */
export interface Page {
    readonly resources: readonly StoredResource[];
    /** All that there are. */
    readonly total: number;
    readonly links: {
        readonly self: string;
        readonly first?: string;
        readonly next?: string;
    };
}
/**
 * One page of a list. A cursor is an offset: what is deleted while somebody reads on moves the rest, so that some
 * of it is passed over. Whether Apple's cursors do better is not known, so that nobody should count on it.
 *
 * @throws RefusedRequest for a cursor that does not come from a next link of the same request
 */
export declare function pageOf(operation: Operation, query: Query, url: URL, all: readonly StoredResource[]): Page;
