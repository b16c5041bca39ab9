import { normalUdid } from '../manifest.ts';
import type { WantedDevice } from '../manifest.ts';
import type { TeamDevice, TeamState } from '../team-state.ts';
import { compareText } from './draft.ts';
import { TWIN, UNFIT_NAME, canHold, findEach, lastOfEach } from './found.ts';
import type { Found } from './found.ts';
import { groupBy } from '../../group-by.ts';
import { TEXTS } from './manifest-shape.ts';

/** Devices that are enabled, sorted by name. */
export function foundDevices({ devices }: TeamState): Found<WantedDevice> {
  const last = lastOfEach(devices, ({ udid }) => normalUdid(udid));
  const key = ({ name, udid }: TeamDevice): string => `${name}\n${normalUdid(udid)}`;
  const all = devices.toSorted((a, b) => compareText(key(a), key(b)));
  const nameOf = ({ name, udid }: TeamDevice): string => `${name} ${udid}`;
  return findEach('device', all, nameOf, (have): WantedDevice | string => {
    const { name, udid, status } = have;
    const platform = have.platform || 'IOS';
    if (status === 'DISABLED') return 'disabled';
    if (!canHold(TEXTS.udid, udid)) return 'a UDID that a manifest cannot hold';
    if (last.get(normalUdid(udid)) !== have) return TWIN;
    if (!canHold(TEXTS.name, name)) return UNFIT_NAME;
    if (!canHold(TEXTS.platform, platform)) return 'a platform that a manifest cannot hold';
    return { name, udid, platform };
  });
}

/** What profiles call a device by its UDID; undefined where whatever they call it would be another, or several. */
export type NameDevice = (udid: string) => string | undefined;

export function deviceNamer(devices: readonly WantedDevice[]): NameDevice {
  const byUdid = new Map(devices.map((device) => [normalUdid(device.udid), device]));
  const byName = groupBy(devices, ({ name }) => name);
  return (wanted) => {
    const device = byUdid.get(normalUdid(wanted));
    if (!device) return undefined;
    const { name, udid } = device;
    if (byName.get(name)?.length === 1) return name;
    // A name goes before a UDID that is spelt the same.
    return byName.has(udid) ? undefined : udid;
  };
}
