import type { ResourceType } from '../resources/descriptor.ts';
import type { Draft } from './body.ts';
import type { Context } from './context.ts';
import type { StoredResource } from './store.ts';
/** What Apple does beyond keeping what it is given; nothing is kept when it refuses. */
export interface Rules {
    /** @throws RefusedRequest */
    create?(context: Context, draft: Draft): StoredResource | Promise<StoredResource>;
    /** What a change does to others, before it is made. */
    changing?(context: Context, resource: StoredResource, changes: Draft['attributes']): void | Promise<void>;
    /** What a deletion does to others, before it is made. */
    removing?(context: Context, resource: StoredResource): void | Promise<void>;
}
/** Kinds without a row do what their descriptors say. */
export declare const RULES: Partial<Record<ResourceType, Rules>>;
