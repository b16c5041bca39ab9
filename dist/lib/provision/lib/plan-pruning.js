import { printable } from "../../text.js";
import { normalUdid } from "../manifest.js";
import { proofNames } from "../../proof-name.js";
import { USUAL_LIMIT, pruneWord } from "../prune.js";
const REASON = 'is not in the manifest';
/** What goes because the manifest does not name it; nothing of a kind where that would be more than its limit. */
export function planPruning(strangers, prune, pruneWith) {
    const changes = [];
    const blocked = [];
    for (const [kind, limit] of Object.entries(prune)) {
        const { changes: found, total } = strangers[kind];
        const most = mostOf(limit, total);
        if (found.length <= most)
            changes.push(...found);
        else
            blocked.push(tooMany(kind, found.length, total, most, pruneWith));
    }
    return { changes, blocked };
}
/** What a share lacks that binary fractions do not have: 29 % of 100 are 29. */
const ROUNDING = 1e-9;
/** A share is at least one, lest small teams could prune nothing; who says 0 % means none. */
function mostOf(limit, total) {
    if ('count' in limit)
        return limit.count;
    return limit.share === 0 ? 0 : Math.max(1, Math.floor(total * limit.share + ROUNDING));
}
function tooMany(kind, found, total, most, pruneWith) {
    return {
        kind,
        name: 'pruning',
        reason: `${found} of ${total} are not in the manifest, and at most ${most} may go at once`,
        hint: `Check that the manifest is whole; if they are all to go, allow as many: ${pruneWith}${pruneWord(kind)}=${found}.`,
    };
}
/** The rule that has all of a kind go which the manifest does not name: with a limit where the usual one is too low. */
export function pruneRule(kind, { changes: { length }, total }) {
    const limit = length > mostOf(USUAL_LIMIT, total) ? `=${length}` : '';
    return `${pruneWord(kind)}${limit}`;
}
/** All that Apple has of each kind, and the manifest does not name. */
export function strangersOf(manifest, team) {
    const identifiers = new Map(manifest.bundleIds.map((one) => [one.identifier, one]));
    const passTypeIds = new Set(manifest.passTypeIds.map(({ identifier }) => identifier));
    const udids = new Set(manifest.devices.map(({ udid }) => normalUdid(udid)));
    const enabled = team.devices.filter(({ status }) => status !== 'DISABLED');
    const ours = team.bundleIds.filter(({ identifier }) => identifiers.has(identifier));
    return {
        'bundle-id': among(team.bundleIds, ({ id, identifier }) => identifiers.has(identifier) ? undefined : gone('bundle-id', id, identifier)),
        capability: among(ours.flatMap(({ identifier, capabilities }) => capabilities.map((one) => ({ ...one, identifier }))), ({ id, type, identifier }) => {
            const isWanted = identifiers.get(identifier)?.capabilities.some((want) => want.type === type);
            const name = `${identifier} ${type}`;
            return isWanted
                ? undefined
                : { kind: 'capability', action: 'delete', id, bundleId: identifier, name, reason: REASON };
        }),
        device: among(enabled, ({ id, name, udid }) => udids.has(normalUdid(udid))
            ? undefined
            : { kind: 'device', action: 'disable', id, name, reason: REASON }),
        'pass-type-id': among(team.passTypeIds, ({ id, identifier }) => passTypeIds.has(identifier) ? undefined : gone('pass-type-id', id, identifier)),
        profile: strangeProfiles(manifest, team),
    };
}
/** A profile is named with its bundle ID: one of another app that has its name is none. */
function strangeProfiles(manifest, team) {
    const owners = profileOwners(manifest);
    const profiles = team.bundleIds.flatMap(({ identifier, profiles: held }) => held.map(({ id, name }) => ({ id, name, bundleId: identifier })));
    return among(profiles, ({ id, name, bundleId }) => {
        const owner = owners.get(name);
        return owner?.bundleId === bundleId
            ? undefined
            : { kind: 'profile', action: 'delete', id, bundleId, name, reason: whyGone(bundleId, owner) };
    });
}
/** The bundle IDs of what a manifest makes, by name. */
function profileOwners({ profiles }) {
    return new Map(profiles.flatMap(({ name, bundleId }) => [
        [name, { bundleId, isProof: false }],
        ...proofNames(name).map((proof) => [proof, { bundleId, isProof: true }]),
    ]));
}
function whyGone(bundleId, owner) {
    if (!owner)
        return REASON;
    const what = `${owner.isProof ? 'a proof of ' : ''}${printable(owner.bundleId, 80)}`;
    return `is for ${printable(bundleId, 80)}; the manifest has this name for ${what}`;
}
function among(all, changeOf) {
    return { total: all.length, changes: all.flatMap((one) => changeOf(one) ?? []) };
}
function gone(kind, id, name) {
    return { kind, action: 'delete', id, name, reason: REASON };
}
