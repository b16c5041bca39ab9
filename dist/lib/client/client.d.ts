import type { BudgetOptions, Usage } from './hourly-budget.ts';
import type { ProxySettings } from './proxy.ts';
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
export interface NewClientOptions extends ClientOptions, Pick<BudgetOptions, 'concurrency' | 'reserve'> {
    /** None by default; `readProxySettings(process.env)` for that of the environment. */
    readonly proxy?: ProxySettings | undefined;
}
/**
 * Makes a client:
 *
 *     const apple = createClient({ tokens });
 *     for await (const device of apple.devices.list({ filter: { status: ['ENABLED'] } }).all()) …
 *
 * Each function throws what `request` throws; lists also `PAGING`.
 */
export declare function createClient({ concurrency, reserve, proxy, ...options }: NewClientOptions): Client;
