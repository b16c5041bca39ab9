import type { ResourceType } from '../resources/descriptor.ts';
import type { Operation } from '../resources/operations.ts';
import type { Context } from './context.ts';
import type { StoredResource } from './store.ts';
/** A resource by its ID as a reader finds it; undefined for a zombie. */
export declare function readable(context: Context, type: ResourceType, id: string): StoredResource | undefined;
/** What an operation lists before any filter. */
export declare function listable(context: Context, operation: Operation, resources: readonly StoredResource[]): readonly StoredResource[];
/** The attributes as they are shown now: what is stored, and what time has made of it. */
export declare function shown(context: Context, type: ResourceType, { attributes }: StoredResource): Readonly<Record<string, unknown>>;
