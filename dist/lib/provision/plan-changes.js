import { normalUdid } from "./manifest.js";
import { planDevices } from "./lib/plan-devices.js";
import { planIdentifiers, planPassTypeIds, stepsByHand } from "./lib/plan-identifiers.js";
import { planProfiles } from "./lib/plan-profiles.js";
import { planPruning, pruneRule, strangersOf } from "./lib/plan-pruning.js";
import { inOrder } from "./lib/draft.js";
import { goneIds, harmless } from "./lib/harmless.js";
import { withLosses } from "./lib/lost-profiles.js";
import { sayWhatBecomesInvalid, unsafeEdits, withoutUnsafe } from "./lib/unsafe-edits.js";
/** The way from what Apple has to what the manifest wants. Pure: nothing is asked, nothing is changed. */
export function planChanges(manifest, team, options) {
    const { now, prune = {}, pruneWith = '--prune ' } = options;
    const strangers = strangersOf(manifest, team);
    const parts = {
        ...{ manifest, team, now },
        identifiers: planIdentifiers(manifest, team),
        others: [planPassTypeIds(manifest, team), planDevices(manifest, team)],
        asked: planPruning(strangers, prune, pruneWith),
        prune: `${pruneWith}${pruneRule('profile', strangers.profile)}`,
    };
    const drafts = safeDrafts(parts);
    const changes = inOrder(told(drafts, team, now));
    return {
        changes,
        blocked: drafts.flatMap(({ blocked = [] }) => blocked),
        manualSteps: drafts.flatMap(({ manualSteps = [] }) => manualSteps),
        kept: drafts.flatMap(({ kept = [] }) => kept),
        unmanaged: countUnmanaged(strangers, changes),
        ids: knownIds(changes, team),
    };
}
/** Planned anew without the edits that would cost an app its profile, since that leaves others as they are as well. */
function safeDrafts(parts) {
    const { manifest, team, now } = parts;
    let unsafe = new Map();
    for (;;) {
        const drafts = draftsWithout(unsafe, parts);
        const more = unsafeEdits(drafts, manifest, team, now);
        if (more.size === 0)
            return drafts;
        unsafe = new Map([...unsafe, ...more]);
    }
}
function draftsWithout(unsafe, parts) {
    const { manifest, team, others, prune, now } = parts;
    const identifiers = withoutUnsafe(parts.identifiers, unsafe);
    const asked = withoutUnsafe(parts.asked, unsafe);
    const edited = [...identifiers.changes, ...asked.changes].flatMap((change) => change.kind === 'capability' ? [change.bundleId] : []);
    const going = asked.changes.flatMap((change) => change.kind === 'profile' && change.action === 'delete' ? [change.id] : []);
    const around = { edited: new Set(edited), going: new Set(going), prune, now };
    const profiles = planProfiles(manifest, team, around);
    return [
        { ...identifiers, manualSteps: stepsByHand(identifiers.changes) },
        ...others,
        profiles,
        harmless(asked, { profiles, manifest, team, prune, now }),
    ];
}
/** Changes with reasons that say what else they do to profiles. */
function told(drafts, team, now) {
    const changes = drafts.flatMap((draft) => draft.changes);
    return sayWhatBecomesInvalid(withLosses(changes, team, now), team, now);
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
