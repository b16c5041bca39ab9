import { enumerate, printable } from "../../text.js";
import { groupBy } from "../../group-by.js";
import { provenName } from "../../proof-name.js";
import { compareText } from "./draft.js";
import { isMade } from "./graph.js";
import { goneIds } from "./harmless.js";
import { isInUse } from "./held-names.js";
import { kindKey } from "./profile-uses.js";
/** Of what is lost, more than these nobody reads in a sentence. */
const MOST_NAMED = 3;
/**
 * Changes that say what they mean for those who lose a valid profile: in the reason where the plan leaves an app without
 * any of that type, which whoever reads it has to see, since what was asked for by name may do so; and in `beside` where
 * it leaves another, without which the apply is not to let it go.
 *
 * @param changes all of a plan
 */
export function withLosses(changes, { bundleIds }, now) {
    const going = new Set(changes.flatMap(goneIds));
    const made = madeKinds(changes);
    const lost = new Map();
    const spared = new Map();
    for (const { identifier, profiles } of bundleIds) {
        const valid = profiles.filter((profile) => isInUse(profile, now));
        for (const [type, all] of groupBy(valid, (profile) => profile.type)) {
            // A proof counts for none: whoever made it takes it away, and the apply does not rely on it either.
            const stays = all.some(({ id, name }) => !going.has(`profile ${id}`) && provenName(name) === undefined);
            const has = stays || made.has(kindKey(identifier, type));
            for (const { id } of all)
                (has ? spared : lost).set(`profile ${id}`, { id, bundleId: identifier, type });
        }
    }
    return changes.map((change) => besideOthers(sayWhatIsLost(change, lost), spared));
}
function sayWhatIsLost(change, lost) {
    const kinds = new Set(goneIds(change)
        .flatMap((id) => lost.get(id) ?? [])
        .map(describeKind));
    if (kinds.size === 0)
        return change;
    const leaves = enumerate([...kinds].sort(compareText), MOST_NAMED);
    return { ...change, reason: `${change.reason}; leaves ${leaves}` };
}
/** What is replaced by one of its kind is proved to come anew; a proof that was left has a rule of its own. */
function besideOthers(change, spared) {
    if (change.kind !== 'profile')
        return change;
    const gone = goneIds(change).flatMap((id) => spared.get(id) ?? []);
    if (change.action === 'delete') {
        const [beside] = gone;
        return beside && change.proofOf === undefined ? { ...change, beside: [beside] } : change;
    }
    if (change.action !== 'replace')
        return change;
    const beside = gone.filter(({ bundleId, type }) => bundleId !== change.bundleId || type !== change.type);
    return beside.length > 0 ? { ...change, beside } : change;
}
/** Of what a plan makes valid profiles, by {@link kindKey}. */
export function madeKinds(changes) {
    return new Set(changes.filter(isMade).map(({ bundleId, type }) => kindKey(bundleId, type)));
}
function describeKind({ bundleId, type }) {
    return `${printable(bundleId, 80)} without a valid profile of type ${printable(type, 40)}`;
}
