import type { CapabilitySetting } from '../../resources/descriptor.ts';
import { hasChoices } from './capability-choices.ts';
import { goOn } from './doing.ts';
import type { Doing } from './doing.ts';
import { amend, ensure } from './ensure.ts';
import { bundleIdOf } from './identifier-steps.ts';
import type { How } from './outcome.ts';

interface Wanted {
  /** The bundle ID's identifier. */
  readonly bundleId: string;
  readonly type: string;
  readonly settings: readonly CapabilitySetting[];
}

interface Found {
  readonly id: string;
  readonly settings: readonly CapabilitySetting[];
}

export async function createCapability(doing: Doing, wanted: Wanted): Promise<How> {
  const bundleId = await bundleIdOf(doing, wanted.bundleId);
  const { foundAlready, thing } = await ensure<Found>(doing, {
    send: () => send(doing, bundleId, wanted),
    look: () => find(doing, bundleId, wanted.type),
  });
  if (hasChoices(thing.settings, wanted.settings)) return foundAlready ? 'found already' : 'created';
  return change(doing, bundleId, thing.id, wanted);
}

/** Looks first: each edit makes all profiles of the bundle ID INVALID, those that another apply has just made too. */
export async function updateCapability(doing: Doing, wanted: Wanted): Promise<How> {
  const bundleId = await bundleIdOf(doing, wanted.bundleId);
  goOn(doing);
  const found = await find(doing, bundleId, wanted.type);
  if (!found) return createCapability(doing, wanted);
  if (hasChoices(found.settings, wanted.settings)) return 'found already';
  return change(doing, bundleId, found.id, wanted);
}

async function send({ api }: Doing, bundleId: string, { type, settings }: Wanted): Promise<Found> {
  const { data } = await api.bundleIdCapabilities.create({
    attributes: { capabilityType: type, ...(settings.length > 0 && { settings }) },
    relationships: { bundleId },
  });
  return { id: data.id, settings };
}

async function change(doing: Doing, bundleId: string, id: string, wanted: Wanted): Promise<How> {
  const { type, settings } = wanted;
  await amend(doing, {
    send: () => doing.api.bundleIdCapabilities.update(id, { capabilityType: type, settings }),
    isDone: async () => hasChoices((await find(doing, bundleId, type))?.settings ?? [], settings),
  });
  return 'updated';
}

async function find({ api }: Doing, bundleId: string, type: string): Promise<Found | undefined> {
  for await (const { id, attributes } of api.bundleIds.bundleIdCapabilities(bundleId).all())
    if (attributes.capabilityType === type) return { id, settings: attributes.settings ?? [] };
  return undefined;
}
