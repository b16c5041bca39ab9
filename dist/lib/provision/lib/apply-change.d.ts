import type { Change } from '../plan.ts';
import type { Doing } from './doing.ts';
import type { How } from './outcome.ts';
/** Does one change, whatever of it has been done before. */
export declare function applyChange(doing: Doing, change: Change): Promise<How>;
/** Does the first part of a change that begins with a proof. */
export declare function proveChange(doing: Doing, change: Change): Promise<void>;
