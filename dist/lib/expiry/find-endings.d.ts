import type { IgnoreRule } from './ignore.ts';
import type { Inventory } from './inventory.ts';
import type { ExpiryReport } from './report.ts';
import type { Thresholds } from './thresholds.ts';
export interface FindOptions extends Thresholds {
    /** Milliseconds since 1970-01-01T00:00:00Z, by this machine's clock: what Apple's differs by is in the inventory. */
    readonly now: number;
    readonly ignore?: readonly IgnoreRule[];
}
/** Judges what there is: how urgent each thing is, what ends it, what stops with it, and what to do. Pure. */
export declare function findEndings(inventory: Inventory, options: FindOptions): ExpiryReport;
