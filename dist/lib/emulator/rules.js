import { badEntity, quoted, refuse } from "./apple-errors.js";
import { createCertificate, revokeCertificate } from "./certificate-rules.js";
import { sealProfiles } from "./content.js";
import { DAY, appleDate } from "./dates.js";
import { createDevice } from "./device-rules.js";
import { createProfile } from "./profile-rules.js";
import { invalidate } from "./invalidation.js";
import { relatedIds } from "./store.js";
/** Kinds without a row do what their descriptors say. */
export const RULES = {
    bundleIds: { create: createBundleId, changing: sealProfilesOf, removing: removeBundleId },
    bundleIdCapabilities: {
        create: createCapability,
        changing: invalidateByCapability,
        removing: invalidateByCapability,
    },
    certificates: { create: createCertificate, removing: revokeCertificate },
    devices: { create: createDevice },
    passTypeIds: { create: createPassTypeId },
    profiles: { create: createProfile },
    users: { changing: keepAccountHolder, removing: refuseAccountHolder },
    userInvitations: { create: invite },
};
function createBundleId({ store, counter, quirks, teamId }, { attributes }) {
    const { identifier } = attributes;
    // For one app, for all that begin so, or for all.
    checkIdentifier(String(identifier), /^([A-Za-z0-9.-]+(\.\*)?|\*)$/);
    if (store.list('bundleIds').some((other) => other.attributes['identifier'] === identifier)) {
        const detail = `An App ID with Identifier ${quoted(String(identifier))} is not available. Please enter a different string.`;
        refuse(badEntity('ATTRIBUTE.INVALID', '/data/attributes/identifier', detail));
    }
    const platform = quirks['universal-platform'] ? { platform: 'UNIVERSAL' } : {};
    return { id: counter.id(), attributes: { seedId: teamId, ...attributes, ...platform } };
}
function checkIdentifier(identifier, pattern) {
    if (pattern.test(identifier))
        return;
    const detail = `An identifier has letters, digits, hyphens and dots: ${quoted(identifier)} is not valid`;
    refuse(badEntity('ATTRIBUTE.INVALID', '/data/attributes/identifier', detail));
}
function sealProfilesOf(context, { id }) {
    return sealProfiles(context, 'bundleId', id);
}
/** Its capabilities go with it; its profiles stay, and are worth nothing. */
async function removeBundleId(context, { id }) {
    const { store } = context;
    await sealProfiles(context, 'bundleId', id);
    for (const capability of store.list('bundleIdCapabilities'))
        if (capability.relationships?.['bundleId'] === id)
            store.remove('bundleIdCapabilities', capability.id);
    for (const profile of store.list('profiles'))
        if (profile.relationships?.['bundleId'] === id)
            invalidate(store, profile);
}
async function createCapability(context, draft) {
    const { store } = context;
    const bundleId = String(draft.relationships['bundleId']);
    if (!store.find('bundleIds', bundleId)) {
        const detail = `There is no resource of type 'bundleIds' with id ${quoted(bundleId)}`;
        refuse(badEntity('RELATIONSHIP.INVALID', '/data/relationships/bundleId', detail));
    }
    const id = `${bundleId}_${String(draft.attributes['capabilityType'])}`;
    if (store.find('bundleIdCapabilities', id)) {
        const detail = 'The bundle ID already has this capability';
        refuse(badEntity('ATTRIBUTE.INVALID.DUPLICATE', '/data/attributes/capabilityType', detail));
    }
    const capability = { id, ...draft };
    await invalidateByCapability(context, capability);
    return capability;
}
async function invalidateByCapability(context, capability) {
    const { store, quirks } = context;
    const [bundleId = ''] = relatedIds(capability, 'bundleId');
    await sealProfiles(context, 'bundleId', bundleId);
    if (!quirks['capabilities-invalidate-profiles'])
        return;
    for (const profile of store.list('profiles'))
        if (profile.relationships?.['bundleId'] === bundleId)
            invalidate(store, profile);
}
function createPassTypeId({ store, counter }, { attributes }) {
    const identifier = String(attributes['identifier']);
    const refuseWith = (problem, detail) => refuse(badEntity(problem, '/data/attributes/identifier', detail));
    if (!identifier.startsWith('pass.'))
        refuseWith('ATTRIBUTE.INVALID', `A pass type identifier begins with 'pass.': ${quoted(identifier)} does not`);
    checkIdentifier(identifier, /^[A-Za-z0-9.-]+$/);
    if (store.list('passTypeIds').some((other) => other.attributes['identifier'] === identifier))
        refuseWith('ATTRIBUTE.INVALID.DUPLICATE', `A pass type with the identifier ${quoted(identifier)} exists`);
    return { id: counter.id(), attributes };
}
const isHolder = (roles) => [roles].flat().includes('ACCOUNT_HOLDER');
const HOLDER_STAYS = 'A team has one Account Holder, who alone can hand the role on, and not by this API';
/** Nobody gets the role, and who has it keeps it. */
function keepAccountHolder(_context, user, { roles }) {
    if (roles === undefined || isHolder(roles) === isHolder(user.attributes['roles']))
        return;
    refuse(badEntity('ATTRIBUTE.INVALID', '/data/attributes/roles', HOLDER_STAYS));
}
function refuseAccountHolder(_context, { attributes }) {
    if (isHolder(attributes['roles']))
        refuse(badEntity('', undefined, HOLDER_STAYS));
}
function invite({ store, counter, now }, { attributes }) {
    const email = String(attributes['email']).toLowerCase();
    if (isHolder(attributes['roles']))
        refuse(badEntity('ATTRIBUTE.INVALID', '/data/attributes/roles', HOLDER_STAYS));
    const is = (text) => String(text).toLowerCase() === email;
    const known = store.list('users').some((user) => is(user.attributes['username'])) ||
        store.list('userInvitations').some((other) => is(other.attributes['email']));
    if (known) {
        const detail = `A user or an invitation with the e-mail address ${quoted(email)} exists`;
        refuse(badEntity('ATTRIBUTE.INVALID.DUPLICATE', '/data/attributes/email', detail));
    }
    const expirationDate = appleDate(now + 3 * DAY);
    return { id: counter.uuid(), attributes: { ...attributes, expirationDate } };
}
