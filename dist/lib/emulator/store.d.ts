import type { Descriptor, ResourceType } from '../resources/descriptor.ts';
/** A resource of the team: plain data. */
export interface StoredResource {
    readonly id: string;
    readonly attributes: Readonly<Record<string, unknown>>;
    /** The IDs of what it was made with, under the names that a creating request uses. */
    readonly relationships?: Readonly<Record<string, string | readonly string[]>>;
    /** Listed, yet gone when it is read: see the quirk zombie-profiles. */
    readonly zombie?: boolean;
}
/** The resources of a team, in the order of their making. */
export type StoreData = Readonly<Partial<Record<ResourceType, readonly StoredResource[]>>>;
/** The resources of a team, and what belongs to what. */
export interface Store {
    find(type: ResourceType, id: string): StoredResource | undefined;
    /** In the order of their making. */
    list(type: ResourceType): readonly StoredResource[];
    /** What a resource is related to: what it was made with, or what was made with it. */
    related(descriptor: Descriptor, resource: StoredResource, relationship: string): readonly StoredResource[];
    /** Adds one, or takes the place of the one with the same ID. */
    put(type: ResourceType, resource: StoredResource): void;
    remove(type: ResourceType, id: string): void;
    /** Begins a write; what {@link Store.stale} takes back are the changes since. */
    begin(): void;
    /** The store as it was before the last write. */
    stale(): Store;
    data(): StoreData;
    /** How often it was changed. */
    readonly version: number;
}
export declare const TYPES: ResourceType[];
export declare function createStore(data: StoreData): Store;
/** The IDs in a relationship, none where there is none. */
export declare function relatedIds(resource: StoredResource, relationship: string): readonly string[];
