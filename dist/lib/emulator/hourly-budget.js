const HOUR = 3_600_000;
/** @param limit requests that one key may make in a rolling hour */
export function createHourlyBudget(limit) {
    const spent = new Map();
    return {
        spend(keyId, now) {
            const times = (spent.get(keyId) ?? []).filter((time) => time > now - HOUR);
            const allowed = times.length < limit;
            if (allowed)
                times.push(now);
            spent.set(keyId, times);
            return { allowed, header: `user-hour-lim:${limit};user-hour-rem:${limit - times.length};` };
        },
    };
}
