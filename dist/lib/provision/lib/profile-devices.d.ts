import type { WantedDevice, WantedProfile } from '../manifest.ts';
/** Normal UDIDs of the devices that a profile is to be for, sorted. */
export declare function wantedDevices({ type, devices }: WantedProfile, all: readonly WantedDevice[]): string[];
