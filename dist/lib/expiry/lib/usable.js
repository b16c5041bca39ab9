import { isDate } from "../../days.js";
/**
 * Until when what is built now with a profile of the team opens: its own end, or that of the last of its certificates
 * that can be signed with, whatever is first. Undefined where nothing can be built with it now.
 */
export function usableUntil({ state, expiresAt, certificates = [] }, { serialNumbers }, { now }) {
    const ends = certificates
        .filter((one) => one.expiresAt > now && serialNumbers.has(one.serialNumber))
        .map((one) => one.expiresAt);
    const isUsable = state === 'ACTIVE' && isDate(expiresAt) && expiresAt > now && ends.length > 0;
    return isUsable ? Math.min(expiresAt, Math.max(...ends)) : undefined;
}
/** Of those that can be built with now, the one that lasts longest. */
export function lastUsable(profiles, team, clock) {
    const usable = profiles.flatMap((profile) => {
        const until = usableUntil(profile, team, clock);
        return until === undefined ? [] : [{ profile, until }];
    });
    return usable.sort((a, b) => b.until - a.until || (a.profile.id < b.profile.id ? -1 : 1))[0];
}
