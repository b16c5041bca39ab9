/** An attribute of Apple's as text; empty where it is none. */
export declare function textOf(value: unknown): string;
/** Milliseconds since 1970-01-01T00:00:00Z of a date and time of Apple's; NaN where it is none. */
export declare function timeOf(value: unknown): number;
/** True for what can be an ID of Apple's: what is none is not put into a request or a command. */
export declare function isId(text: string): boolean;
