import { DAY, daysLeft, describeEnd } from "../../days.js";
import { printable } from "../../text.js";
import { chooseCertificate } from "./choose-certificate.js";
/** Steps for certificates that end soon: no profile would last longer than what it is signed with. */
export function endingCertificates({ certificates, profiles }, choices, team, now) {
    return certificates.flatMap((want) => {
        const chosen = choices.get(want.label);
        if (chosen === undefined || typeof chosen === 'string')
            return [];
        const users = profiles.filter((profile) => profile.certificates.includes(want.label));
        const soon = Math.max(0, ...users.map(({ renewWithin }) => renewWithin));
        if (daysLeft(chosen.expiresAt, now) >= soon)
            return [];
        return [{ name: want.label, ...stepFor(want, chosen, team, now) }];
    });
}
const MAKE = 'epapi api POST /v1/certificates';
/**
 * One that the team has is taken before another is made, which Apple refuses where the team has as many as it may: on
 * most teams that is two, of which the one that ends soon is the first and its successor the second (facts.md §3).
 */
function stepFor(want, chosen, team, now) {
    const { label, type, publicKeySha256 } = want;
    const longest = (wider) => {
        const one = chooseCertificate(wider, team, now);
        // As for profiles: what lasts a day longer is no gain.
        return typeof one !== 'string' && one.expiresAt - chosen.expiresAt > DAY ? one : undefined;
    };
    const sameKey = longest({ label, type, ...(publicKeySha256 !== undefined && { publicKeySha256 }) });
    if (sameKey)
        return takeBySerialNumber(sameKey, chosen, now);
    const other = longest({ label, type });
    if (other)
        return takeForOtherKey(want, other, chosen, now);
    return {
        step: `make its successor: ${called(chosen)} ${describeEnd(chosen.expiresAt, now)}`,
        where: `${MAKE}, or developer.apple.com → Certificates`,
    };
}
/** The serial number alone kept it from being chosen. */
function takeBySerialNumber(other, chosen, now) {
    return {
        step: take(other, chosen, 'serial number', now),
        where: `the manifest: put the serial number ${serial(other)} in, or take the serial number out, so that the longest valid one is chosen`,
    };
}
/** Who names a public key may have no other private key: that of the other certificate may be somebody else's. */
function takeForOtherKey({ serialNumber }, other, chosen, now) {
    const both = serialNumber === undefined ? '' : 'its serial number and ';
    return {
        step: take(other, chosen, 'public key', now),
        where: `the manifest: put ${both}its public key in, ${other.content.publicKeySha256}; or, for a key that is, ${MAKE}, which Apple answers with 409 where the team has as many as it may`,
    };
}
function take(other, chosen, by, now) {
    const isSameKey = other.content.publicKeySha256 === chosen.content.publicKeySha256;
    const condition = isSameKey ? '' : ', if its private key is at hand';
    return `take ${called(other)}, which ${describeEnd(other.expiresAt, now)}${condition}: ${called(chosen)}, chosen by its ${by}, ${describeEnd(chosen.expiresAt, now)}`;
}
function called(certificate) {
    return `certificate ${serial(certificate)}`;
}
function serial({ serialNumber }) {
    return printable(serialNumber, 60);
}
