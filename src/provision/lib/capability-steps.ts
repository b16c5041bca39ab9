import type { CapabilitySetting } from '../../resources/descriptor.ts';
import { hasChoices } from './capability-choices.ts';
import { goOn } from './doing.ts';
import type { Doing } from './doing.ts';
import { amend, ensure } from './ensure.ts';
import { bundleIdOf } from './identifier-steps.ts';
import type { How } from './outcome.ts';

/** A capability as it is to be. */
export interface Wanted {
  /** The bundle ID's identifier. */
  readonly bundleId: string;
  readonly type: string;
  readonly settings: readonly CapabilitySetting[];
}

/** One that is to go. */
export interface Unwanted {
  readonly id: string;
  readonly bundleId: string;
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

/** True where it is as wanted; or gone, where it has no type and is to go. */
export async function isDone(doing: Doing, change: Wanted | Unwanted): Promise<boolean> {
  const bundleId = await bundleIdOf(doing, change.bundleId);
  goOn(doing);
  if (!('type' in change)) return !(await capabilitiesOf(doing, bundleId)).some(({ id }) => id === change.id);
  const found = await find(doing, bundleId, change.type);
  return found !== undefined && hasChoices(found.settings, change.settings);
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

async function find(doing: Doing, bundleId: string, type: string): Promise<Found | undefined> {
  return (await capabilitiesOf(doing, bundleId)).find((one) => one.type === type);
}

async function capabilitiesOf(
  { api }: Doing,
  bundleId: string,
): Promise<readonly (Found & { readonly type: string | undefined })[]> {
  const found = [];
  for await (const { id, attributes } of api.bundleIds.bundleIdCapabilities(bundleId).all())
    found.push({ id, type: attributes.capabilityType, settings: attributes.settings ?? [] });
  return found;
}
