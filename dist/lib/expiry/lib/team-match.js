import { appKey } from "./team.js";
import { lastUsable } from "./usable.js";
/** @param end when the one in the file ends, by its own date or its certificates' */
export function matchOf(file, end, team, clock) {
    const same = team.byUuid.get(file.uuid.toLowerCase());
    if (same)
        return { how: 'uuid', profile: same, renewedUntil: undefined };
    const namesakes = namesakesOf(file, team);
    const others = file.bundleId === '' ? [] : (team.byApp.get(appKey(file)) ?? []);
    // The name must stay the same where Xcode's project has it.
    for (const candidates of [namesakes, others]) {
        const last = lastUsable(candidates, team, clock);
        // An end that nobody knows is no later one.
        if (last && last.until > end)
            return { how: 'app', profile: last.profile, renewedUntil: last.until };
    }
    const profile = namesakes[0] ?? others[0];
    return { how: profile ? 'app' : 'none', profile, renewedUntil: undefined };
}
/** Other teams use the same names: the app must fit too, where it is known. */
function namesakesOf({ name, bundleId }, team) {
    return (team.byName.get(name) ?? []).filter((one) => ['', bundleId].includes(one.bundleId));
}
