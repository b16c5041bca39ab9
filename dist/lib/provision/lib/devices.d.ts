import type { WantedDevice } from '../manifest.ts';
import type { FoundDevice, FoundDevices } from './device-file.ts';
import type { DeviceFields } from './manifest-shape.ts';
import type { List } from './shape.ts';
import type { Problems } from './problems.ts';
import type { Placed } from './tree.ts';
/** Finds a device by its name or its UDID. */
export type FindDevice = (named: Placed) => WantedDevice | undefined;
export declare function listedDevices(devices: List<DeviceFields>): FoundDevices;
/** @returns the devices, without those that stand twice */
export declare function uniqueDevices(devices: readonly FoundDevice[], problems: Problems): FoundDevice[];
/**
 * How profiles find their devices.
 *
 * @param whole false where there may be devices that could not be read
 */
export declare function finder(devices: readonly FoundDevice[], whole: boolean, problems: Problems): FindDevice;
