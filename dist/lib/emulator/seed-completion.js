import { createHash } from 'node:crypto';
import { labelOf, lifeOf, platformOf as platformOfCertificate } from "./certificate-types.js";
import { DAY, YEAR, appleDate } from "./dates.js";
import { serialNumberOf, uuidOf } from "./identifiers.js";
import { platformOf } from "./profile-rules.js";
import { TYPES } from "./store.js";
/** What a resource has of itself where its seed does not say otherwise. */
const MAKERS = {
    bundleIds: (sparse) => ({ name: textOf(sparse, 'identifier'), platform: 'IOS' }),
    bundleIdCapabilities: () => ({}),
    certificates: certificateValues,
    devices: deviceValues,
    passTypeIds: (sparse) => ({ name: textOf(sparse, 'identifier') }),
    profiles: profileValues,
    users: () => ({ roles: ['DEVELOPER'] }),
    userInvitations: ({ now }) => ({ roles: ['DEVELOPER'], expirationDate: appleDate(now + 3 * DAY) }),
};
/**
 * The resources of a seed with the attributes that it leaves out and that can be made: names, dates, serial numbers, ….
 * They are the same each time, but for dates, which are reckoned from now on.
 */
export function completed(resources, now) {
    return Object.fromEntries(TYPES.map((type) => [type, resources[type]?.map((resource) => complete({ type, resource, now })) ?? []]));
}
function complete(sparse) {
    const { type, resource } = sparse;
    return { ...resource, attributes: { ...MAKERS[type](sparse), ...resource.attributes } };
}
function certificateValues(sparse) {
    const type = textOf(sparse, 'certificateType');
    const displayName = textOf(sparse, 'displayName') || 'Example Ltd';
    return {
        name: `${labelOf(type)}: ${displayName}`,
        displayName,
        serialNumber: serialNumberOf(digestOf(sparse)),
        ...(!type.startsWith('PASS_TYPE_ID') && { platform: platformOfCertificate(type) }),
        expirationDate: appleDate(sparse.now + lifeOf(type)),
    };
}
/** Registered a year ago, so that there is room for more in this one. */
function deviceValues(sparse) {
    const platform = textOf(sparse, 'platform') || 'IOS';
    return {
        name: textOf(sparse, 'udid'),
        platform,
        deviceClass: platform === 'MAC_OS' ? 'MAC' : 'IPHONE',
        status: 'ENABLED',
        addedDate: appleDate(sparse.now - YEAR),
    };
}
function profileValues(sparse) {
    const { createdDate, expirationDate } = profileDates(sparse);
    return {
        platform: platformOf(textOf(sparse, 'profileType')),
        profileState: 'ACTIVE',
        uuid: uuidOf(digestOf(sparse)),
        createdDate,
        expirationDate,
    };
}
/** A profile lasts a year; what is known of its dates tells the rest. */
function profileDates(sparse) {
    const created = Date.parse(textOf(sparse, 'createdDate'));
    const expires = Date.parse(textOf(sparse, 'expirationDate'));
    const begin = [created, expires - YEAR, sparse.now].find((time) => !Number.isNaN(time)) ?? 0;
    return { createdDate: appleDate(begin), expirationDate: appleDate(begin + YEAR) };
}
function textOf({ resource }, name) {
    const value = resource.attributes[name];
    return typeof value === 'string' ? value : '';
}
/** Hexadecimal; the same for the same resource. */
function digestOf({ type, resource }) {
    return createHash('sha256').update(`${type}/${resource.id}`).digest('hex');
}
