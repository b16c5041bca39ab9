/** The requests that a token is limited to. */
export interface Scope {
    /** Each `GET <path>[?query]`, in the order given, none twice. */
    readonly requests: readonly string[];
    readonly warnings: readonly string[];
}
/**
 * Reads a scope: one request per line, `GET /v1/certificates?filter[certificateType]=IOS_DISTRIBUTION`.
 * Empty lines count for nothing.
 *
 * @throws EpapiError `SCOPE`, naming the line
 */
export declare function readScope(text: string): Scope;
