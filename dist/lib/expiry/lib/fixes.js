import { dayOf, daysLeft, isDate } from "../../days.js";
import { isForDevelopment } from "./profile-kinds.js";
import { isId } from "./values.js";
import { asValue, certificateName } from "./wording.js";
/** Days; a manifest takes no more. */
const LONGEST_RENEWAL = 330;
/** An ID as it stands in a command, or what stands for it. */
export function asArgument(id) {
    return isId(id) ? id : 'ID';
}
/** How a certificate is made. What is no word of Apple's is not put into a command. */
function newCertificate({ type, passTypeResource = '' }) {
    const isPass = type?.startsWith('PASS_TYPE_ID') ?? false;
    const isKnown = type !== undefined && /^[A-Z0-9_]{1,80}$/.test(type) && (!isPass || isId(passTypeResource));
    if (!isKnown)
        return 'developer.apple.com → Certificates, Identifiers & Profiles → Certificates → +';
    const pass = isPass ? ` --field passTypeId=${passTypeResource}` : '';
    return `epapi api POST /v1/certificates --field certificateType=${type} --field csrContent=@request.csr${pass}`;
}
/** The one that ends last; undefined where there is none. */
export function lastOf(certificates) {
    return certificates.toSorted((a, b) => b.expiresAt - a.expiresAt || (a.id < b.id ? -1 : 1))[0];
}
/** What to do about a certificate that ends: one that ends later is taken where the team has it, or made. */
export function successorOrder(old, { certificates }, clock) {
    const ofKind = certificates.filter(({ type, passTypeId, expiresAt }) => type === old?.type && passTypeId === old.passTypeId && isDate(expiresAt) && expiresAt > clock.now);
    const last = lastOf(ofKind);
    const isLater = last !== undefined && last.expiresAt > (old?.expiresAt ?? Infinity);
    // One that is about to end itself would have to be replaced again at once.
    if (isLater && !endsSoon(last, clock))
        return `Take ${certificateName(last)}, which ends on ${dayOf(last.expiresAt)} (a manifest that names none by its serial number does).`;
    const make = `Make its successor: ${newCertificate(old ?? {})}`;
    return ofKind.length < 2 ? make : `${make} ${MANY}`;
}
/** The number is Apple's, and not the same for all teams. */
const MANY = '(Apple lets few of a type be there at once: where it answers 409, wait until one has expired; to revoke one stops what was signed with it.)';
function endsSoon({ expiresAt }, { now, warnWithin }) {
    return daysLeft(expiresAt, now) < warnWithin;
}
/** The types of certificates that what has a profile is signed with, the usual one first; empty where that is not known. */
function signingTypes(profileType) {
    const use = isForDevelopment(profileType) ? 'DEVELOPMENT' : 'DISTRIBUTION';
    return /^(IOS|TVOS)_APP_/.test(profileType) ? [`IOS_${use}`, use] : [];
}
/** The command that deletes a profile. */
export function deletion(id) {
    return `epapi api DELETE /v1/profiles/${asArgument(id)}`;
}
/**
 * How a profile is made anew in time, with the certificate that lasts longest: sentences, the last of which is a line
 * of a manifest.
 *
 * @param endedBy the certificate that ends it, where that is not its own date
 */
export function renewal(profile, endedBy, team, clock) {
    const [usual, ...others] = signingTypes(profile.type);
    const fit = team.certificates.filter(({ type, expiresAt }) => (type === usual || others.includes(type)) && isDate(expiresAt) && expiresAt > clock.now);
    const last = lastOf(fit);
    const first = certificateFirst({ usual, last, endedBy }, team, clock);
    const apply = `run epapi apply with this in the manifest, ${lineOf(profile, last?.type ?? usual, clock)}`;
    return first === '' ? apply.replace(/^r/, 'R') : `${first} Then ${apply}`;
}
/** What is to be done about certificates before a profile is made anew; empty where nothing is. */
function certificateFirst({ usual, last, endedBy, }, team, clock) {
    if (usual !== undefined && !last)
        return `Make a certificate first, since none is left: ${newCertificate({ type: usual })}`;
    // With one that is about to end, the new profile would be no better than the old one.
    if (last && endsSoon(last, clock))
        return successorOrder(last, team, clock);
    const ending = team.certificates.find(({ serialNumber }) => serialNumber === endedBy?.serialNumber);
    return endedBy ? successorOrder(ending, team, clock) : '';
}
function lineOf({ name, type, bundleId }, certificateType, { warnWithin }) {
    const days = Math.min(Math.max(warnWithin, 1), LONGEST_RENEWAL);
    const fields = [
        `type: ${asValue(type)}`,
        ...(bundleId === '' ? [] : [`bundle-id: ${asValue(bundleId)}`]),
        // A label of its own: those of the manifest may name an older one by its serial number.
        ...(certificateType === undefined ? [] : ['certificates: [latest]']),
        `renew-within: ${days} ${days === 1 ? 'day' : 'days'}`,
    ];
    const profiles = `profiles: { ${asValue(name)}: { ${fields.join(', ')} } }`;
    return certificateType === undefined
        ? `beside its bundle-ids and certificates: ${profiles}`
        : `beside its bundle-ids: certificates: { latest: { type: ${certificateType} } } and ${profiles}`;
}
