import { dayOf, isDate } from "../../days.js";
import { isForDevelopment } from "./profile-kinds.js";
import { placeKey } from "./team.js";
import { quoted } from "./wording.js";
/**
 * What is to be said of a profile that has ended, where nothing needs it any more; undefined where something may.
 * Before its end it counts in full, successor or not: installed builds have it until they are replaced. After it, who
 * looks at a build that still has it is told so there.
 */
export function pastOf(profile, team, clock) {
    const successor = successorOf(profile, team, clock);
    if (successor)
        return {
            reason: `It was succeeded by ${quoted(successor.name)}, which ends on ${dayOf(successor.expiresAt)}.`,
            fix: `Ship builds with ${quoted(successor.name)} to whoever still has one with this; then delete it, or let it be.`,
        };
    if (!isForDevelopment(profile.type))
        return undefined;
    return {
        reason: 'It is for development only.',
        fix: 'Make it anew if somebody still develops with it (epapi apply), or delete it.',
    };
}
/** Of those that builds can be made with now, the one that ends last. */
function successorOf(profile, team, clock) {
    if (profile.bundleId === '')
        return undefined;
    const others = team.byPlace.get(placeKey(profile)) ?? [];
    const [last] = others
        .filter((one) => isUsable(one, team, clock))
        .sort((a, b) => b.expiresAt - a.expiresAt || (a.id < b.id ? -1 : 1));
    return last;
}
function isUsable({ state, expiresAt, certificates = [] }, { serialNumbers }, { now }) {
    const holds = certificates.some((one) => one.expiresAt > now && serialNumbers.has(one.serialNumber));
    return state === 'ACTIVE' && isDate(expiresAt) && expiresAt > now && holds;
}
