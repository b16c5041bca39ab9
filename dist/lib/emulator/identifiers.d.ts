/** Makes what Apple gives out; counted, so that the same run gives the same. */
export interface Counter {
    /** How many were given out; kept with the state, so that none is given out twice. */
    readonly count: number;
    /** Ten letters and digits, as `M7Q2K4ZT9X`. */
    id(): string;
    uuid(): string;
    /** 32 hexadecimal digits, in capitals. */
    serialNumber(): string;
}
export declare function createCounter(start?: number): Counter;
/** @param hex 32 hexadecimal digits or more */
export declare function uuidOf(hex: string): string;
/**
 * Positive, as a serial number must be, and never shorter for a zero in front.
 *
 * @param hex 32 hexadecimal digits or more
 */
export declare function serialNumberOf(hex: string): string;
