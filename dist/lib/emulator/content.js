import { YEAR } from "./dates.js";
import { SEED_REQUEST } from "./seed-request.js";
import { relatedIds } from "./store.js";
/** In-house distribution certificates last three years. [peer: fastlane] */
export const CERTIFICATE_LIFE = 3 * YEAR;
const CONTENT = {
    certificates: 'certificateContent',
    profiles: 'profileContent',
};
/**
 * A resource with its bytes, where they are wanted and are not there yet: seeds leave them out, since signing a
 * thousand profiles of which nobody reads one would take seconds.
 */
export async function withContent(context, type, resource, wants) {
    const name = CONTENT[type];
    if (name === undefined || resource.attributes[name] !== undefined || !wants(name))
        return resource;
    const bytes = type === 'certificates' ? await certify(context, resource) : await signProfile(context, resource);
    const full = { ...resource, attributes: { ...resource.attributes, [name]: bytes.toString('base64') } };
    // It may have been deleted meanwhile.
    if (context.store.find(type, resource.id) === resource)
        context.store.put(type, full);
    return full;
}
/** @param csr DER; that of a key that nobody has, for certificates that come with a seed */
export async function certify(context, { attributes }, csr) {
    const formats = await context.formats();
    const notAfter = new Date(String(attributes['expirationDate']));
    return formats.issueCertificate({
        csr: csr ?? formats.readCertificateRequest(SEED_REQUEST).der,
        certificateType: String(attributes['certificateType']),
        teamId: context.teamId,
        teamName: context.teamName,
        notBefore: new Date(notAfter.getTime() - CERTIFICATE_LIFE),
        notAfter,
        serialNumber: String(attributes['serialNumber']),
    });
}
/** Signs what a profile holds: its certificates, devices and bundle ID, as they are now. */
export async function signProfile(context, profile) {
    const { store } = context;
    const formats = await context.formats();
    const certificates = relatedIds(profile, 'certificates').flatMap((id) => store.find('certificates', id) ?? []);
    const full = await Promise.all(certificates.map((certificate) => withContent(context, 'certificates', certificate, () => true)));
    const devices = relatedIds(profile, 'devices').flatMap((id) => store.find('devices', id) ?? []);
    const bundleId = relatedIds(profile, 'bundleId').flatMap((id) => store.find('bundleIds', id) ?? [])[0];
    const text = (name) => textOf(profile, name);
    return formats.signProfile({
        name: text('name'),
        uuid: text('uuid'),
        appIdName: textOf(bundleId, 'name'),
        teamId: context.teamId,
        teamName: context.teamName,
        bundleIdentifier: textOf(bundleId, 'identifier'),
        profileType: text('profileType'),
        createdDate: new Date(text('createdDate')),
        expirationDate: new Date(text('expirationDate')),
        certificates: full.map(({ attributes }) => Buffer.from(String(attributes['certificateContent']), 'base64')),
        udids: devices.map(({ attributes }) => String(attributes['udid'])),
    });
}
function textOf(resource, name) {
    const value = resource?.attributes[name];
    return typeof value === 'string' ? value : '';
}
