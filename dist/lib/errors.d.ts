/** What every error of this project is made of. */
export interface ErrorFacts {
    /** Stable, upper case, hierarchical with dots (`KEY.RSA`): what programs should compare, by prefix. */
    readonly code: string;
    /** What was found and what it means. Never holds a secret, or a value that may be one. */
    readonly message: string;
    /** What to do about it. */
    readonly hint: string;
    /** The error underneath, when it is known to hold no secret. */
    readonly cause?: unknown;
}
/** The base of every error that this project throws on purpose; anything else that escapes is a defect. */
export declare class EpapiError extends Error {
    readonly code: string;
    readonly hint: string;
    constructor(facts: ErrorFacts);
}
/** True when `code` is `prefix` itself or lies below it (`KEY.RSA` lies below `KEY`). */
export declare function hasCode(code: string, prefix: string): boolean;
/**
 * A text for an error that nobody threw on purpose: its kind and where it came from. Its message is left out,
 * since a library may have put into it what it was given.
 */
export declare function defectText(error: unknown): string;
