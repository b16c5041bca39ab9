import { RESOURCES } from '../resources/all.ts';
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

export const TYPES = Object.keys(RESOURCES) as ResourceType[];

type Maps = Record<ResourceType, Map<string, StoredResource>>;
type Change = readonly [type: ResourceType, id: string, before: StoredResource | undefined];

export function createStore(data: StoreData): Store {
  return storeOf(
    Object.fromEntries(
      TYPES.map((type) => [type, new Map(data[type]?.map((resource) => [resource.id, resource]))]),
    ) as Maps,
  );
}

function storeOf(maps: Maps): Store {
  let changes: Change[] = [];
  let version = 0;
  let lists: Partial<Record<ResourceType, readonly StoredResource[]>> = {};
  let owners = new Map<string, Map<string, StoredResource[]>>();
  const change = (type: ResourceType, id: string): Map<string, StoredResource> => {
    version += 1;
    changes.push([type, id, maps[type].get(id)]);
    lists = {};
    owners = new Map();
    return maps[type];
  };
  const ownersOf = (type: ResourceType, owner: ResourceType): Map<string, StoredResource[]> => {
    const key = `${type} of ${owner}`;
    const index = owners.get(key) ?? indexBy(maps[type].values(), linkTo(RESOURCES[type], owner));
    owners.set(key, index);
    return index;
  };
  return {
    find: (type, id) => maps[type].get(id),
    list: (type) => (lists[type] ??= [...maps[type].values()]),
    related: (descriptor, resource, relationship) => {
      const { type } = relationshipOf(descriptor, relationship);
      if (isOwned(descriptor, relationship)) return owned(maps[type], resource, relationship);
      return ownersOf(type, descriptor.type).get(resource.id) ?? [];
    },
    put: (type, resource) => void change(type, resource.id).set(resource.id, resource),
    remove: (type, id) => void change(type, id).delete(id),
    begin: () => void (changes = []),
    stale: () => storeOf(withoutChanges(maps, changes)),
    get version() {
      return version;
    },
    data: () => Object.fromEntries(TYPES.map((type) => [type, [...maps[type].values()]])),
  };
}

function withoutChanges(maps: Maps, changes: readonly Change[]): Maps {
  const copy = Object.fromEntries(TYPES.map((type) => [type, new Map(maps[type])])) as Maps;
  for (const [type, id, before] of changes.toReversed()) {
    if (before) copy[type].set(id, before);
    else copy[type].delete(id);
  }
  return copy;
}

/** The IDs in a relationship, none where there is none. */
export function relatedIds(resource: StoredResource, relationship: string): readonly string[] {
  return [resource.relationships?.[relationship] ?? []].flat();
}

/** True when a resource is made with it; false when it is the other side that is. */
function isOwned(descriptor: Descriptor, relationship: string): boolean {
  return descriptor.create?.relationships[relationship] !== undefined;
}

function relationshipOf(descriptor: Descriptor, name: string): { readonly type: ResourceType } {
  const relationship = descriptor.relationships[name] ?? descriptor.create?.relationships[name];
  if (!relationship) throw new Error(`${descriptor.type} has no ${name}`);
  return relationship;
}

/** What was related and is gone is left out. */
function owned(
  map: Map<string, StoredResource>,
  resource: StoredResource,
  relationship: string,
): StoredResource[] {
  return relatedIds(resource, relationship).flatMap((id) => map.get(id) ?? []);
}

/** The name under which one kind names the other that it is made with: `bundleId` for profiles and bundleIds. */
function linkTo(descriptor: Descriptor, target: ResourceType): string {
  const links = Object.entries(descriptor.create?.relationships ?? {});
  const link = links.find(([, { type }]) => type === target)?.[0];
  if (link === undefined) throw new Error(`${descriptor.type} are not made with ${target}`);
  return link;
}

function indexBy(resources: Iterable<StoredResource>, link: string): Map<string, StoredResource[]> {
  const index = new Map<string, StoredResource[]>();
  for (const resource of resources) {
    for (const id of relatedIds(resource, link)) {
      const found = index.get(id);
      if (found) found.push(resource);
      else index.set(id, [resource]);
    }
  }
  return index;
}
