import { printable } from "../../text.js";
import { proofName } from "../../proof-name.js";
import { groupBy } from "../../group-by.js";
/** True for one that apps may be signed with, also where Apple does not say until when. */
export function isInUse({ state, expiresAt }, now) {
    return state === 'ACTIVE' && !(expiresAt <= now);
}
/** The team's profiles by name. */
export function byName({ bundleIds }) {
    const all = bundleIds.flatMap(({ identifier, profiles }) => profiles.map((profile) => ({ profile, bundleId: identifier })));
    return groupBy(all, ({ profile }) => profile.name);
}
/** {@link Claims.isWaiting} */
export function waiting({ profiles }, kept) {
    const wanting = new Set(profiles.map(({ bundleId }) => bundleId));
    for (const { bundleId } of kept)
        wanting.delete(bundleId);
    return (bundleId) => wanting.has(bundleId);
}
/**
 * Why a profile cannot be made or replaced: its name, or that of its proof, is held by a valid profile of another app,
 * which nobody asked to go, or which that app cannot do without yet.
 */
export function nameHeld({ name, bundleId }, claims) {
    const proof = proofName(name);
    for (const [one, what] of [
        [name, 'the name'],
        [proof, `the name of its proof, ${printable(proof, 300)},`],
    ]) {
        const holder = claims.held
            .get(one)
            ?.find((other) => other.bundleId !== bundleId && isFirm(other, claims));
        if (holder)
            return { kind: 'profile', name, ...told(what, holder, claims) };
    }
    return undefined;
}
function isFirm({ profile, bundleId }, { going, isWaiting, now }) {
    return isInUse(profile, now) && (!going.has(profile.id) || isWaiting(bundleId));
}
function told(what, { profile, bundleId }, { held, going, now }) {
    const app = printable(bundleId);
    const others = [...held.values()]
        .flat()
        .filter((one) => one.bundleId === bundleId && one.profile !== profile && isInUse(one.profile, now));
    const hint = going.has(profile.id)
        ? `${app} is to have another one first: apply, and plan again. Or choose another name.`
        : `Choose another name; or, if ${app} can do without it, let it go: --prune profiles, or epapi api DELETE /v1/profiles/${printable(profile.id, 40)}.`;
    return {
        reason: `${what} is held by a valid profile of ${app}${others.length === 0 ? ', its only one' : ''}`,
        hint,
    };
}
