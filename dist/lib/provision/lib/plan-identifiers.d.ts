import type { Manifest } from '../manifest.ts';
import type { TeamState } from '../team-state.ts';
import type { Draft } from './draft.ts';
/** Bundle IDs and their capabilities. What Apple has beside them is left alone. */
export declare function planIdentifiers({ bundleIds }: Manifest, team: TeamState): Draft;
/** Pass type IDs: an identifier with a name, and no more. */
export declare function planPassTypeIds({ passTypeIds }: Manifest, team: TeamState): Draft;
