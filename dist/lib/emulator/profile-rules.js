import { badEntity, quoted, refuse } from "./apple-errors.js";
import { signsFor } from "./certificate-types.js";
import { signProfile } from "./content.js";
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
            platform: platformOf(kind),
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
/** A profile takes current certificates of its own platform and purpose: distribution, or development. */
function certificateProblems({ store, now }, draft) {
    const ids = idsIn(draft, 'certificates');
    const platform = platformOf(String(draft.attributes['profileType']));
    const purpose = isDevelopment(draft) ? 'development' : 'distribution';
    const fits = (id) => {
        const certificate = store.find('certificates', id);
        if (!certificate || isPast(certificate.attributes['expirationDate'], now))
            return false;
        const signs = signsFor(String(certificate.attributes['certificateType']));
        return signs.purpose === purpose && signs.platforms.includes(platform);
    };
    if (ids.length > 0 && ids.every(fits))
        return [];
    const detail = 'There are no current certificates on this team matching the provided certificate IDs.';
    return [badEntity('RELATIONSHIP.INVALID', at('certificates'), detail)];
}
/** Apple TVs are registered as iOS devices, and their apps signed with the same certificates. */
export function platformOf(profileType) {
    return profileType.startsWith('MAC') ? 'MAC_OS' : 'IOS';
}
function isDevelopment({ attributes }) {
    return String(attributes['profileType']).endsWith('_DEVELOPMENT');
}
function deviceProblems({ store, quirks }, draft) {
    const kind = String(draft.attributes['profileType']);
    const ids = idsIn(draft, 'devices');
    const takesDevices = isDevelopment(draft) || kind.endsWith('_ADHOC');
    const mayHave = takesDevices || (kind.endsWith('_INHOUSE') && !quirks['in-house-takes-no-devices']);
    if (ids.length > 0 && !mayHave) {
        const detail = 'A profile of this type cannot have devices.';
        return [badEntity('RELATIONSHIP.NOT_ALLOWED', at('devices'), detail)];
    }
    const platform = platformOf(kind);
    const isCurrent = (id) => {
        const { status, platform: own } = store.find('devices', id)?.attributes ?? {};
        return status === 'ENABLED' && (own === 'MAC_OS') === (platform === 'MAC_OS');
    };
    if (ids.every(isCurrent) && (ids.length > 0 || !takesDevices))
        return [];
    const detail = `There are no current ${platform === 'MAC_OS' ? 'mac' : 'ios'} devices on this team matching the provided device IDs.`;
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
