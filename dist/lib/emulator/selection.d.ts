import type { Operation } from '../resources/operations.ts';
import type { Context } from './context.ts';
import type { Query } from './query.ts';
import type { StoredResource } from './store.ts';
/** What of a list the filters leave, in the order that is asked for. */
export declare function select(context: Context, operation: Operation, query: Query, resources: readonly StoredResource[]): readonly StoredResource[];
