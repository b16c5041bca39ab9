import type { Manifest } from '../manifest.ts';
import type { TeamState } from '../team-state.ts';
import type { Draft } from './draft.ts';
/** What of the rest of a plan concerns profiles. */
interface Around {
    /** Bundle IDs whose capabilities it changes. */
    readonly edited: ReadonlySet<string>;
    /** IDs of profiles that it prunes. */
    readonly going: ReadonlySet<string>;
    /** Milliseconds since 1970-01-01T00:00:00Z. */
    readonly now: number;
}
/** Profiles, by name. */
export declare function planProfiles(manifest: Manifest, team: TeamState, { edited, going, now }: Around): Draft;
export {};
