import { readCertificate } from "../formats/certificate.js";
import { readProfile } from "../formats/mobileprovision.js";
import { takesDevices } from "./manifest.js";
/**
 * Reads what Apple has, as far as a plan for a manifest needs it, in the fewest requests: a bundle ID brings its
 * profiles, the hidden expired ones too, and its capabilities along, 200 in one answer (facts.md §3).
 *
 * @param api a client, which retries, paces and announces
 * @throws what requests of the client throw
 */
export async function readTeam(api, manifest, prune = {}) {
    const { profiles } = manifest;
    const needs = (kind, wanted) => wanted || prune[kind] !== undefined;
    const ask = (is, read) => is ? read() : Promise.resolve([]);
    const managed = new Set(profiles.map(({ name }) => name));
    const [bundleIds, certificates, devices, passTypeIds] = await Promise.all([
        ask(needs('bundle-id', manifest.bundleIds.length > 0) || prune.profile !== undefined, () => readBundleIds(api, managed)),
        ask(profiles.length > 0, () => readCertificates(api)),
        ask(needs('device', manifest.devices.length > 0 || profiles.some(({ type }) => takesDevices(type))), () => readDevices(api)),
        ask(needs('pass-type-id', manifest.passTypeIds.length > 0), () => readPassTypeIds(api)),
    ]);
    return { bundleIds, certificates, devices, passTypeIds };
}
const PROFILE_FIELDS = ['name', 'profileType', 'profileState', 'uuid', 'expirationDate'];
/** @param managed names of the profiles whose contents are needed */
async function readBundleIds(api, managed) {
    const found = [];
    const content = managed.size > 0 ? ['profileContent'] : [];
    const pages = api.bundleIds.list({
        include: ['profiles', 'bundleIdCapabilities'],
        limits: { profiles: 50, bundleIdCapabilities: 50 },
        fields: {
            bundleIds: ['identifier', 'name', 'profiles', 'bundleIdCapabilities'],
            profiles: [...PROFILE_FIELDS, ...content],
            bundleIdCapabilities: ['capabilityType', 'settings'],
        },
    });
    for await (const { data, included } of pages) {
        for (const bundleId of data)
            found.push(await bundleIdOf(api, bundleId, included, managed));
    }
    return found;
}
async function bundleIdOf(api, bundleId, included, managed) {
    const profiles = await api.bundleIds.complete(bundleId, 'profiles', included);
    const capabilities = await api.bundleIds.complete(bundleId, 'bundleIdCapabilities', included);
    const { identifier = '', name = '' } = bundleId.attributes;
    return {
        id: bundleId.id,
        identifier,
        name,
        capabilities: capabilities.map(capabilityOf),
        profiles: await Promise.all(profiles.map((profile) => profileOf(profile, managed))),
    };
}
function capabilityOf({ id, attributes }) {
    return { id, type: attributes.capabilityType ?? '', settings: attributes.settings ?? [] };
}
async function profileOf({ id, attributes }, managed) {
    const { name = '', profileType = '', profileState = '', uuid = '', expirationDate = '' } = attributes;
    return {
        id,
        name,
        type: profileType,
        state: profileState,
        uuid,
        expiresAt: Date.parse(expirationDate),
        content: managed.has(name) ? attributes.profileContent : undefined,
        contents: managed.has(name) ? await contentsOf(attributes.profileContent) : undefined,
    };
}
/** Undefined where it cannot be read, which is a reason to make another. It came over TLS: who signed it is checked before it is written. */
async function contentsOf(profileContent) {
    if (profileContent === undefined)
        return undefined;
    return readProfile(Buffer.from(profileContent, 'base64'), { verify: false }).catch(() => undefined);
}
async function readCertificates(api) {
    const fields = ['name', 'certificateType', 'serialNumber', 'expirationDate', 'certificateContent'];
    const found = [];
    for await (const one of api.certificates.list({ fields: { certificates: fields } }).all())
        found.push(await certificateOf(one));
    return found;
}
async function certificateOf({ id, attributes }) {
    const { name = '', certificateType = '', serialNumber = '', expirationDate = '' } = attributes;
    const read = await readContent(attributes.certificateContent);
    return {
        id,
        name,
        type: certificateType,
        serialNumber: serialNumber.toUpperCase().replace(/^0+/, ''),
        expiresAt: Date.parse(expirationDate),
        content: read && { der: read.der, publicKeySha256: read.publicKeySha256 },
    };
}
async function readContent(content) {
    if (content === undefined)
        return undefined;
    return readCertificate(Buffer.from(content, 'base64')).catch(() => undefined);
}
async function readDevices(api) {
    const fields = ['name', 'udid', 'platform', 'status'];
    const found = [];
    for await (const { id, attributes } of api.devices.list({ fields: { devices: fields } }).all()) {
        const { name = '', udid = '', platform = '', status = '' } = attributes;
        found.push({ id, name, udid, platform, status });
    }
    return found;
}
async function readPassTypeIds(api) {
    const fields = ['identifier', 'name'];
    const found = [];
    for await (const { id, attributes } of api.passTypeIds.list({ fields: { passTypeIds: fields } }).all()) {
        const { identifier = '', name = '' } = attributes;
        found.push({ id, identifier, name });
    }
    return found;
}
