import { RESOURCES } from "../resources/all.js";
import { issuedType, lifeOf } from "./certificate-types.js";
import { entitlementsFor } from "./entitlements.js";
import { SEED_REQUEST } from "./seed-request.js";
import { relatedIds } from "./store.js";
const CONTENT = {
    certificates: 'certificateContent',
    profiles: 'profileContent',
};
/**
 * A resource with its bytes, where they are wanted and are not there yet: seeds leave them out, since signing a
 * thousand profiles of which nobody reads one would take seconds.
 */
export async function withContent(context, type, resource, wants = () => true) {
    const name = CONTENT[type];
    if (name === undefined || resource.attributes[name] !== undefined || !wants(name))
        return resource;
    const bytes = await context.authority.bytesOf(resource, () => type === 'certificates' ? certify(context, resource) : signProfile(context, resource));
    const full = { ...resource, attributes: { ...resource.attributes, [name]: bytes.toString('base64') } };
    // It may have been deleted meanwhile.
    if (context.store.find(type, resource.id) === resource)
        context.store.put(type, full);
    return full;
}
/**
 * What a profile holds is what there was when it was made. Of those that are still without bytes, as seeds leave
 * them, this makes them before what they hold changes.
 */
export async function sealProfiles(context, relationship, id) {
    for (const profile of context.store.list('profiles'))
        if (relatedIds(profile, relationship).includes(id))
            await withContent(context, 'profiles', profile);
}
/** @param csr DER; that of a key that nobody has, for certificates that come with a seed */
export async function certify({ authority, store, teamId, teamName }, certificate, csr) {
    const issuer = await authority.get();
    const certificateType = textOf(certificate, 'certificateType');
    const notAfter = new Date(textOf(certificate, 'expirationDate'));
    const [passTypeId] = relatedIds(certificate, 'passTypeId').flatMap((id) => store.find('passTypeIds', id) ?? []);
    return issuer.issueCertificate({
        csr: csr ?? (await seedRequest()),
        certificateType: issuedType(certificateType),
        teamId,
        teamName,
        notBefore: new Date(notAfter.getTime() - lifeOf(certificateType)),
        notAfter,
        serialNumber: textOf(certificate, 'serialNumber'),
        ...(passTypeId && { passTypeIdentifier: textOf(passTypeId, 'identifier') }),
    });
}
async function seedRequest() {
    const { readCertificateRequest } = await import("../formats/certificate-request.js");
    return (await readCertificateRequest(SEED_REQUEST)).der;
}
/** Signs what a profile holds: its certificates, devices, bundle ID and capabilities, as they are now. */
export async function signProfile(context, profile) {
    const { store, teamId, teamName } = context;
    const signer = await context.authority.get();
    const certificates = relatedIds(profile, 'certificates').flatMap((id) => store.find('certificates', id) ?? []);
    const full = await Promise.all(certificates.map((certificate) => withContent(context, 'certificates', certificate)));
    const devices = relatedIds(profile, 'devices').flatMap((id) => store.find('devices', id) ?? []);
    const [bundleId] = relatedIds(profile, 'bundleId').flatMap((id) => store.find('bundleIds', id) ?? []);
    const profileType = textOf(profile, 'profileType');
    return signer.signProfile({
        name: textOf(profile, 'name'),
        uuid: textOf(profile, 'uuid'),
        appIdName: textOf(bundleId, 'name'),
        teamId,
        teamName,
        bundleIdentifier: textOf(bundleId, 'identifier'),
        profileType,
        createdDate: new Date(textOf(profile, 'createdDate')),
        expirationDate: new Date(textOf(profile, 'expirationDate')),
        certificates: full.map((certificate) => Buffer.from(textOf(certificate, 'certificateContent'), 'base64')),
        udids: devices.map((device) => textOf(device, 'udid')),
        entitlements: entitlementsFor(capabilitiesOf(context, bundleId), { teamId, profileType }),
    });
}
function capabilitiesOf({ store }, bundleId) {
    const capabilities = bundleId && store.related(RESOURCES.bundleIds, bundleId, 'bundleIdCapabilities');
    return (capabilities ?? []).map((capability) => textOf(capability, 'capabilityType'));
}
function textOf(resource, name) {
    const value = resource?.attributes[name];
    return typeof value === 'string' ? value : '';
}
