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
export function nameHeld(want, claims) {
    const { name, bundleId } = want;
    const proof = proofName(name);
    for (const [one, what] of [
        [name, 'the name'],
        [proof, `the name of its proof, ${printable(proof, 300)},`],
    ]) {
        const holder = claims.held
            .get(one)
            ?.find((other) => other.bundleId !== bundleId && isFirm(other, claims));
        if (holder)
            return { kind: 'profile', name, ...told(what, holder, claims, want) };
    }
    return undefined;
}
function isFirm({ profile, bundleId }, { going, isWaiting, now }) {
    return isInUse(profile, now) && (!going.has(profile.id) || isWaiting(bundleId));
}
function told(what, holder, claims, want) {
    const reason = `${what} is held by a valid profile of ${printable(holder.bundleId)}${isOnly(holder, claims) ? ', its only one' : ''}`;
    const ring = claims.ringOf(want, holder.bundleId);
    if (ring.length === 0)
        return { reason, hint: hintFor(holder, claims) };
    return {
        reason: `${reason}; ${describeRing(ring, want.bundleId)}`,
        hint: 'Give one of them another name in the manifest, and apply with --prune profiles until no name is held; then give it the name that it is to have, and apply again.',
    };
}
function isOnly({ profile, bundleId }, { held, now }) {
    return ![...held.values()]
        .flat()
        .some((one) => one.bundleId === bundleId && one.profile !== profile && isInUse(one.profile, now));
}
function hintFor({ profile, bundleId }, { going }) {
    const app = printable(bundleId);
    return going.has(profile.id)
        ? `${app} is to have another one first: apply, and plan again. Or choose another name.`
        : `Choose another name; or, if ${app} can do without it, let it go: --prune profiles, or epapi api DELETE /v1/profiles/${printable(profile.id, 40)}.`;
}
/** Of a ring of names, more than these nobody reads in a sentence. */
const MOST_NAMED = 3;
/** Half a sentence about the profile that is wanted: it is swapped with another, or its name goes round with several. */
function describeRing(others, bundleId) {
    const [first = '', ...more] = others.map((name) => printable(name, 50));
    if (more.length === 0)
        return `it is swapped with ${first}, whose name ${printable(bundleId, 80)} holds: neither can go first`;
    const shown = [first, ...more].slice(0, MOST_NAMED);
    const last = others.length > MOST_NAMED ? `${others.length - MOST_NAMED} more` : (shown.pop() ?? '');
    return `it goes round with ${shown.join(', ')} and ${last}, each of whose names another of their apps holds: none can go first`;
}
