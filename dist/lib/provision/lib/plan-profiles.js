import { printable } from "../../text.js";
import { takesDevices } from "../manifest.js";
import { proofName } from "../../proof-name.js";
import { chooseCertificate } from "./choose-certificate.js";
import { compareText } from "./draft.js";
import { endingCertificates } from "./ending-certificates.js";
import { byName, isInUse, nameHeld, waiting } from "./held-names.js";
import { nameRings } from "./name-rings.js";
import { appleTvsOf, laterAppleTvs, wantedDevices } from "./profile-devices.js";
import { whyReplace } from "./why-replace.js";
/** Profiles, by name. */
export function planProfiles(manifest, team, { edited, going, now }) {
    const choices = new Map(manifest.certificates.map((want) => [want.label, chooseCertificate(want, team.certificates, now)]));
    const sources = { manifest, choices, edited, appleTvs: appleTvsOf(team.devices) };
    const aims = manifest.profiles.map((want) => aimOf(want, sources));
    const held = byName(team);
    const possible = aims.filter((aim) => 'want' in aim);
    const kept = possible.flatMap((aim) => upToDate(aim, held, team, now) ?? []).sort(byNameOf);
    const known = { held, going, now, isWaiting: waiting(manifest, kept) };
    const claims = { ...known, ringOf: nameRings(manifest, known) };
    const keptNames = new Set(kept.map(({ name }) => name));
    const changes = [];
    const blocked = aims.filter((aim) => 'hint' in aim);
    for (const aim of possible) {
        const isKept = keptNames.has(aim.want.name);
        const problem = isKept ? undefined : nameHeld(aim.want, claims);
        if (problem)
            blocked.push(problem);
        else
            changes.push(...(isKept ? [] : planProfile(aim, held, team, now)), ...leftovers(aim.want, claims));
    }
    return {
        changes,
        kept,
        blocked: blocked.sort(byNameOf),
        manualSteps: [
            ...endingCertificates(manifest, choices, team.certificates, now),
            ...laterAppleTvs(manifest, team),
        ].sort(byNameOf),
    };
}
function byNameOf(a, b) {
    return compareText(a.name, b.name);
}
function aimOf(want, { manifest, choices, edited, appleTvs }) {
    const chosen = new Map();
    // Sorted, so that what is said does not depend on the order of a manifest.
    for (const label of want.certificates.toSorted(compareText)) {
        const choice = choices.get(label) ?? `there is no certificate ${label} in the manifest`;
        if (typeof choice === 'string')
            return noCertificate(want, label, choice);
        chosen.set(label, choice);
    }
    const certificates = [...new Set([...chosen.values()].map(({ id }) => id))].sort(compareText);
    const devices = wantedDevices(want, manifest.devices, appleTvs);
    if (devices.length === 0 && takesDevices(want.type))
        return noDevice(want);
    const { type, bundleId } = want;
    return { want, chosen, edited: edited.has(bundleId), order: { type, bundleId, certificates, devices } };
}
function noDevice({ name, type }) {
    return {
        kind: 'profile',
        name,
        reason: `no device of the manifest is known to be one that ${type} is for`,
        hint: 'Add one to devices: of the manifest. Whether a new one is an Apple TV, Apple says once it is registered: apply, and plan again.',
    };
}
function noCertificate({ name }, label, why) {
    return {
        kind: 'profile',
        name,
        reason: `certificate ${printable(label, 80)} cannot be had: ${why}`,
        hint: 'Make a certificate from a signing request whose private key is at hand, with epapi api POST /v1/certificates or at developer.apple.com, or choose another one in the manifest.',
    };
}
function upToDate(aim, held, team, now) {
    const { want, order } = aim;
    const good = held.get(want.name)?.find((one) => whyReplace(aim, one, team, now) === undefined);
    const { bundleId, certificates } = order;
    return good && { name: want.name, id: good.profile.id, bundleId, certificates };
}
function planProfile(aim, held, team, now) {
    const { want, order } = aim;
    const base = { kind: 'profile', name: want.name, ...order };
    const found = held.get(want.name) ?? [];
    const [first] = found;
    if (!first)
        return [{ ...base, action: 'create', reason: 'does not exist' }];
    const reason = whyReplace(aim, first, team, now) ?? '';
    const replaces = found.map(({ profile }) => profile.id).sort(compareText);
    const others = found.map(({ bundleId }) => bundleId).filter((bundleId) => bundleId !== want.bundleId);
    const takesFrom = [...new Set(others)].sort(compareText);
    return [{ ...base, action: 'replace', reason, replaces, ...(takesFrom.length > 0 && { takesFrom }) }];
}
/**
 * What proved that a replacement could be had, and was not cleared away. Where the profile is for another bundle ID by
 * now, it proves nothing any more, and only holds the name that a new proof has to have: a valid one stays.
 */
function leftovers(want, { held, now }) {
    return (held.get(proofName(want.name)) ?? [])
        .filter(({ profile, bundleId }) => bundleId === want.bundleId || !isInUse(profile, now))
        .map(({ profile, bundleId }) => ({
        kind: 'profile',
        action: 'delete',
        id: profile.id,
        bundleId,
        name: profile.name,
        proofOf: want.name,
        reason: 'was left by a replacement that was cut short',
    }));
}
