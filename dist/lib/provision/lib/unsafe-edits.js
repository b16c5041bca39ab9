import { enumerate, printable } from "../../text.js";
import { provenName } from "../../proof-name.js";
import { compareText, inOrder } from "./draft.js";
import { goneIds } from "./harmless.js";
import { isInUse } from "./held-names.js";
import { madeKinds } from "./lost-profiles.js";
import { isDistribution, kindKey } from "./profile-uses.js";
/** Of what becomes INVALID, more than these nobody reads in a sentence. */
const MOST_NAMED = 3;
/**
 * Bundle IDs whose capabilities cannot change as it is planned: that makes all of their profiles INVALID (facts.md §3),
 * a valid one for distribution is among them, and the plan makes no other of its type.
 *
 * @param drafts the whole plan
 */
export function unsafeEdits(drafts, manifest, team, now) {
    const changes = drafts.flatMap((draft) => draft.changes);
    const blocked = drafts.flatMap((draft) => draft.blocked ?? []);
    const lacking = new Map(blocked.filter(({ kind }) => kind === 'profile').map((one) => [one.name, one]));
    const made = madeKinds(changes);
    const unsafe = new Map();
    for (const [identifier, profiles] of madeInvalid(changes, team, now)) {
        const lost = profiles.filter(({ type }) => isDistribution(type) && !made.has(kindKey(identifier, type)));
        const [first] = lost;
        if (!first)
            continue;
        const waits = manifest.profiles.find(({ name, bundleId, type }) => bundleId === identifier && type === first.type && lacking.has(name));
        const why = waits && lacking.get(waits.name);
        unsafe.set(identifier, why ? whyWaits(lost, why) : whyNot(identifier, lost, first));
    }
    return unsafe;
}
function whyNot(identifier, lost, { id, name, type }) {
    const app = printable(identifier, 80);
    const proven = provenName(name);
    const wanted = proven === undefined ? 'it' : printable(proven, 80);
    return {
        reason: `would make ${named(lost)} INVALID, and the manifest wants no profile of type ${printable(type, 40)} for ${app}`,
        hint: `Name ${wanted} under profiles: of the manifest, as epapi init does, so that it is replaced at once; or, if ${app} can do without it, delete it before: epapi api DELETE /v1/profiles/${printable(id, 40)}.`,
    };
}
function whyWaits(lost, waits) {
    return {
        reason: `would make ${named(lost)} INVALID, and ${printable(waits.name, 80)} cannot be had in its place: ${waits.reason}`,
        hint: waits.hint,
    };
}
function named(profiles) {
    const names = profiles.map(({ name }) => printable(name, 80));
    return `${names.length === 1 ? 'the profile' : 'the profiles'} ${enumerate(names, MOST_NAMED)}`;
}
/** What a draft has without those changes of capabilities that cannot be. */
export function withoutUnsafe({ changes, blocked = [], ...rest }, unsafe) {
    const whyOf = (change) => change.kind === 'capability' ? unsafe.get(change.bundleId) : undefined;
    return {
        ...rest,
        changes: changes.filter((change) => !whyOf(change)),
        blocked: [
            ...blocked,
            ...inOrder(changes).flatMap((change) => {
                const why = whyOf(change);
                return why ? { kind: change.kind, name: change.name, ...why } : [];
            }),
        ],
    };
}
/** Changes whose reasons say which valid profiles they make INVALID, where the plan replaces none of these. */
export function sayWhatBecomesInvalid(changes, team, now) {
    const invalid = madeInvalid(changes, team, now);
    return changes.map((change) => {
        const profiles = change.kind === 'capability' ? invalid.get(change.bundleId) : undefined;
        if (!profiles || profiles.length === 0)
            return change;
        return { ...change, reason: `${change.reason}; makes ${named(profiles)} INVALID` };
    });
}
/** By identifier, the valid profiles that stay while capabilities of their bundle ID change. */
function madeInvalid(changes, { bundleIds }, now) {
    const edited = new Set(changes.flatMap((one) => (one.kind === 'capability' ? [one.bundleId] : [])));
    const going = new Set(changes.flatMap(goneIds));
    const byName = (a, b) => compareText(a.name + a.id, b.name + b.id);
    return new Map(bundleIds
        .filter(({ identifier }) => edited.has(identifier))
        .map(({ identifier, profiles }) => [
        identifier,
        profiles.filter((one) => isInUse(one, now) && !going.has(`profile ${one.id}`)).sort(byName),
    ]));
}
