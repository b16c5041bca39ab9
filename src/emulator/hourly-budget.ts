/** The requests of each key within the last hour. */
export interface HourlyBudget {
  /**
   * Counts one request, unless the hour is used up.
   *
   * @param now milliseconds since 1970-01-01T00:00:00Z
   * @returns whether it may be made, and the value of the X-Rate-Limit header
   */
  spend(keyId: string, now: number): { readonly allowed: boolean; readonly header: string };
}

const HOUR = 3_600_000;

/** @param limit requests that one key may make in a rolling hour */
export function createHourlyBudget(limit: number): HourlyBudget {
  const spent = new Map<string, number[]>();
  return {
    spend(keyId, now) {
      const times = (spent.get(keyId) ?? []).filter((time) => time > now - HOUR);
      const allowed = times.length < limit;
      if (allowed) times.push(now);
      spent.set(keyId, times);
      return { allowed, header: `user-hour-lim:${limit};user-hour-rem:${limit - times.length};` };
    },
  };
}
