import { DAY, describeEnd } from "../../days.js";
import { printable } from "../../text.js";
import { takesDevices } from "../manifest.js";
import { proofName } from "../plan.js";
import { chooseCertificate } from "./choose-certificate.js";
import { compareText } from "./draft.js";
import { groupBy } from "./group-by.js";
import { appleTvsOf, laterAppleTvs, wantedDevices } from "./profile-devices.js";
import { whyReplace } from "./why-replace.js";
/**
 * Profiles, by name.
 *
 * @param edited bundle IDs whose capabilities this plan changes
 * @param now milliseconds since 1970-01-01T00:00:00Z
 */
export function planProfiles(manifest, team, edited, now) {
    const choices = new Map(manifest.certificates.map((want) => [want.label, chooseCertificate(want, team.certificates, now)]));
    const sources = { manifest, choices, edited, appleTvs: appleTvsOf(team.devices) };
    const held = byName(team);
    const changes = [];
    const blocked = [];
    const kept = [];
    for (const want of manifest.profiles) {
        const aim = aimOf(want, sources);
        if ('hint' in aim)
            blocked.push(aim);
        else {
            const good = upToDate(aim, held, team, now);
            if (good)
                kept.push(good);
            changes.push(...(good ? [] : planProfile(aim, held, team, now)), ...leftovers(want, held));
        }
    }
    return {
        changes,
        kept: kept.sort(byNameOf),
        blocked: blocked.sort(byNameOf),
        manualSteps: [...expiring(manifest, choices, now), ...laterAppleTvs(manifest, team)].sort(byNameOf),
    };
}
function byNameOf(a, b) {
    return compareText(a.name, b.name);
}
function byName({ bundleIds }) {
    const all = bundleIds.flatMap(({ identifier, profiles }) => profiles.map((profile) => ({ profile, bundleId: identifier })));
    return groupBy(all, ({ profile }) => profile.name);
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
    return [{ ...base, action: 'replace', reason, replaces }];
}
/**
 * What proved that a replacement could be had, and was not cleared away. Where the profile is for another bundle ID by
 * now, it proves nothing any more, and only holds the name that a new proof has to have.
 */
function leftovers(want, held) {
    return (held.get(proofName(want.name)) ?? []).map(({ profile, bundleId }) => ({
        kind: 'profile',
        action: 'delete',
        id: profile.id,
        bundleId,
        name: profile.name,
        ...(bundleId === want.bundleId && { proofOf: want.name }),
        reason: 'was left by a replacement that was cut short',
    }));
}
/** A certificate that ends soon and has no successor: no new profile would last longer. */
function expiring({ profiles }, choices, now) {
    return [...choices].flatMap(([label, choice]) => {
        if (typeof choice === 'string')
            return [];
        const users = profiles.filter(({ certificates }) => certificates.includes(label));
        const soon = Math.max(0, ...users.map(({ renewWithin }) => renewWithin)) * DAY;
        if (choice.expiresAt - now >= soon)
            return [];
        const step = `make its successor: certificate ${choice.serialNumber} ${describeEnd(choice.expiresAt, now)}`;
        return [
            { name: label, step, where: 'epapi api POST /v1/certificates, or developer.apple.com → Certificates' },
        ];
    });
}
