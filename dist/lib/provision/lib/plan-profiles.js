import { DAY } from "../../days.js";
import { groupBy } from "../../group-by.js";
import { enumerate, printable } from "../../text.js";
import { takesDevices } from "../manifest.js";
import { proofNames } from "../../proof-name.js";
import { chooseCertificate } from "./choose-certificate.js";
import { compareText } from "./draft.js";
import { endingCertificates, insteadOf } from "./ending-certificates.js";
import { firmProfiles } from "./firm-profiles.js";
import { byName, isInUse, nameHeld } from "./held-names.js";
import { nameRings } from "./name-rings.js";
import { waiting, wanting } from "./profile-uses.js";
import { appleTvsOf, laterAppleTvs, wantedDevices } from "./profile-devices.js";
import { whyReplace } from "./why-replace.js";
/** Profiles, by name. */
export function planProfiles(manifest, team, around) {
    const { edited, now } = around;
    const choices = new Map(manifest.certificates.map((want) => [want.label, chooseCertificate(want, team.certificates, now)]));
    const sources = { manifest, team, choices, edited, appleTvs: appleTvsOf(team.devices), now };
    const aims = manifest.profiles.map((want) => aimOf(want, sources));
    const held = byName(team);
    const possible = aims.filter((aim) => 'want' in aim);
    const kept = possible.flatMap((aim) => upToDate(aim, held, team, now) ?? []).sort(byNameOf);
    const known = { ...around, held, waitedFor: waiting(manifest, kept), isWanted: wanting(manifest) };
    const claims = { ...known, ringOf: nameRings(manifest, known) };
    const keptNames = new Set(kept.map(({ name }) => name));
    const problems = possible.flatMap(({ want }) => keptNames.has(want.name) ? [] : (nameHeld(want, claims) ?? []));
    const blocked = [...aims.filter((aim) => 'hint' in aim), ...problems].sort(byNameOf);
    const isFirm = firmProfiles(manifest, { blocked, kept }, now);
    const lacking = new Set(blocked.map(({ name }) => name));
    const had = possible.filter(({ want }) => !lacking.has(want.name));
    const keptIds = new Set(kept.map(({ id }) => id));
    return {
        changes: had.flatMap((aim) => [
            ...(keptNames.has(aim.want.name) ? [] : planProfile(aim, held, team, now)),
            ...leftovers(aim.want, { held, keptIds, isFirm, now }),
        ]),
        kept,
        blocked,
        manualSteps: [
            ...endingCertificates(manifest, choices, team.certificates, now),
            ...laterAppleTvs(manifest, team),
        ].sort(byNameOf),
    };
}
function byNameOf(a, b) {
    return compareText(a.name, b.name);
}
function aimOf(want, sources) {
    const { manifest, choices, edited, appleTvs } = sources;
    const chosen = new Map();
    // Sorted, so that what is said does not depend on the order of a manifest.
    for (const label of want.certificates.toSorted(compareText)) {
        const choice = choices.get(label);
        if (choice === undefined || typeof choice === 'string')
            return noCertificate(want, label, sources);
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
function noCertificate({ name }, label, sources) {
    const { manifest, team, choices, now } = sources;
    const meant = manifest.certificates.find((one) => one.label === label);
    const why = choices.get(label);
    const known = meant && typeof why === 'string';
    return {
        ...{ kind: 'profile', name },
        reason: `certificate ${printable(label, 80)} cannot be had: ${known ? why : 'the manifest has none of this name'}`,
        hint: known
            ? insteadOf(meant, team.certificates, now)
            : 'Name it under certificates: of the manifest, or choose another one.',
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
    const found = (held.get(want.name) ?? []).toSorted((a, b) => distance(want, a, now) - distance(want, b, now));
    const [first, ...more] = found;
    const provedFirst = isSpoiling(aim, team, found, now) && { provedFirst: true };
    if (!first)
        return [{ ...base, action: 'create', reason: 'does not exist', ...provedFirst }];
    const reason = `${whyReplace(aim, first, team, now) ?? ''}${describeOthers(more, want, now)}`;
    const replaces = found.map(({ profile }) => profile.id).sort(compareText);
    const others = found.map(({ bundleId }) => bundleId).filter((bundleId) => bundleId !== want.bundleId);
    const takesFrom = [...new Set(others)].sort(compareText);
    const taken = takesFrom.length > 0 && { takesFrom };
    const isGood = whyReplace({ ...aim, edited: false }, first, team, now) === undefined;
    const becauseEdited = isGood && { becauseEdited: true };
    return [{ ...base, action: 'replace', reason, replaces, ...taken, ...provedFirst, ...becauseEdited }];
}
/** True where capabilities change, and a valid profile that a wanted one comes in the place of becomes INVALID. */
function isSpoiling({ edited, want: { bundleId, type } }, { bundleIds }, found, now) {
    if (!edited)
        return false;
    const goes = new Set(found.map(({ profile }) => profile));
    const own = bundleIds.find(({ identifier }) => identifier === bundleId)?.profiles ?? [];
    return own.some((one) => isInUse(one, now) && (one.type === type || goes.has(one)));
}
/** How far one is from what the manifest means by its name: the nearest is what is replaced. */
function distance({ bundleId, type }, held, now) {
    if (held.bundleId !== bundleId)
        return 3;
    if (held.profile.type !== type)
        return 2;
    return isInUse(held.profile, now) ? 0 : 1;
}
/** More than these nobody reads in a sentence. */
const MOST_NAMED = 3;
/** What else has the name, and goes. */
function describeOthers(others, { bundleId, type }, now) {
    if (others.length === 0)
        return '';
    const kinds = groupBy(others, ({ profile, bundleId: owner }) => {
        const of = owner === bundleId ? '' : ` of ${printable(owner, 80)}`;
        const ofType = profile.type === type ? '' : ` of type ${printable(profile.type, 40)}`;
        return `${stateWord(profile, now)}${of}${ofType}`;
    });
    const words = [...kinds].map(([kind, { length }]) => `${length} ${kind}`);
    return `; of the same name go as well: ${enumerate(words, MOST_NAMED)}`;
}
function stateWord(profile, now) {
    if (isInUse(profile, now))
        return 'valid';
    return profile.state === 'ACTIVE' ? 'expired' : printable(profile.state, 40);
}
/**
 * What proved that a replacement could be had, and was not cleared away. Where the profile is for another bundle ID by
 * now, it proves nothing any more, and only holds the name that a new proof has to have: a valid one stays. So does one
 * that an app cannot do without, since nothing else of its type can be had; and, beside a profile that stays as it is,
 * one of a replacement that may be under way.
 */
function leftovers(want, { held, keptIds, isFirm, now }) {
    const kept = held.get(want.name)?.find(({ profile }) => keptIds.has(profile.id));
    return proofNames(want.name)
        .flatMap((name) => held.get(name) ?? [])
        .filter(({ profile, bundleId }) => bundleId === want.bundleId || !isInUse(profile, now))
        .filter(({ profile, bundleId }) => !isFirm(bundleId, profile))
        .filter(({ profile }) => !kept || !isUnderWay(profile, kept.profile, now))
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
/** Milliseconds: as long as a run may be told to wait, between a proof and the profile that it was for as well. */
const REPLACING = 7 * DAY;
/**
 * True for a valid proof that is younger than the profile of its name, which is as this manifest wants it: another
 * manifest's run replaces that one, and may have nothing else once it has let it go.
 */
function isUnderWay(proof, kept, now) {
    return isInUse(proof, now) && proof.createdAt > kept.createdAt && now - proof.createdAt < REPLACING;
}
