/**
 * Reads a Retry-After header in the forms in which it has been seen: seconds, an HTTP date, and a UNIX time in
 * milliseconds, as Apple's sister API sends it (or in seconds).
 *
 * @param now milliseconds since 1970-01-01T00:00:00Z, on the clock of the server if that is known
 * @returns seconds from now, not negative; undefined when the header is missing or in no known form
 */
export declare function readRetryAfter(header: string | null, now: number): number | undefined;
