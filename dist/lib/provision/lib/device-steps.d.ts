import type { Doing } from './doing.ts';
import type { How } from './outcome.ts';
interface NewDevice {
    readonly name: string;
    readonly udid: string;
    readonly platform: string;
}
interface DeviceChange {
    readonly name?: string;
    readonly status?: 'ENABLED' | 'DISABLED';
}
/** Registers a device; one that is there is renamed and enabled. */
export declare function createDevice(doing: Doing, attributes: NewDevice): Promise<How>;
export declare function updateDevice(doing: Doing, id: string, change: DeviceChange): Promise<How>;
/**
 * IDs of devices that are there.
 *
 * @param udids normal ones
 * @throws EpapiError `APPLY.NOT_THERE`
 */
export declare function deviceIdsOf(doing: Doing, udids: readonly string[]): Promise<string[]>;
export {};
