type Scalar = keyof typeof SCALARS;
/** By the names of their elements; undefined for a text that is no such value. */
declare const SCALARS: {
    string: (text: string) => string;
    true: (text: string) => true | undefined;
    false: (text: string) => false | undefined;
    integer: (text: string) => number | undefined;
    real: (text: string) => number | undefined;
    date: (text: string) => Date | undefined;
    data: (text: string) => Buffer<ArrayBuffer> | undefined;
};
/** True for the name of an element that holds a text, a number, a date, data or a truth. */
export declare function isScalar(name: string): name is Scalar;
/** Undefined for an element that is none, and for a text that it cannot hold. */
export declare function readScalar(name: string, text: string): string | number | boolean | Date | Buffer | undefined;
export {};
