import type { Manifest } from '../manifest.ts';
import type { Change } from '../plan.ts';
import type { TeamState } from '../team-state.ts';
import type { Draft } from './draft.ts';
/** What else is planned. */
interface Beside {
    readonly profiles: Draft;
    readonly manifest: Manifest;
    readonly team: TeamState;
    /** The option that has profiles go which the manifest does not name. */
    readonly prune: string;
    /** Milliseconds since 1970-01-01T00:00:00Z. */
    readonly now: number;
}
/** What a change takes away, as kinds and IDs: `profile ABC`. */
export declare function goneIds(change: Change): string[];
/**
 * Pruning without what would harm an app: a valid profile stays while its app cannot have the one that the manifest
 * wants for it, and a bundle ID, which takes its profiles along, while one of them stays.
 */
export declare function harmless(asked: Draft, beside: Beside): Draft;
export {};
