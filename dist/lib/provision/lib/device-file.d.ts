import type { Problems } from './problems.ts';
import type { Placed } from './tree.ts';
/** A device of a manifest, in a list or in a file. */
export interface FoundDevice {
    readonly name: Placed;
    readonly udid: Placed;
    readonly platform: string;
}
/** What could be read of the devices of a list, or of the file that it names. */
export interface FoundDevices {
    readonly all: readonly FoundDevice[];
    /** False where there may be more, which could not be read: a mistake was told of. */
    readonly areWhole: boolean;
}
export declare const NO_DEVICES_KNOWN: FoundDevices;
/**
 * Reads Apple's upload format for devices: a header, and for each device a line with tabs. Nothing of the file is
 * shown: it may be another than it should be, and secret.
 *
 * @param file what it is called, for places
 */
export declare function readDeviceFile(file: string, text: string, problems: Problems): FoundDevices;
