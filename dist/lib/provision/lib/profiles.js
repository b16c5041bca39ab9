import { nearest } from "../../nearest.js";
import { takesDevices } from "../manifest.js";
import { KNOWN, called } from "./manifest-shape.js";
import { orDefault } from "./parts.js";
import { daysOf } from "./text-rules.js";
/** Where a profile does not say. */
export const RENEW_WITHIN = '30 days';
/** @returns undefined where a mistake was told of */
export function resolveProfile({ key, value }, known) {
    if (!value)
        return undefined;
    const { defaults, problems } = known;
    const type = orDefault(value, 'type', defaults.profileType);
    const labels = orDefault(value, 'certificates', defaults.certificates);
    const bundleId = value['bundle-id'];
    if (!type)
        missing(key, 'type', 'IOS_APP_INHOUSE', value, problems);
    if (!labels)
        missing(key, 'certificates', '[LABEL]', value, problems);
    checkBundleId(bundleId, known);
    for (const label of labels?.items ?? [])
        checkCertificate(label, type, value, known);
    const devices = type && devicesOf(type, key, value, known);
    if (!type || !labels || !bundleId || !devices)
        return undefined;
    return {
        name: key.text,
        type: type.text,
        bundleId: bundleId.text,
        certificates: labels.items.map(({ text }) => text),
        devices,
        renewWithin: renewalOf(value, defaults),
    };
}
function renewalOf(value, defaults) {
    return daysOf(orDefault(value, 'renew-within', defaults.renewWithin)?.text ?? RENEW_WITHIN);
}
/** Of what stands there and could not be read, a mistake was told already. */
function missing(key, what, example, { given }, problems) {
    if (given.has(what))
        return;
    const hint = `Give ${what}: ${example}, here or in defaults: profiles:.`;
    problems.add(key.at, `${called(key)} has no ${what}.`, hint);
}
function checkBundleId(bundleId, { bundleIds, problems }) {
    if (!bundleId || !bundleIds || bundleIds.has(bundleId.text))
        return;
    problems.add(bundleId.at, `The manifest has no bundle ID ${called(bundleId)}.`, () => near(bundleId, [...bundleIds]));
}
function near({ text }, words) {
    const word = nearest(text, words);
    return word === undefined ? 'Write it into the section of its kind first.' : `Did you mean ${word}?`;
}
function checkCertificate(label, type, profile, known) {
    const { certificates, certificatesAreWhole, defaults, problems } = known;
    const certificate = certificates.get(label.text);
    if (!certificate && certificatesAreWhole) {
        const hint = () => near(label, [...certificates.keys()]);
        problems.add(label.at, `The manifest has no certificate ${called(label)}.`, hint);
    }
    const found = certificate?.value && orDefault(certificate.value, 'type', defaults.certificateType);
    if (!type || !found)
        return;
    const hint = whyUnfit(type.text, found.text);
    if (hint === undefined)
        return;
    // Where the profile itself says something: of what is shared, others may make right use.
    const at = !profile.certificates && profile.type ? profile.type.at : label.at;
    problems.add(at, `${type.text} cannot be made with ${called(label)}, which is ${found.text}.`, hint);
}
/** What a profile of a type takes instead, where it is sure that it cannot have such a certificate. */
export function whyUnfit(profileType, certificateType) {
    if (!KNOWN.profileTypes.includes(profileType) || !KNOWN.certificateTypes.includes(certificateType))
        return undefined;
    if (purposeOfProfile(profileType) !== purposeOfCertificate(certificateType))
        return 'Development takes a certificate for development, all else one for distribution.';
    const [needed, found] = [platformOfProfile(profileType), platformOfCertificate(certificateType)];
    if (needed === undefined || found === undefined || needed === found)
        return undefined;
    return `A profile for ${needed} takes a certificate for ${needed}, or one that is for all: DEVELOPMENT or DISTRIBUTION.`;
}
function purposeOfProfile(type) {
    return type.endsWith('_DEVELOPMENT') ? 'development' : 'distribution';
}
function purposeOfCertificate(type) {
    if (/^PASS_TYPE|_INSTALLER_/.test(type))
        return 'something else';
    return type.endsWith('DEVELOPMENT') ? 'development' : 'distribution';
}
/** What runs on an Apple TV is signed as for iOS; of Mac Catalyst nobody documents it. */
function platformOfProfile(type) {
    if (/^(IOS|TVOS)_/.test(type))
        return 'iOS';
    return type.startsWith('MAC_APP_') ? 'macOS' : undefined;
}
function platformOfCertificate(type) {
    if (type.startsWith('IOS_'))
        return 'iOS';
    return /^(MAC|DEVELOPER_ID)_/.test(type) ? 'macOS' : undefined;
}
function devicesOf(type, key, { devices, given }, { findDevice, hasNoDevices, problems }) {
    if (devices === undefined && given.has('devices'))
        return undefined;
    if (!takesDevices(type.text)) {
        if (devices)
            problems.add(devices.at, `A profile of type ${type.text} takes no devices.`, 'Leave devices: out.');
        return devices ? undefined : [];
    }
    if (!devices || 'text' in devices) {
        const hint = 'Give some in devices:, or a type of profile that is for all devices.';
        if (hasNoDevices)
            problems.add(devices?.at ?? key.at, `${called(key)} is for devices, and the manifest has none.`, hint);
        return 'all';
    }
    return uniqueUdids(devices.items, findDevice, problems);
}
function uniqueUdids(named, findDevice, problems) {
    const udids = new Set();
    for (const one of named) {
        const udid = findDevice(one)?.udid;
        if (udid === undefined)
            continue;
        if (udids.has(udid))
            problems.add(one.at, `${called(one)} is a device that the list has already.`, 'Name each device once.');
        udids.add(udid);
    }
    return [...udids];
}
