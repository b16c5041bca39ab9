import { enumerate, printable } from "../../text.js";
import { groupBy } from "../../group-by.js";
import { compareText } from "./draft.js";
import { goneIds } from "./harmless.js";
import { isInUse } from "./held-names.js";
import { kindKey } from "./profile-uses.js";
/** Of what is lost, more than these nobody reads in a sentence. */
const MOST_NAMED = 3;
/**
 * Changes whose reasons say where they leave an app without any valid profile of a type. What was asked for by name may
 * do so, but whoever reads the plan has to see it.
 *
 * @param changes all of a plan
 */
export function sayWhatIsLost(changes, { bundleIds }, now) {
    const going = new Set(changes.flatMap(goneIds));
    const made = madeKinds(changes);
    const lost = new Map();
    for (const { identifier, profiles } of bundleIds) {
        const valid = profiles.filter((profile) => isInUse(profile, now));
        for (const [type, all] of groupBy(valid, (profile) => profile.type)) {
            if (made.has(kindKey(identifier, type)) || !all.every(({ id }) => going.has(`profile ${id}`)))
                continue;
            for (const { id } of all)
                lost.set(`profile ${id}`, { identifier, type });
        }
    }
    return changes.map((change) => {
        const kinds = new Set(goneIds(change)
            .flatMap((id) => lost.get(id) ?? [])
            .map(describeKind));
        return kinds.size === 0
            ? change
            : {
                ...change,
                reason: `${change.reason}; leaves ${enumerate([...kinds].sort(compareText), MOST_NAMED)}`,
            };
    });
}
/** Of what a plan makes valid profiles, by {@link kindKey}. */
export function madeKinds(changes) {
    return new Set(changes.flatMap((one) => one.kind === 'profile' && one.action !== 'delete' ? [kindKey(one.bundleId, one.type)] : []));
}
function describeKind({ identifier, type }) {
    return `${printable(identifier, 80)} without a valid profile of type ${printable(type, 40)}`;
}
