import { normalUdid } from "./manifest.js";
import { planDevices } from "./lib/plan-devices.js";
import { planIdentifiers, planPassTypeIds } from "./lib/plan-identifiers.js";
import { planProfiles } from "./lib/plan-profiles.js";
import { planPruning, strangersOf } from "./lib/plan-pruning.js";
import { inOrder } from "./lib/draft.js";
import { goneIds, harmless } from "./lib/harmless.js";
import { sayWhatIsLost } from "./lib/lost-profiles.js";
/** The way from what Apple has to what the manifest wants. Pure: nothing is asked, nothing is changed. */
export function planChanges(manifest, team, { now, prune = {} }) {
    const strangers = strangersOf(manifest, team);
    const asked = planPruning(strangers, prune);
    const identifiers = planIdentifiers(manifest, team);
    const edited = [...identifiers.changes, ...asked.changes].flatMap((change) => change.kind === 'capability' ? [change.bundleId] : []);
    const going = asked.changes.flatMap((change) => change.kind === 'profile' && change.action === 'delete' ? [change.id] : []);
    const profiles = planProfiles(manifest, team, { edited: new Set(edited), going: new Set(going), now });
    const drafts = [
        identifiers,
        planPassTypeIds(manifest, team),
        planDevices(manifest, team),
        profiles,
        harmless(asked, { profiles, manifest, team, now }),
    ];
    const changes = inOrder(sayWhatIsLost(drafts.flatMap((draft) => draft.changes), team, now));
    return {
        changes,
        blocked: drafts.flatMap(({ blocked = [] }) => blocked),
        manualSteps: drafts.flatMap(({ manualSteps = [] }) => manualSteps),
        kept: drafts.flatMap(({ kept = [] }) => kept),
        unmanaged: countUnmanaged(strangers, changes),
        ids: knownIds(changes, team),
    };
}
/** Of what the changes are made with: an apply need not look for it. */
function knownIds(changes, team) {
    const needed = new Set(changes.flatMap((change) => [
        ...('bundleId' in change ? [change.bundleId] : []),
        ...('devices' in change ? change.devices : []),
    ]));
    const takesDevice = changes.some((change) => 'devices' in change && change.devices.length > 0);
    const of = (all) => Object.fromEntries(all.filter(([name]) => needed.has(name)));
    return {
        bundleIds: of(team.bundleIds.map(({ identifier, id }) => [identifier, id])),
        // Most plans make nothing with devices, of which there may be thousands.
        devices: of(takesDevice ? team.devices.map(({ udid, id }) => [normalUdid(udid), id]) : []),
    };
}
/** Certificates are chosen, and none is ever managed. */
function countUnmanaged(strangers, changes) {
    const going = new Set(changes.flatMap(goneIds));
    const counts = Object.entries(strangers).map(([kind, { changes: all }]) => [kind, all.filter((change) => 'id' in change && !going.has(`${kind} ${change.id}`)).length]);
    return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
