import { readCertificate } from "../formats/certificate.js";
import { readProfile } from "../formats/mobileprovision.js";
import { plainSerialNumber } from "../serial-number.js";
import { takesDevices } from "./manifest.js";
/**
 * Reads what Apple has, as far as a plan for a manifest needs it, in the fewest requests: a bundle ID brings its
 * profiles, the hidden expired ones too, and its capabilities along, 200 in one answer (facts.md §3).
 *
 * @param api a client, which retries, paces and announces
 * @throws what requests of the client throw
 */
export async function readTeam(api, manifest, prune = {}) {
    return read(api, needsOf(manifest, prune));
}
/**
 * Reads all that Apple has and a manifest could say, with the contents of all profiles.
 *
 * @param api a client, which retries, paces and announces
 * @throws what requests of the client throw
 */
export async function readWholeTeam(api) {
    return read(api, {
        ...{ bundleIds: true, certificates: true, devices: true, passTypeIds: true },
        contents: 'all',
    });
}
function needsOf({ bundleIds, devices, passTypeIds, profiles }, prune) {
    const goes = (kind) => prune[kind] !== undefined;
    return {
        bundleIds: bundleIds.length > 0 || goes('bundle-id') || goes('profile'),
        certificates: profiles.length > 0,
        devices: devices.length > 0 || profiles.some(({ type }) => takesDevices(type)) || goes('device'),
        passTypeIds: passTypeIds.length > 0 || goes('pass-type-id'),
        contents: new Set(profiles.map(({ name }) => name)),
    };
}
async function read(api, needs) {
    const ask = (is, of) => is ? of() : Promise.resolve([]);
    const [bundleIds, certificates, devices, passTypeIds] = await Promise.all([
        ask(needs.bundleIds, () => readBundleIds(api, needs.contents)),
        ask(needs.certificates, () => readCertificates(api)),
        ask(needs.devices, () => readDevices(api)),
        ask(needs.passTypeIds, () => readPassTypeIds(api)),
    ]);
    return { bundleIds, certificates, devices, passTypeIds };
}
const PROFILE_FIELDS = [
    'name',
    'profileType',
    'profileState',
    'uuid',
    'createdDate',
    'expirationDate',
];
async function readBundleIds(api, contents) {
    const found = [];
    const content = contents === 'all' || contents.size > 0 ? ['profileContent'] : [];
    const pages = api.bundleIds.list({
        include: ['profiles', 'bundleIdCapabilities'],
        limits: { profiles: 50, bundleIdCapabilities: 50 },
        fields: {
            bundleIds: ['identifier', 'name', 'platform', 'profiles', 'bundleIdCapabilities'],
            profiles: [...PROFILE_FIELDS, ...content],
            bundleIdCapabilities: ['capabilityType', 'settings'],
        },
    });
    for await (const { data, included } of pages) {
        for (const bundleId of data)
            found.push(await bundleIdOf(api, bundleId, included, contents));
    }
    return found;
}
async function bundleIdOf(api, bundleId, included, contents) {
    const profiles = await api.bundleIds.complete(bundleId, 'profiles', included);
    const capabilities = await api.bundleIds.complete(bundleId, 'bundleIdCapabilities', included);
    const { identifier = '', name = '', platform = '' } = bundleId.attributes;
    return {
        id: bundleId.id,
        identifier,
        name,
        platform,
        capabilities: capabilities.map(capabilityOf),
        profiles: await Promise.all(profiles.map((profile) => profileOf(profile, contents))),
    };
}
function capabilityOf({ id, attributes }) {
    return { id, type: attributes.capabilityType ?? '', settings: attributes.settings ?? [] };
}
async function profileOf({ id, attributes }, contents) {
    const { name = '', profileType = '', profileState = '', uuid = '' } = attributes;
    const isNeeded = contents === 'all' || contents.has(name);
    return {
        id,
        name,
        type: profileType,
        state: profileState,
        uuid,
        createdAt: Date.parse(attributes.createdDate ?? ''),
        expiresAt: Date.parse(attributes.expirationDate ?? ''),
        content: isNeeded ? attributes.profileContent : undefined,
        contents: isNeeded ? await contentsOf(attributes.profileContent) : undefined,
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
        serialNumber: plainSerialNumber(serialNumber),
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
    const fields = ['name', 'udid', 'platform', 'deviceClass', 'status'];
    const found = [];
    for await (const { id, attributes } of api.devices.list({ fields: { devices: fields } }).all()) {
        const { name = '', udid = '', platform = '', deviceClass = '', status = '' } = attributes;
        found.push({ id, name, udid, platform, deviceClass, status });
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
