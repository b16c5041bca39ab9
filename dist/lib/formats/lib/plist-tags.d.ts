/** Where a reader is in a text. */
export interface Cursor {
    readonly text: string;
    position: number;
}
interface Tag {
    readonly name: string;
    readonly form: 'open' | 'close' | 'empty';
}
/** Goes past what may stand before the first element: the XML declaration and Apple's DOCTYPE. */
export declare function skipProlog(cursor: Cursor): void;
/** The next tag, which must come before any text; undefined when something else comes. */
export declare function nextTag(cursor: Cursor): Tag | undefined;
export {};
