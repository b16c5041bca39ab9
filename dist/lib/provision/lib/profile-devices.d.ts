import type { Manifest, WantedDevice, WantedProfile } from '../manifest.ts';
import type { ManualStep } from '../plan.ts';
import type { TeamDevice, TeamState } from '../team-state.ts';
/** Normal UDIDs of those that Apple says are Apple TVs: their platform is IOS, as that of all that are no Macs. */
export declare function appleTvsOf(devices: readonly TeamDevice[]): ReadonlySet<string>;
/**
 * Normal UDIDs of the devices that a profile is to be for, sorted.
 *
 * @param all of the manifest
 * @param appleTvs what {@link appleTvsOf} gives
 */
export declare function wantedDevices({ type, devices }: Pick<WantedProfile, 'type' | 'devices'>, all: readonly WantedDevice[], appleTvs: ReadonlySet<string>): string[];
/** What is an Apple TV, Apple says only once it is registered: a profile for all of them may lack some until then. */
export declare function laterAppleTvs({ profiles, devices }: Manifest, team: TeamState): ManualStep[];
