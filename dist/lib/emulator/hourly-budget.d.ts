/** The requests of each key within the last hour. */
export interface HourlyBudget {
    /**
     * Counts one request, unless the hour is used up.
     *
     * @param now milliseconds since 1970-01-01T00:00:00Z
     * @returns whether it may be made, and the value of the X-Rate-Limit header
     */
    spend(keyId: string, now: number): {
        readonly allowed: boolean;
        readonly header: string;
    };
}
/** @param limit requests that one key may make in a rolling hour */
export declare function createHourlyBudget(limit: number): HourlyBudget;
