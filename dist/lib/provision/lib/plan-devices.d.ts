import type { Manifest } from '../manifest.ts';
import type { TeamState } from '../team-state.ts';
import type { Draft } from './draft.ts';
/** Devices, by UDID: registered, renamed, or enabled again. */
export declare function planDevices({ devices }: Manifest, team: TeamState): Draft;
