/** Where a reader is in the bytes of a text in UTF-8. No text is made of all of them: it would be as large again. */
export interface Cursor {
    readonly bytes: Buffer;
    position: number;
}
interface Tag {
    readonly name: string;
    readonly form: Form;
}
type Form = 'open' | 'close' | 'empty';
export declare const LESS = 60;
/** Goes past what may stand before the first element: the XML declaration and Apple's DOCTYPE. */
export declare function skipProlog(cursor: Cursor): void;
/** The next tag, which must come before any text; undefined when something else comes. */
export declare function nextTag(cursor: Cursor): Tag | undefined;
/** True where nothing comes any more but room. */
export declare function isAtEnd(cursor: Cursor): boolean;
export {};
