import type { Place } from '../manifest.ts';
/** What stands in a file, with places, whatever it was written in. */
export type Value = {
    readonly kind: 'text';
    readonly at: Place;
    readonly text: string;
} | {
    readonly kind: 'list';
    readonly at: Place;
    readonly items: readonly Value[];
    readonly whole: boolean;
} | {
    readonly kind: 'map';
    readonly at: Place;
    readonly entries: readonly Entry[];
    readonly whole: boolean;
}
/** A number, true or false: `source` is how it was written. */
 | {
    readonly kind: 'other';
    readonly at: Place;
    readonly what: string;
    readonly source: string;
} | {
    readonly kind: 'nothing';
    readonly at: Place;
}
/** Of this a mistake has been told already, or it stands behind one: there is no more to be said of it. */
 | {
    readonly kind: 'damaged';
    readonly at: Place;
};
export interface Entry {
    readonly key: string;
    readonly keyAt: Place;
    readonly value: Value;
}
/** A text, and where it stands. */
export interface Placed {
    readonly text: string;
    readonly at: Place;
}
/** For people: `devices.txt:3:1`. */
export declare function placeText({ file, line, column }: Place): string;
