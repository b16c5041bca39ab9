import type { Problems } from './problems.ts';
import type { Placed } from './tree.ts';
/** A device of a manifest, in a list or in a file. */
export interface FoundDevice {
    readonly name: Placed;
    readonly udid: Placed;
    readonly platform: string;
}
/**
 * Reads Apple's upload format for devices: a header, and for each device a line with tabs. Nothing of the file is
 * shown: it may be another than it should be, and secret.
 *
 * @param file what it is called, for places
 * @returns undefined where it has a mistake, so that devices may be missing
 */
export declare function readDeviceFile(file: string, text: string, problems: Problems): FoundDevice[] | undefined;
