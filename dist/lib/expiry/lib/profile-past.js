import { dayOf } from "../../days.js";
import { isForDevelopment } from "./profile-kinds.js";
import { placeKey } from "./team.js";
import { lastUsable } from "./usable.js";
import { quoted } from "./wording.js";
/**
 * What is to be said of a profile that has ended, where nothing needs it any more; undefined where something may.
 * Before its end it counts in full, successor or not: installed builds have it until they are replaced. After it, who
 * looks at a build that still has it is told so there.
 */
export function pastOf(profile, team, clock) {
    const others = profile.bundleId === '' ? [] : (team.byPlace.get(placeKey(profile)) ?? []);
    const successor = lastUsable(others, team, clock);
    if (successor) {
        const name = quoted(successor.profile.name);
        return {
            reason: `It was succeeded by ${name}, with which builds open until ${dayOf(successor.until)}.`,
            fix: `Ship builds with ${name} to whoever still has one with this; then delete it, or let it be.`,
        };
    }
    if (!isForDevelopment(profile.type))
        return undefined;
    return {
        reason: 'It is for development only.',
        fix: 'Make it anew if somebody still develops with it (epapi apply), or delete it.',
    };
}
