import type { Entry } from './zip-entry.ts';
/** Where the parts of a directory's entry lie in a buffer. */
export interface Ranges {
    readonly start: number;
    /** Where the name ends and the extra fields begin. */
    readonly name: number;
    readonly extra: number;
    /** After the comment. */
    readonly end: number;
}
/**
 * @returns undefined where the buffer does not hold all of it
 * @throws EpapiError `ARCHIVE.DAMAGED`
 */
export declare function rangesOf(bytes: Buffer, start: number): Ranges | undefined;
/** What of an entry must be known to take it out. */
export declare function sizesOf(bytes: Buffer, ranges: Ranges): Entry;
/** Unix's, with the type of the file. */
export declare function modeOf(bytes: Buffer, { start }: Ranges): number;
/**
 * Names are UTF-8 whether that is said or not, as on macOS.
 *
 * @returns with `/`; neither absolute nor with `..` in it, nor with parts that say nothing
 * @throws EpapiError `ARCHIVE.PATH`, `ARCHIVE.DAMAGED`
 */
export declare function pathOf(bytes: Buffer, ranges: Ranges): string;
