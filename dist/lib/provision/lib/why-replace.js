import { DAY, daysLeft, describeEnd } from "../../days.js";
import { printable } from "../../text.js";
import { normalUdid } from "../manifest.js";
/**
 * Why a profile is not what is wanted; undefined when it is.
 *
 * @param now milliseconds since 1970-01-01T00:00:00Z
 */
export function whyReplace(aim, held, team, now) {
    const { type, contents } = held.profile;
    const { order } = aim;
    if (held.bundleId !== order.bundleId)
        return `is for ${printable(held.bundleId)}`;
    if (type !== order.type)
        return `is of type ${printable(type, 40)}, wanted ${order.type}`;
    if (!contents)
        return 'its content cannot be read';
    const reasons = [
        endsSoon(aim, held, contents, team, now),
        otherCertificates(aim, contents, team),
        invalid(aim, held, contents, team),
        otherDevices(order.devices, contents.udids),
    ].filter((reason) => reason !== undefined);
    return reasons.length === 0 ? undefined : reasons.join('; ');
}
function otherCertificates({ chosen }, { certificates }, team) {
    const wanted = [...chosen.values()];
    const missing = wanted.filter(({ content }) => !certificates.some((der) => der.equals(content.der)));
    const strange = certificates.filter((der) => !wanted.some(({ content }) => content.der.equals(der)));
    if (missing.length === 0 && strange.length === 0)
        return undefined;
    const holds = strange.map((der) => describeHeld(certificateOf(der, team))).join(' and ');
    const wants = missing.map(({ serialNumber }) => serialNumber).join(' and ');
    if (wants === '')
        return `holds ${holds}, which is not wanted`;
    return holds === '' ? `lacks certificate ${wants}` : `holds ${holds}, wanted ${wants}`;
}
function describeHeld(certificate) {
    return certificate
        ? `certificate ${certificate.serialNumber}`
        : 'a certificate that the team no longer has';
}
/** Apple says INVALID when the bundle ID was edited or a certificate was revoked (facts.md §3). */
function invalid({ edited }, { profile }, { certificates }, team) {
    if (profile.state === 'ACTIVE')
        return edited ? 'capabilities of its bundle ID change, which makes it INVALID' : undefined;
    const isRevoked = certificates.some((der) => !certificateOf(der, team));
    const cause = isRevoked ? 'a certificate was revoked' : 'the bundle ID was edited';
    return `${printable(profile.state, 40)} since ${cause}`;
}
function certificateOf(der, { certificates }) {
    return certificates.find(({ content }) => content?.der.equals(der));
}
function otherDevices(wanted, udids) {
    const held = new Set(udids.map(normalUdid));
    const lacks = wanted.filter((udid) => !held.has(udid)).length;
    const more = held.size - (wanted.length - lacks);
    if (lacks === 0 && more === 0)
        return undefined;
    const parts = [
        ...(lacks > 0 ? [`lacks ${lacks} ${lacks === 1 ? 'device' : 'devices'}`] : []),
        ...(more > 0 ? [`holds ${more} that ${more === 1 ? 'is' : 'are'} not wanted`] : []),
    ];
    return parts.join(' and ');
}
/** Profiles last twelve months, and no longer than what they are signed with (facts.md §3). */
const LIFE = 365 * DAY;
/** Only where a new one would last longer: else it would be replaced each time anew. */
function endsSoon({ want, chosen }, { profile }, { certificates }, team, now) {
    const ends = certificates.flatMap((der) => certificateOf(der, team) ?? []);
    const end = Math.min(profile.expiresAt, ...ends.map(({ expiresAt }) => expiresAt));
    const next = Math.min(now + LIFE, ...[...chosen.values()].map(({ expiresAt }) => expiresAt));
    if (Number.isNaN(end))
        return 'Apple does not say when it expires';
    if (daysLeft(end, now) >= want.renewWithin || next - end <= DAY)
        return undefined;
    return `${end < profile.expiresAt ? 'its certificate ' : ''}${describeEnd(end, now)}`;
}
