import { proofName } from "../../proof-name.js";
import { compareText } from "./draft.js";
import { isElse, isInUse } from "./held-names.js";
import { kindKey, standIns } from "./profile-uses.js";
/**
 * Finds names that go round: an app holds the name of another's profile, and waits itself for a name that this one
 * holds, or one that waits for it in turn. No app is to be without a valid profile, so none of them ever goes first.
 */
export function nameRings(manifest, claims) {
    let known;
    return ({ name }, holder) => {
        // Most plans have nothing that is held.
        known ??= stuckKinds(manifest, claims);
        return shortestWay(known, keyOf(holder), name);
    };
}
function keyOf({ profile, bundleId }) {
    return kindKey(bundleId, profile.type);
}
/** Of what holds names, that of which every stand-in waits for such as is stuck itself, with what these wait for. */
function stuckKinds(manifest, claims) {
    const standInsOf = standIns(manifest);
    const holders = manifest.profiles.flatMap((want) => holdersOf(want, claims));
    const stuck = new Map();
    for (const holder of holders.filter(({ profile, bundleId }) => claims.waitedFor(bundleId, profile.type).length > 0)) {
        // Sorted, so that what is said does not depend on the order of a manifest.
        const all = standInsOf(holder.bundleId, holder.profile.type).toSorted((a, b) => compareText(a.name, b.name));
        const waiter = keyOf(holder);
        stuck.set(waiter, all.map((want) => ({
            ...{ name: want.name, waiter },
            holders: [...new Set(holdersOf(want, claims).map(keyOf))].sort(compareText),
        })));
    }
    let before;
    do {
        before = stuck.size;
        for (const [key, all] of stuck)
            if (!all.every((one) => one.holders.some((holder) => stuck.has(holder))))
                stuck.delete(key);
    } while (stuck.size < before);
    return stuck;
}
/** What is valid, something else than a wanted one, and has its name, or that of its proof. */
function holdersOf(want, claims) {
    return [want.name, proofName(want.name)]
        .flatMap((one) => claims.held.get(one) ?? [])
        .filter((one) => isElse(one, want, claims) && isInUse(one.profile, claims.now));
}
/** The names that are waited for on the way from one that is stuck to a name of the manifest; none where none leads there. */
function shortestWay(stuck, from, name) {
    const before = new Map([[from, undefined]]);
    // A map gives what is added while it is gone through as well.
    for (const [key] of before) {
        const waits = stuck.get(key) ?? [];
        if (waits.some((wait) => wait.name === name))
            return wayTo(key, before);
        for (const wait of waits)
            for (const holder of wait.holders)
                if (!before.has(holder))
                    before.set(holder, wait);
    }
    return [];
}
function wayTo(key, before) {
    const names = [];
    for (let last = before.get(key); last; last = before.get(last.waiter))
        names.unshift(last.name);
    return names;
}
