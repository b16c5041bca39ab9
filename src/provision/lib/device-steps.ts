import { normalUdid } from '../manifest.ts';
import { notThere } from './apply-errors.ts';
import { goOn } from './doing.ts';
import type { Doing } from './doing.ts';
import { amend, ensure } from './ensure.ts';
import type { How } from './outcome.ts';

interface NewDevice {
  readonly name: string;
  readonly udid: string;
  readonly platform: string;
}

interface Found {
  readonly id: string;
  readonly name: string | undefined;
  readonly status: string | undefined;
}

interface DeviceChange {
  readonly name?: string;
  readonly status?: 'ENABLED' | 'DISABLED';
}

/** Registers a device; one that is there is renamed and enabled. */
export async function createDevice(doing: Doing, attributes: NewDevice): Promise<How> {
  const { name, udid, platform } = attributes;
  const { foundAlready, thing } = await ensure<Found>(doing, {
    send: async () => {
      const { data } = await doing.api.devices.create({ attributes: { name, udid, platform } });
      return { id: data.id, name, status: 'ENABLED' };
    },
    look: (thorough) => find(doing, udid, thorough),
  });
  doing.devices.set(normalUdid(udid), thing.id);
  const change: DeviceChange = {
    ...(thing.name !== name && { name }),
    ...(thing.status === 'DISABLED' && { status: 'ENABLED' }),
  };
  if (Object.keys(change).length > 0) return updateDevice(doing, thing.id, change);
  return foundAlready ? 'found already' : 'created';
}

export async function updateDevice(doing: Doing, id: string, change: DeviceChange): Promise<How> {
  const { api } = doing;
  const { name, status } = change;
  await amend(doing, {
    send: () => api.devices.update(id, change),
    isDone: async () => {
      const { attributes } = (await api.devices.get(id)).data;
      return (
        (name === undefined || attributes.name === name) &&
        (status === undefined || attributes.status === status)
      );
    },
  });
  return status === 'DISABLED' ? 'disabled' : 'updated';
}

/** @param thorough true to read all devices: a UDID can be there in a spelling that no filter knows */
async function find({ api }: Doing, udid: string, thorough: boolean): Promise<Found | undefined> {
  const list = thorough ? api.devices.list() : api.devices.list({ filter: { udid: spellings(udid) } });
  for await (const { id, attributes } of list.all()) {
    if (normalUdid(attributes.udid ?? '') !== normalUdid(udid)) continue;
    return { id, name: attributes.name, status: attributes.status };
  }
  return undefined;
}

/** Capitals or not, and with the hyphen of newer ones or not (facts.md §3). */
function spellings(udid: string): string[] {
  const normal = normalUdid(udid);
  const hyphened = `${normal.slice(0, 8)}-${normal.slice(8)}`;
  const all = [udid, normal, normal.toLowerCase(), hyphened, hyphened.toLowerCase()];
  return [...new Set(all)].filter((one) => !one.endsWith('-'));
}

/**
 * IDs of devices that are there.
 *
 * @param udids normal ones
 * @throws EpapiError `APPLY.NOT_THERE`
 */
export async function deviceIdsOf(doing: Doing, udids: readonly string[]): Promise<string[]> {
  if (udids.some((udid) => !doing.devices.has(udid))) {
    goOn(doing);
    // One list for all profiles of a run.
    doing.allDevices ??= learnDevices(doing);
    await doing.allDevices;
  }
  return udids.map((udid) => {
    const id = doing.devices.get(udid);
    if (id === undefined) throw notThere('device', udid);
    return id;
  });
}

async function learnDevices(doing: Doing): Promise<void> {
  try {
    const list = doing.api.devices.list({ fields: { devices: ['udid'] } });
    for await (const { id, attributes } of list.all()) {
      const udid = normalUdid(attributes.udid ?? '');
      // What was registered meanwhile is known better.
      if (!doing.devices.has(udid)) doing.devices.set(udid, id);
    }
  } catch (error) {
    doing.allDevices = undefined;
    throw error;
  }
}
