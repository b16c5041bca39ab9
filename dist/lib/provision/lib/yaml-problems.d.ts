import type { ErrorCode } from 'yaml';
/** What is said of a mistake. */
export type Words = readonly [message: string, hint: string];
export declare const TOO_DEEP: Words;
export declare const TOO_MUCH: Words;
/** What is said of a mistake that the parser finds. */
export declare function wordsFor(code: ErrorCode): Words;
