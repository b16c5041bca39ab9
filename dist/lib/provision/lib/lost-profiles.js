import { printable } from "../../text.js";
import { compareText } from "./draft.js";
import { goneIds } from "./harmless.js";
import { isInUse } from "./held-names.js";
/**
 * Changes whose reasons say where they leave an app without any valid profile. What was asked for by name may do so,
 * but whoever reads the plan has to see it.
 *
 * @param changes all of a plan
 */
export function sayWhatIsLost(changes, { bundleIds }, now) {
    const going = new Set(changes.flatMap(goneIds));
    const isGoing = ({ id }) => going.has(`profile ${id}`);
    const made = new Set(changes.flatMap((one) => (one.kind === 'profile' && one.action !== 'delete' ? [one.bundleId] : [])));
    const lost = new Map();
    for (const { identifier, profiles } of bundleIds) {
        const valid = profiles.filter((profile) => isInUse(profile, now));
        if (made.has(identifier) || !valid.every(isGoing))
            continue;
        for (const { id } of valid)
            lost.set(`profile ${id}`, identifier);
    }
    return changes.map((change) => {
        const apps = [...new Set(goneIds(change).flatMap((id) => lost.get(id) ?? []))].sort(compareText);
        return apps.length === 0 ? change : { ...change, reason: `${change.reason}; ${describeLoss(apps)}` };
    });
}
/** Several only where profiles of several apps have the name that a replacement takes. */
function describeLoss([first = '', ...more]) {
    const others = more.length === 0 ? '' : ` and ${more.length} more`;
    return `leaves ${printable(first, 80)}${others} without a valid profile`;
}
