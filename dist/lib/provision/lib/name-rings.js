import { groupBy } from "../../group-by.js";
import { proofName } from "../../proof-name.js";
import { compareText } from "./draft.js";
import { isInUse } from "./held-names.js";
/**
 * Finds names that go round: an app holds the name of another's profile, and waits itself for a name that this one
 * holds, or one that waits for it in turn. No app is to be without a valid profile, so none of them ever goes first.
 */
export function nameRings({ profiles }, claims) {
    let known;
    return (want, holder) => {
        // Most plans have nothing that is held.
        known ??= stuckApps(profiles, claims);
        return shortestWay(known, holder, want.bundleId);
    };
}
/** Apps of which every profile waits for an app that is one of them, with what these wait for. */
function stuckApps(profiles, claims) {
    // Sorted, so that what is said does not depend on the order of a manifest.
    const waits = profiles.toSorted((a, b) => compareText(a.name, b.name)).map((one) => waitOf(one, claims));
    const stuck = new Map([...groupBy(waits, ({ app }) => app)].filter(([app]) => claims.isWaiting(app)));
    let before;
    do {
        before = stuck.size;
        for (const [app, all] of stuck)
            if (!all.every(({ holders }) => holders.some((holder) => stuck.has(holder))))
                stuck.delete(app);
    } while (stuck.size < before);
    return stuck;
}
function waitOf({ name, bundleId }, { held, now }) {
    const holders = [name, proofName(name)]
        .flatMap((one) => held.get(one) ?? [])
        .filter((one) => one.bundleId !== bundleId && isInUse(one.profile, now));
    const apps = new Set(holders.map((one) => one.bundleId));
    return { name, app: bundleId, holders: [...apps].sort(compareText) };
}
/** The names that are waited for on the way from one stuck app to another; none where there is no way. */
function shortestWay(stuck, from, to) {
    if (!stuck.has(to))
        return [];
    const before = new Map([[from, undefined]]);
    // A map gives what is added while it is gone through as well.
    for (const [app] of before)
        for (const wait of stuck.get(app) ?? [])
            for (const holder of wait.holders)
                if (!before.has(holder))
                    before.set(holder, wait);
    const names = [];
    for (let last = before.get(to); last; last = before.get(last.app))
        names.unshift(last.name);
    return names;
}
