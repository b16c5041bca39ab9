import type { Descriptor } from '../resources/descriptor.ts';
import type { Context } from './context.ts';
import type { Query } from './query.ts';
import type { StoredResource } from './store.ts';
/** How resources are to be shown. */
export interface View {
    readonly context: Context;
    readonly query: Query;
    /** `https://api.enterprise.developer.apple.com` */
    readonly origin: string;
}
/** Where a resource is. A seed may have IDs that a path does not take as they are. */
export declare function linkTo(origin: string, type: string, id: string): string;
/** A resource as Apple shows it: its type, and only the fields that are asked for. */
export declare function present(view: View, descriptor: Descriptor, resource: StoredResource): Promise<object>;
/** What an answer includes, each once, however many belong to it. */
export declare function presentIncluded(view: View, descriptor: Descriptor, resources: readonly StoredResource[]): Promise<object[]>;
