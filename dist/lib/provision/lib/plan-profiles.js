import { DAY, describeEnd } from "../../days.js";
import { printable } from "../../text.js";
import { proofName } from "../plan.js";
import { chooseCertificate } from "./choose-certificate.js";
import { compareText } from "./draft.js";
import { wantedDevices } from "./profile-devices.js";
import { whyReplace } from "./why-replace.js";
/**
 * Profiles, by name.
 *
 * @param edited bundle IDs whose capabilities this plan changes
 * @param now milliseconds since 1970-01-01T00:00:00Z
 */
export function planProfiles(manifest, team, edited, now) {
    const choices = new Map(manifest.certificates.map((want) => [want.label, chooseCertificate(want, team.certificates, now)]));
    const held = byName(team);
    const changes = [];
    const blocked = [];
    const kept = [];
    for (const want of manifest.profiles) {
        const aim = aimOf(want, manifest, choices, edited.has(want.bundleId));
        if ('hint' in aim)
            blocked.push(aim);
        else {
            const good = upToDate(aim, held, team, now);
            if (good)
                kept.push(good);
            changes.push(...(good ? [] : planProfile(aim, held, team, now)), ...leftovers(want.name, held));
        }
    }
    return {
        changes,
        kept: kept.sort(byNameOf),
        blocked: blocked.sort(byNameOf),
        manualSteps: expiring(manifest, choices, now),
    };
}
function byNameOf(a, b) {
    return compareText(a.name, b.name);
}
function byName({ bundleIds }) {
    const all = bundleIds.flatMap(({ identifier, profiles }) => profiles.map((profile) => ({ profile, bundleId: identifier })));
    const named = new Map();
    for (const one of all) {
        const others = named.get(one.profile.name);
        if (others)
            others.push(one);
        else
            named.set(one.profile.name, [one]);
    }
    return named;
}
function aimOf(want, manifest, choices, edited) {
    const chosen = new Map();
    for (const label of want.certificates) {
        const choice = choices.get(label) ?? `there is no certificate ${label} in the manifest`;
        if (typeof choice === 'string')
            return noCertificate(want, label, choice);
        chosen.set(label, choice);
    }
    const certificates = [...new Set([...chosen.values()].map(({ id }) => id))].sort(compareText);
    const devices = wantedDevices(want, manifest.devices);
    return { want, chosen, edited, order: { type: want.type, bundleId: want.bundleId, certificates, devices } };
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
/** What proved that a replacement could be had, and was not cleared away. */
function leftovers(name, held) {
    return (held.get(proofName(name)) ?? []).map(({ profile, bundleId }) => ({
        kind: 'profile',
        action: 'delete',
        id: profile.id,
        bundleId,
        name: profile.name,
        reason: 'was left by a replacement that was cut short',
    }));
}
/** A certificate that ends soon and has no successor: no new profile would last longer. */
function expiring({ profiles }, choices, now) {
    const steps = [...choices].flatMap(([label, choice]) => {
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
    return steps.sort(byNameOf);
}
