import type { Manifest } from '../manifest.ts';
import type { Claims } from './held-names.ts';
/**
 * Finds names that go round: an app holds the name of another's profile, and waits itself for a name that this one
 * holds, or one that waits for it in turn. No app is to be without a valid profile, so none of them ever goes first.
 */
export declare function nameRings(manifest: Manifest, claims: Omit<Claims, 'ringOf'>): Claims['ringOf'];
