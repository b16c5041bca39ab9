import type { Manifest } from '../manifest.ts';
import type { TeamState } from '../team-state.ts';
import type { Draft } from './draft.ts';
/** What of the rest of a plan concerns profiles. */
interface Around {
    /** Bundle IDs whose capabilities it changes. */
    readonly edited: ReadonlySet<string>;
    /** IDs of profiles that it prunes. */
    readonly going: ReadonlySet<string>;
    /** The option that has profiles go which the manifest does not name. */
    readonly prune: string;
    /** Milliseconds since 1970-01-01T00:00:00Z. */
    readonly now: number;
}
/** Profiles, by name. */
export declare function planProfiles(manifest: Manifest, team: TeamState, around: Around): Draft;
export {};
