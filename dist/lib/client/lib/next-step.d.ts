import type { System } from '../../system.ts';
import { ApiError } from '../api-error.ts';
import { NoAnswerError } from '../no-answer.ts';
import { OutcomeUnknownError } from '../outcome-unknown.ts';
import type { ApiRequest } from '../request.ts';
import type { Answer } from './send.ts';
/** An attempt that is over. */
export interface Attempted {
    readonly what: ApiRequest;
    /** 1 for the first. */
    readonly number: number;
    readonly outcome: Answer | NoAnswerError;
    /** True when a token of this request has been rejected and replaced before. */
    readonly signedAgain: boolean;
    /** True when a budget of the hour decides when the next one may be sent. */
    readonly paced: boolean;
    /** True when an attempt before this one may have been done, though its answer does not say so. */
    readonly mayBeDone: boolean;
}
/** True for an attempt that Apple may have done, though its answer does not say so. */
export declare function isUnclear(outcome: Answer | NoAnswerError): boolean;
/** What to do after an attempt. */
export type NextStep = {
    readonly kind: 'done';
    readonly answer: Answer;
} | {
    readonly kind: 'fail';
    readonly error: ApiError | NoAnswerError | OutcomeUnknownError;
} | Repetition;
/** Another attempt, perhaps after a wait. */
export interface Repetition {
    readonly kind: 'repeat';
    /** Fit to be printed, without a full stop. */
    readonly reason: string;
    /** 0 to go on at once, or when the budget of the hour lets it. */
    readonly seconds: number;
    /** True when the budget of the hour announces the wait. */
    readonly leftToBudget?: boolean;
    /** What to end with when so much waiting is not left. */
    readonly error: ApiError | NoAnswerError;
    /** True when the token is to be replaced first. */
    readonly signAgain?: boolean;
}
/**
 * What to do after an attempt, by its kind: GET and DELETE can be repeated at will; of POST and PATCH it must be
 * certain that they were not done.
 */
export declare function nextStep(attempted: Attempted, system: System): NextStep;
