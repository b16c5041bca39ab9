import { ApiError } from '../../client/api-error.ts';
import { notThere, stillHeld } from './apply-errors.ts';
import type { Doing } from './doing.ts';
import { goOn } from './doing.ts';
import { amend, ensure } from './ensure.ts';
import type { How } from './outcome.ts';

/** Bundle IDs and pass type IDs: both have an identifier and a name, of which the name can be changed. */
export type Identified = 'bundleIds' | 'passTypeIds';

interface Found {
  readonly id: string;
  readonly name: string | undefined;
}

interface NewIdentifier {
  readonly identifier: string;
  readonly name: string;
  readonly platform?: string;
}

export async function createIdentifier(
  doing: Doing,
  kind: Identified,
  attributes: NewIdentifier,
): Promise<How> {
  const { identifier, name } = attributes;
  const { foundAlready, isAnswered, thing } = await ensure<Found>(doing, {
    send: () => send(doing, kind, attributes),
    look: () => findIdentifier(doing, kind, identifier),
  });
  if (kind === 'bundleIds') {
    doing.bundleIds.set(identifier, thing.id);
    if (isAnswered) doing.fresh.add(identifier);
  }
  if (thing.name !== name) {
    await renameIdentifier(doing, kind, thing.id, name);
    return 'updated';
  }
  return foundAlready ? 'found already' : 'created';
}

async function send({ api }: Doing, kind: Identified, attributes: NewIdentifier): Promise<Found> {
  const { identifier, name, platform = '' } = attributes;
  const { data } = await (kind === 'bundleIds'
    ? api.bundleIds.create({ attributes: { identifier, name, platform } })
    : api.passTypeIds.create({ attributes: { identifier, name } }));
  return { id: data.id, name };
}

/** Apple's filter matches more than the same (facts.md §3). */
async function findIdentifier(
  { api }: Doing,
  kind: Identified,
  identifier: string,
): Promise<Found | undefined> {
  const filter = { identifier: [identifier] };
  const list =
    kind === 'bundleIds'
      ? api.bundleIds.list({ filter, fields: { bundleIds: ['identifier', 'name'] } })
      : api.passTypeIds.list({ filter, fields: { passTypeIds: ['identifier', 'name'] } });
  for await (const { id, attributes } of list.all())
    if (attributes.identifier === identifier) return { id, name: attributes.name };
  return undefined;
}

export async function renameIdentifier(
  doing: Doing,
  kind: Identified,
  id: string,
  name: string,
): Promise<How> {
  const { api } = doing;
  await amend(doing, {
    send: () =>
      kind === 'bundleIds' ? api.bundleIds.update(id, { name }) : api.passTypeIds.update(id, { name }),
    isDone: async () => {
      const { data } = await (kind === 'bundleIds' ? api.bundleIds.get(id) : api.passTypeIds.get(id));
      return data.attributes.name === name;
    },
  });
  return 'updated';
}

/**
 * The ID of a bundle ID that is there.
 *
 * @throws EpapiError `APPLY.NOT_THERE`
 */
export async function bundleIdOf(doing: Doing, identifier: string): Promise<string> {
  const known = doing.bundleIds.get(identifier);
  if (known !== undefined) return known;
  goOn(doing);
  const found = await findIdentifier(doing, 'bundleIds', identifier);
  if (!found) throw notThere('bundle ID', identifier);
  doing.bundleIds.set(identifier, found.id);
  return found.id;
}

/**
 * A bundle ID takes its profiles along: looked at again before it goes.
 *
 * @throws EpapiError `APPLY.NOT_EMPTY`
 */
export async function throwWhereHeld(
  { api, deleted }: Doing,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<void> {
  try {
    for await (const profile of api.bundleIds.profiles(id, { fields: { profiles: ['name'] } }).all())
      if (!deleted.has(profile.id)) throw stillHeld(name, profile.attributes.name ?? profile.id);
  } catch (error) {
    // What is gone holds nothing.
    if (!(error instanceof ApiError) || error.status !== 404) throw error;
  }
}
