/** A clock that goes on by itself from wherever it is put. */
export interface Clock {
    /** Milliseconds since 1970-01-01T00:00:00Z. */
    now(): number;
    /** @param time milliseconds since 1970-01-01T00:00:00Z */
    set(time: number): void;
    /** @param by milliseconds; less than zero goes back */
    move(by: number): void;
    /** How far it is ahead of the clock that drives it, in milliseconds. */
    readonly ahead: number;
}
/** @param now what drives it: milliseconds since 1970-01-01T00:00:00Z */
export declare function createClock(now: () => number, ahead?: number): Clock;
