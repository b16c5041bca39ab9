import { normalUdid } from '../manifest.ts';
import type { WantedDevice } from '../manifest.ts';
import type { FoundDevice, FoundDevices } from './device-file.ts';
import { called } from './manifest-shape.ts';
import type { DeviceFields } from './manifest-shape.ts';
import type { List } from './shape.ts';
import type { Problems } from './problems.ts';
import { placeText } from './tree.ts';
import type { Placed } from './tree.ts';

/** Finds a device by its name or its UDID. */
export type FindDevice = (named: Placed) => WantedDevice | undefined;

export function listedDevices(devices: List<DeviceFields>): FoundDevices {
  const found = devices.items.flatMap(({ name, udid, platform, given }) =>
    name && udid && (platform || !given.has('platform'))
      ? [{ name, udid, platform: platform?.text ?? 'IOS' }]
      : [],
  );
  return { all: found, areWhole: devices.whole && found.length === devices.items.length };
}

/** @returns the devices, without those that stand twice */
export function uniqueDevices(devices: readonly FoundDevice[], problems: Problems): FoundDevice[] {
  const unique = new Map<string, FoundDevice>();
  for (const device of devices) {
    const udid = normalUdid(device.udid.text);
    const first = unique.get(udid);
    if (!first) unique.set(udid, device);
    else {
      const hint = `The first is at ${placeText(first.udid.at)}: keep one of them.`;
      problems.add(device.udid.at, 'A device with this UDID stands in the manifest a second time.', hint);
    }
  }
  return [...unique.values()];
}

/**
 * How profiles find their devices.
 *
 * @param whole false where there may be devices that could not be read
 */
export function finder(devices: readonly FoundDevice[], whole: boolean, problems: Problems): FindDevice {
  const byUdid = new Map(devices.map((device) => [normalUdid(device.udid.text), device]));
  const byName = new Map<string, FoundDevice[]>();
  for (const device of devices)
    byName.set(device.name.text, [...(byName.get(device.name.text) ?? []), device]);
  return (named) => {
    const [device, twin] = byName.get(named.text) ?? [byUdid.get(normalUdid(named.text))];
    if (device && twin) {
      const hint = `Give the UDID: they are at ${placeText(device.name.at)} and ${placeText(twin.name.at)}.`;
      problems.add(named.at, `Several devices are called ${called(named)}.`, hint);
    }
    if (!device && whole) {
      const hint = 'Give a name or a UDID as it stands in devices:.';
      problems.add(named.at, `The manifest has no device ${called(named)}.`, hint);
    }
    return device && { name: device.name.text, udid: device.udid.text, platform: device.platform };
  };
}
