import { printable } from "../../text.js";
import { firmProfiles } from "./firm-profiles.js";
/** What a change takes away, as kinds and IDs: `profile ABC`. */
export function goneIds(change) {
    if (change.action === 'replace')
        return change.replaces.map((id) => `profile ${id}`);
    if (change.action !== 'delete' && change.action !== 'disable')
        return [];
    return [`${change.kind} ${change.id}`];
}
/**
 * Pruning without what would harm an app: a valid profile stays while its app cannot have the one that the manifest
 * wants for it, and a bundle ID, which takes its profiles along, while one of them stays.
 */
export function harmless(asked, beside) {
    const { profiles, manifest, team, prune, now } = beside;
    const replaced = new Set(profiles.changes.flatMap(goneIds));
    const isFirm = firmProfiles(manifest, profiles, now);
    const firm = new Set(team.bundleIds.flatMap(({ identifier, profiles: held }) => held.filter((one) => isFirm(identifier, one)).map(({ id }) => `profile ${id}`)));
    const changes = asked.changes.filter((change) => {
        const [gone = ''] = change.kind === 'profile' ? goneIds(change) : [];
        return !replaced.has(gone) && !firm.has(gone);
    });
    const going = new Set([...replaced, ...changes.flatMap(goneIds)]);
    const staying = new Map(team.bundleIds.map((one) => [one.id, keeping(one, going, prune)]));
    const blocks = (change) => change.kind === 'bundle-id' && change.action === 'delete' ? (staying.get(change.id) ?? []) : [];
    return {
        changes: changes.filter((change) => blocks(change).length === 0),
        blocked: [...(asked.blocked ?? []), ...changes.flatMap(blocks)],
    };
}
/** Why a bundle ID has to stay. */
function keeping({ identifier, profiles }, going, prune) {
    const count = profiles.filter(({ id }) => !going.has(`profile ${id}`)).length;
    if (count === 0)
        return [];
    const [what, them] = count === 1 ? ['1 profile that stays', 'it'] : [`${count} profiles that stay`, 'them'];
    return [
        {
            ...{ kind: 'bundle-id', name: identifier, reason: `has ${what}, and would take ${them} along` },
            hint: `Let ${them} go as well: ${prune}; or name ${printable(identifier, 80)} in the manifest.`,
        },
    ];
}
