import type { Manifest } from '../manifest.ts';
import type { Part } from './parts.ts';
import type { Problems } from './problems.ts';
/**
 * Makes one of all files: fills in defaults, and follows references.
 *
 * @returns what could be made of it; where a mistake was told of, some is missing
 */
export declare function resolveParts(parts: readonly Part[], problems: Problems): Omit<Manifest, 'digest'>;
