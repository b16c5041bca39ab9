/** So many may be in at once; the others wait their turn, first come, first served. */
export interface Slots {
    /** Rejects with the signal's reason when that aborts first. */
    take(signal?: AbortSignal): Promise<void>;
    give(): void;
}
export declare function createSlots(count: number): Slots;
