import type { Manifest } from '../manifest.ts';
import type { Change, ManualStep } from '../plan.ts';
import type { TeamState } from '../team-state.ts';
import type { Draft } from './draft.ts';
/** Bundle IDs and their capabilities. What Apple has beside them is left alone. */
export declare function planIdentifiers({ bundleIds }: Manifest, team: TeamState): Draft;
/** What people have to do for bundle IDs and capabilities that are new. */
export declare function stepsByHand(changes: readonly Change[]): ManualStep[];
/** Pass type IDs: an identifier with a name, and no more. */
export declare function planPassTypeIds({ passTypeIds }: Manifest, team: TeamState): Draft;
