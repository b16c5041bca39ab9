import type { BudgetOptions, Usage } from './hourly-budget.ts';
import type { ApiRequest, ApiResponse, ClientOptions } from './request.ts';
import type { AnyResource, Operations } from './typed.ts';
/** Apple's API: a function for each of its operations, which share one budget of the hour. */
export interface Client extends Operations {
    /** A request of any kind, with the same retries and the same budget. */
    request(what: ApiRequest): Promise<ApiResponse>;
    /** A list of any kind, page by page, from the path and query of its first page. */
    pages(path: string): AsyncIterable<AnyPage>;
    /** What this client has used so far. */
    usage(): Usage;
}
/** A page of a list of any kind. */
export interface AnyPage {
    readonly data: readonly AnyResource[];
    readonly included: readonly AnyResource[];
    /** How many resources the whole list has, where Apple says so. */
    readonly total: number | undefined;
}
export type NewClientOptions = ClientOptions & Pick<BudgetOptions, 'concurrency' | 'reserve'>;
/**
 * Makes a client:
 *
 *     const apple = createClient({ tokens });
 *     for await (const device of apple.devices.list({ filter: { status: ['ENABLED'] } }).all()) …
 *
 * Each function throws what `request` throws; lists also `PAGING`.
 */
export declare function createClient({ concurrency, reserve, ...options }: NewClientOptions): Client;
