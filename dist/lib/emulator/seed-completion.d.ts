import type { StoreData } from './store.ts';
/**
 * The resources of a seed with the attributes that it leaves out and that can be made: names, dates, serial numbers, ….
 * They are the same each time, but for dates, which are reckoned from now on.
 */
export declare function completed(resources: StoreData, now: number): StoreData;
