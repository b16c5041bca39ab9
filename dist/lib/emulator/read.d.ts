import type { Operation } from '../resources/operations.ts';
import type { Context } from './context.ts';
/**
 * Answers a GET.
 *
 * @param id of the path; empty where it has none
 * @returns the document
 * @throws RefusedRequest as Apple refuses
 */
export declare function read(context: Context, operation: Operation, url: URL, id: string): Promise<object>;
