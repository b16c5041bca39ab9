import type { ResourceType } from '../resources/descriptor.ts';
import type { Operation } from '../resources/operations.ts';
import type { Context } from './context.ts';
import { isPast } from './dates.ts';
import type { StoredResource } from './store.ts';

/** A resource by its ID as a reader finds it; undefined for a zombie. */
export function readable(context: Context, type: ResourceType, id: string): StoredResource | undefined {
  const resource = context.store.find(type, id);
  return resource?.zombie && context.quirks['zombie-profiles'] ? undefined : resource;
}

/** What an operation lists before any filter. */
export function listable(
  context: Context,
  operation: Operation,
  resources: readonly StoredResource[],
): readonly StoredResource[] {
  const hides = operation.id === 'profiles-get_collection' && context.quirks['expired-profiles-hidden'];
  if (!hides) return resources;
  return resources.filter(({ attributes }) => !isPast(attributes['expirationDate'], context.now));
}

/** The attributes as they are shown now: what is stored, and what time has made of it. */
export function shown(
  context: Context,
  type: ResourceType,
  { attributes }: StoredResource,
): Readonly<Record<string, unknown>> {
  const turns = type === 'profiles' && !context.quirks['expired-profiles-stay-active'];
  if (!turns || !isPast(attributes['expirationDate'], context.now)) return attributes;
  return { ...attributes, profileState: 'INVALID' };
}
