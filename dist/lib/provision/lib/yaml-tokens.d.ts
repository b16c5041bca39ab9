import type { CST, LineCounter } from 'yaml';
import type { Words } from './yaml-problems.ts';
/** Says where something is wrong, and what. */
export type AddError = (source: {
    readonly offset: number;
}, words: Words) => void;
/** The tokens of a text, up to one that is too much. */
export declare function tokensOf(text: string, lines: LineCounter, add: AddError): Generator<CST.Token>;
