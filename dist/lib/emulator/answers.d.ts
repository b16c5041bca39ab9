import type { AppleRefusal } from './apple-errors.ts';
/** What a request came to. */
export interface Outcome {
    readonly status: number;
    readonly document?: object | undefined;
}
/** Makes responses of outcomes and refusals. */
export interface Answers {
    /** @returns the outcome as a response, or the refusal that was thrown on the way to it */
    answer(headers: Headers, perform: () => Promise<Outcome>): Promise<Response>;
    /** All refusals in one document, with the status of the first. */
    refusal(refusals: readonly AppleRefusal[], headers: Headers): Response;
}
export declare function createAnswers(): Answers;
