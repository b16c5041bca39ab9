/** What the world gives and a test wants to set: the time, waiting, chance and the network. */
export interface System {
    /** Milliseconds since 1970-01-01T00:00:00Z, as `Date.now()`. */
    now(): number;
    /** Resolves after so many milliseconds; rejects with the signal's reason when that aborts first. */
    sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
    /** A signal that aborts after so many milliseconds. */
    timeout(milliseconds: number): AbortSignal;
    /** A number from 0 up to, but not including, 1. */
    random(): number;
    fetch(url: URL, init: RequestInit): Promise<Response>;
}
/** The machine's own clock, timers, randomness and network. */
export declare const realSystem: System;
/** Fulfilled when the process is told to end. Told so once more, in whatever way, it ends at once. */
export declare function untilStopped(): Promise<void>;
