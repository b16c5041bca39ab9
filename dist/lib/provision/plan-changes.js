import { normalUdid } from "./manifest.js";
import { planDevices } from "./lib/plan-devices.js";
import { planIdentifiers, planPassTypeIds } from "./lib/plan-identifiers.js";
import { planProfiles } from "./lib/plan-profiles.js";
import { planPruning, strangersOf } from "./lib/plan-pruning.js";
import { inOrder } from "./lib/draft.js";
/** The way from what Apple has to what the manifest wants. Pure: nothing is asked, nothing is changed. */
export function planChanges(manifest, team, { now, prune = {} }) {
    const pruned = planPruning(manifest, team, prune);
    const identifiers = planIdentifiers(manifest, team);
    const edited = [...identifiers.changes, ...pruned.changes].flatMap((change) => change.kind === 'capability' ? [change.bundleId] : []);
    const drafts = [
        identifiers,
        planPassTypeIds(manifest, team),
        planDevices(manifest, team),
        planProfiles(manifest, team, new Set(edited), now),
        pruned,
    ];
    const changes = inOrder(drafts.flatMap((draft) => draft.changes));
    return {
        changes,
        blocked: drafts.flatMap(({ blocked = [] }) => blocked),
        manualSteps: drafts.flatMap(({ manualSteps = [] }) => manualSteps),
        kept: drafts.flatMap(({ kept = [] }) => kept),
        unmanaged: countUnmanaged(manifest, team, pruned),
        ids: knownIds(changes, team),
    };
}
/** Of what the changes are made with: an apply need not look for it. */
function knownIds(changes, team) {
    const needed = new Set(changes.flatMap((change) => [
        ...('bundleId' in change ? [change.bundleId] : []),
        ...('devices' in change ? change.devices : []),
    ]));
    const of = (all) => Object.fromEntries(all.filter(([name]) => needed.has(name)));
    return {
        bundleIds: of(team.bundleIds.map(({ identifier, id }) => [identifier, id])),
        devices: of(team.devices.map(({ udid, id }) => [normalUdid(udid), id])),
    };
}
/** Certificates are chosen, and none is ever managed. */
function countUnmanaged(manifest, team, pruned) {
    const going = (kind) => pruned.changes.filter((change) => change.kind === kind).length;
    const counts = Object.entries(strangersOf(manifest, team)).map(([kind, { changes }]) => [kind, changes.length - going(kind)]);
    return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
