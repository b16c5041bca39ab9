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
    // As for profiles: what lasts a day longer is no gain.
    const lasts = (one) => one !== undefined && one.expiresAt - chosen.expiresAt > DAY;
    const { sameKey, other } = besides(want, team, now);
    if (sameKey && lasts(sameKey))
        return takeBySerialNumber(sameKey, chosen, now);
    if (other && lasts(other))
        return takeForOtherKey(want, other, chosen, now);
    return {
        step: `make its successor: ${called(chosen)} ${describeEnd(chosen.expiresAt, now)}`,
        where: `${MAKE}, or developer.apple.com → Certificates`,
    };
}
/** What the team has beside what is named: the longest valid ones, for the same public key and of the same type. */
function besides({ label, type, publicKeySha256 }, team, now) {
    const longest = (wider) => {
        const one = chooseCertificate(wider, team, now);
        return typeof one === 'string' ? undefined : one;
    };
    return {
        sameKey: longest({ label, type, ...(publicKeySha256 !== undefined && { publicKeySha256 }) }),
        other: longest({ label, type }),
    };
}
/** What to do where what the manifest names has expired, or is not there. */
export function insteadOf(want, team, now) {
    const { sameKey, other } = besides(want, team, now);
    const isAtHand = want.publicKeySha256 === undefined ? ', if its private key is at hand' : '';
    if (sameKey)
        return `Take ${offered(sameKey, now)}${isAtHand}: ${bySerialNumber(sameKey)}.`;
    if (other)
        return `Take ${offered(other, now)}, if its private key is at hand: ${byPublicKey(want, other)}. Or, for a key that is, ${MAKE}.`;
    return `Make a certificate from a signing request whose private key is at hand, with ${MAKE} or at developer.apple.com, or choose another one in the manifest.`;
}
/** The serial number alone kept it from being chosen. */
function takeBySerialNumber(other, chosen, now) {
    return {
        step: take(other, chosen, 'serial number', now),
        where: `the manifest: ${bySerialNumber(other)}`,
    };
}
/** Who names a public key may have no other private key: that of the other certificate may be somebody else's. */
function takeForOtherKey(want, other, chosen, now) {
    return {
        step: take(other, chosen, 'public key', now),
        where: `the manifest: ${byPublicKey(want, other)}; or, for a key that is, ${MAKE}, which Apple answers with 409 where the team has as many as it may`,
    };
}
function bySerialNumber(one) {
    return `put the serial number ${serial(one)} in, or take the serial number out, so that the longest valid one is chosen`;
}
function byPublicKey({ serialNumber }, { content }) {
    const both = serialNumber === undefined ? '' : 'its serial number and ';
    return `put ${both}its public key in, ${content.publicKeySha256}`;
}
function take(other, chosen, by, now) {
    const isSameKey = other.content.publicKeySha256 === chosen.content.publicKeySha256;
    const condition = isSameKey ? '' : ', if its private key is at hand';
    return `take ${offered(other, now)}${condition}: ${called(chosen)}, chosen by its ${by}, ${describeEnd(chosen.expiresAt, now)}`;
}
function offered(one, now) {
    return `${called(one)}, which ${describeEnd(one.expiresAt, now)}`;
}
function called(certificate) {
    return `certificate ${serial(certificate)}`;
}
function serial({ serialNumber }) {
    return printable(serialNumber, 60);
}
