import { badEntity, quoted, refuse } from "./apple-errors.js";
import { DISTRIBUTION, signProfile } from "./content.js";
import { YEAR, appleDate, isPast } from "./dates.js";
/** In-house profiles last twelve months. [peer: fastlane] */
const LIFE = YEAR;
const at = (name) => `/data/relationships/${name}`;
/**
 * Makes a profile.
 *
 * @throws RefusedRequest 409 for a name that is taken, and for what it cannot be made with
 */
export async function createProfile(context, draft) {
    const { store, counter, now } = context;
    const bundleId = store.find('bundleIds', String(draft.relationships['bundleId']));
    const refusals = [
        ...(bundleId ? [] : [noBundleId(draft)]),
        ...certificateProblems(context, draft),
        ...deviceProblems(context, draft),
        ...nameProblems(context, draft),
    ];
    if (refusals.length > 0)
        refuse(...refusals);
    const kind = String(draft.attributes['profileType']);
    const profile = {
        id: counter.id(),
        attributes: {
            ...draft.attributes,
            platform: kind.startsWith('MAC') ? 'MAC_OS' : 'IOS',
            profileState: 'ACTIVE',
            uuid: counter.uuid(),
            createdDate: appleDate(now),
            expirationDate: appleDate(now + LIFE),
        },
        relationships: draft.relationships,
    };
    const bytes = await signProfile(context, profile);
    return { ...profile, attributes: { ...profile.attributes, profileContent: bytes.toString('base64') } };
}
function noBundleId({ relationships }) {
    const id = quoted(String(relationships['bundleId']));
    return badEntity('RELATIONSHIP.INVALID', at('bundleId'), `There is no resource of type 'bundleIds' with id ${id}`);
}
function idsIn({ relationships }, name) {
    return [relationships[name] ?? []].flat();
}
/** A profile takes current certificates of its own purpose: distribution, or development. */
function certificateProblems({ store, now }, draft) {
    const ids = idsIn(draft, 'certificates');
    const development = isDevelopment(draft);
    const fits = (id) => {
        const certificate = store.find('certificates', id);
        if (!certificate || isPast(certificate.attributes['expirationDate'], now))
            return false;
        return (purposeOf(String(certificate.attributes['certificateType'])) ===
            (development ? 'development' : 'distribution'));
    };
    if (ids.length > 0 && ids.every(fits))
        return [];
    const detail = 'There are no current certificates on this team matching the provided certificate IDs.';
    return [badEntity('RELATIONSHIP.INVALID', at('certificates'), detail)];
}
function purposeOf(certificateType) {
    if (certificateType.endsWith('DEVELOPMENT'))
        return 'development';
    const signs = [...DISTRIBUTION, 'MAC_APP_DISTRIBUTION', 'DEVELOPER_ID_APPLICATION'];
    return signs.includes(certificateType) ? 'distribution' : 'other';
}
function isDevelopment({ attributes }) {
    return String(attributes['profileType']).endsWith('_DEVELOPMENT');
}
function deviceProblems({ store, quirks }, draft) {
    const kind = String(draft.attributes['profileType']);
    const ids = idsIn(draft, 'devices');
    const takesDevices = isDevelopment(draft) || kind.endsWith('_ADHOC');
    if (kind.endsWith('_INHOUSE') && ids.length > 0 && quirks['in-house-takes-no-devices']) {
        const detail = 'A profile of this type cannot have devices.';
        return [badEntity('RELATIONSHIP.NOT_ALLOWED', at('devices'), detail)];
    }
    const current = ids.filter((id) => store.find('devices', id)?.attributes['status'] === 'ENABLED');
    if (current.length === ids.length && (ids.length > 0 || !takesDevices))
        return [];
    const platform = kind.startsWith('MAC') ? 'mac' : 'ios';
    const detail = `There are no current ${platform} devices on this team matching the provided device IDs.`;
    return [badEntity('RELATIONSHIP.INVALID', at('devices'), detail)];
}
function nameProblems({ store, quirks, now }, { attributes }) {
    const { name } = attributes;
    const holds = (other) => quirks['expired-profiles-hold-names'] || !isPast(other.attributes['expirationDate'], now);
    const taken = store.list('profiles').some((other) => other.attributes['name'] === name && holds(other));
    if (!taken)
        return [];
    const detail = `Multiple profiles found with the name ${quoted(String(name))}.  Please remove the duplicate profiles and try again.`;
    return [badEntity('ATTRIBUTE.INVALID.DUPLICATE', '/data/attributes/name', detail)];
}
