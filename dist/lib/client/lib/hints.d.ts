import type { Refusal } from '../refusal.ts';
/** What to do about a refusal. */
export declare function hintFor(refusal: Refusal): string;
