import { NoAnswerError } from '../no-answer.ts';
/**
 * The error for a connection that failed, without a cause: undici keeps what it sent and received in its errors,
 * and the token may be in there.
 *
 * @param error what fetch was rejected with
 * @param hide takes secrets out of a text
 */
export declare function noConnection(host: string, error: unknown, hide: (text: string) => string): NoAnswerError;
