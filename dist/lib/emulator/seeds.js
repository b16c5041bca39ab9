import { labelOf } from "./certificate-types.js";
import { createCounter } from "./identifiers.js";
import { DAY, YEAR, appleDate } from "./dates.js";
/** Teams to begin with. Each has a text, for people who choose. */
export const SCENARIOS = {
    empty: 'A team with its Account Holder and nothing else.',
    'small-team': 'Three apps with in-house profiles, two certificates, five devices: all is well.',
    expiring: 'Certificates and profiles that have expired, expire this week, this month, or in a year.',
    large: '500 apps, 1,000 profiles, 10,000 devices.',
    broken: 'Zombie, invalid and expired profiles, look-alike identifiers, platforms that nobody documents.',
};
const PREFIX = 'com.example';
/**
 * The state of a scenario; the same for the same moment.
 *
 * @param now milliseconds since 1970-01-01T00:00:00Z: what dates are reckoned from
 */
export function seedTeam(scenario, now) {
    const draft = { now, counter: createCounter(), resources: emptyResources() };
    addUser(draft);
    BUILDERS[scenario](draft);
    return { counter: draft.counter.count, resources: draft.resources };
}
function emptyResources() {
    return {
        bundleIds: [],
        bundleIdCapabilities: [],
        certificates: [],
        devices: [],
        passTypeIds: [],
        profiles: [],
        users: [],
        userInvitations: [],
    };
}
const BUILDERS = {
    empty: () => undefined,
    'small-team': smallTeam,
    expiring,
    large,
    broken,
};
function smallTeam(draft) {
    const certificate = addCertificate(draft, 2 * YEAR);
    addCertificate(draft, YEAR / 2, 'IOS_DEVELOPMENT');
    addDevices(draft, 5, 30 * DAY);
    for (const name of ['Time Sheets', 'Field Notes', 'Lunch']) {
        const bundleId = addBundleId(draft, name);
        addCapability(draft, bundleId, 'PUSH_NOTIFICATIONS');
        addProfile(draft, { name: `${name} In-House`, bundleId, certificate, left: 200 * DAY });
    }
    const identifier = `pass.${PREFIX}.canteen`;
    draft.resources.passTypeIds.push({ id: draft.counter.id(), attributes: { name: 'Canteen', identifier } });
}
function expiring(draft) {
    const soon = addCertificate(draft, 20 * DAY);
    const fresh = addCertificate(draft, 2 * YEAR);
    addCertificate(draft, -10 * DAY);
    const lefts = { Expired: -DAY, Today: DAY / 4, Week: 5 * DAY, Month: 25 * DAY, Year: 360 * DAY };
    for (const [name, left] of Object.entries(lefts)) {
        const certificate = left > 30 * DAY ? fresh : soon;
        addProfile(draft, { name: `${name} In-House`, bundleId: addBundleId(draft, name), certificate, left });
    }
}
/** Devices were registered in years gone by, so that there is room for more in this one. */
function large(draft) {
    const certificates = [addCertificate(draft, 2 * YEAR), addCertificate(draft, YEAR)];
    addDevices(draft, 10_000, 2 * YEAR);
    for (let number = 1; number <= 500; number++) {
        const bundleId = addBundleId(draft, `App ${number}`);
        if (number % 2 === 0)
            addCapability(draft, bundleId, 'PUSH_NOTIFICATIONS');
        certificates.forEach((certificate, index) => {
            const left = ((number * 7 + index * 180) % 360) * DAY + DAY;
            addProfile(draft, { name: `App ${number} In-House ${index + 1}`, bundleId, certificate, left });
        });
    }
}
function broken(draft) {
    const gone = { id: draft.counter.id(), attributes: {} };
    const certificate = addCertificate(draft, YEAR);
    const plain = addBundleId(draft, 'Plain');
    addBundleId(draft, 'Plain Beta', { identifier: `${PREFIX}.plain.beta` });
    addBundleId(draft, 'Plainer', { identifier: `${PREFIX}.plainer`, platform: 'UNIVERSAL' });
    addBundleId(draft, 'Sign In', { identifier: `${PREFIX}.signin`, platform: 'SERVICES' });
    const profile = { bundleId: plain, certificate, left: 100 * DAY };
    addProfile(draft, { ...profile, name: 'Plain In-House' });
    addProfile(draft, { ...profile, name: 'Plain Expired', left: -30 * DAY });
    addProfile(draft, { ...profile, name: 'Plain Invalid', state: 'INVALID' });
    addProfile(draft, { ...profile, name: 'Plain Revoked', certificate: gone, state: 'INVALID' });
    addProfile(draft, { ...profile, name: 'Plain Zombie', zombie: true });
    // The same name twice, which today's API does not let happen and older ones did.
    addProfile(draft, { ...profile, name: 'Plain Twice' });
    addProfile(draft, { ...profile, name: 'Plain Twice' });
    addDevices(draft, 3, 400 * DAY);
}
function addUser({ counter, resources }) {
    resources.users.push({
        id: counter.uuid(),
        attributes: {
            username: 'holder@example.com',
            firstName: 'Ada',
            lastName: 'Example',
            roles: ['ACCOUNT_HOLDER', 'ADMIN'],
        },
    });
}
/** @param left milliseconds from now on; less than zero for one that has expired */
function addCertificate({ now, counter, resources }, left, certificateType = 'IOS_DISTRIBUTION') {
    const certificate = {
        id: counter.id(),
        attributes: {
            name: `${labelOf(certificateType)}: Example Ltd`,
            certificateType,
            displayName: 'Example Ltd',
            serialNumber: counter.serialNumber(),
            platform: 'IOS',
            expirationDate: appleDate(now + left),
        },
    };
    resources.certificates.push(certificate);
    return certificate;
}
function addBundleId({ counter, resources }, name, changes = {}) {
    const identifier = `${PREFIX}.${name.toLowerCase().replaceAll(' ', '')}`;
    const attributes = { name, identifier, platform: 'IOS', seedId: 'EXAMPLE123', ...changes };
    const bundleId = { id: counter.id(), attributes };
    resources.bundleIds.push(bundleId);
    return bundleId;
}
function addCapability({ resources }, bundleId, capabilityType) {
    resources.bundleIdCapabilities.push({
        id: `${bundleId.id}_${capabilityType}`,
        attributes: { capabilityType },
        relationships: { bundleId: bundleId.id },
    });
}
/** @param ago milliseconds since the first was registered; the others follow by the second */
function addDevices({ now, counter, resources }, count, ago) {
    for (let number = 1; number <= count; number++) {
        const udid = `00008101-${counter.serialNumber().slice(0, 16)}`;
        resources.devices.push({
            id: counter.id(),
            attributes: {
                name: `iPhone ${number}`,
                platform: 'IOS',
                udid,
                deviceClass: 'IPHONE',
                status: number % 50 === 0 ? 'DISABLED' : 'ENABLED',
                model: 'iPhone 15',
                addedDate: appleDate(now - ago + number * 1000),
            },
        });
    }
}
function addProfile({ now, counter, resources }, seed) {
    resources.profiles.push({
        id: counter.id(),
        attributes: {
            name: seed.name,
            platform: 'IOS',
            profileType: 'IOS_APP_INHOUSE',
            profileState: seed.state ?? 'ACTIVE',
            uuid: counter.uuid(),
            createdDate: appleDate(now + seed.left - YEAR),
            expirationDate: appleDate(now + seed.left),
        },
        relationships: { bundleId: seed.bundleId.id, certificates: [seed.certificate.id] },
        ...(seed.zombie && { zombie: true }),
    });
}
