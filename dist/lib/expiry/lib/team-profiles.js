import { PROFILE_FIELDS, TEAM_REQUESTS } from "./team-requests.js";
import { textOf, timeOf } from "./values.js";
/** Those that have not expired, by their IDs. */
export async function readListedProfiles(api) {
    const found = new Map();
    for await (const { data, included } of api.profiles.list(TEAM_REQUESTS.profiles)) {
        const identifiers = new Map(included.flatMap((one) => identifierIn(one)));
        for (const one of data) {
            const { bundleId, certificates } = one.relationships ?? {};
            const [holder = ''] = idsIn(bundleId);
            const profile = watched(one, identifiers.get(holder) ?? '');
            found.set(one.id, { profile, holder, certificateIds: wholeIn(certificates) });
        }
    }
    return found;
}
function identifierIn({ type, id, attributes }) {
    return type === 'bundleIds' ? [[id, textOf(attributes.identifier)]] : [];
}
function watched({ id, attributes }, bundleId) {
    return {
        id,
        name: textOf(attributes.name),
        type: textOf(attributes.profileType),
        uuid: textOf(attributes.uuid),
        state: textOf(attributes.profileState),
        expiresAt: timeOf(attributes.expirationDate),
        bundleId,
        certificates: undefined,
    };
}
export async function readHolders(api) {
    const found = [];
    for await (const { data, included } of api.bundleIds.list(TEAM_REQUESTS.bundleIds)) {
        const profiles = new Map(included.map((one) => [one.id, one]));
        for (const bundleId of data)
            found.push(holderOf(bundleId, profiles));
    }
    return found;
}
function holderOf({ id, attributes, relationships }, included) {
    const identifier = textOf(attributes.identifier);
    const came = idsIn(relationships?.profiles).map((one) => included.get(one));
    const profiles = came.flatMap((one) => (one?.type === 'profiles' ? [watched(one, identifier)] : []));
    return { id, identifier, profiles, total: relationships?.profiles?.meta?.paging?.total ?? Infinity };
}
/** The profiles of a bundle ID that has more than come along. */
export async function readProfilesOf(api, { id, identifier }) {
    const found = [];
    for await (const one of api.bundleIds.profiles(id, { fields: { profiles: PROFILE_FIELDS } }).all())
        found.push(watched(one, identifier));
    return found;
}
function idsIn(relationship) {
    const data = [relationship?.data ?? []].flat();
    return data.flatMap((one) => one?.id ?? []);
}
/** The IDs of all that a relationship holds; undefined where more or fewer than all came along. */
function wholeIn(relationship) {
    const ids = idsIn(relationship);
    return ids.length === relationship?.meta?.paging?.total ? ids : undefined;
}
/** The certificates that a profile holds; undefined where one of them is not among the team's. */
export function resolveCertificates(ids, team) {
    const found = ids?.map((id) => team.get(id));
    if (!found?.every((one) => one !== undefined))
        return undefined;
    return found.map(({ name, serialNumber, expiresAt }) => ({ name, serialNumber, expiresAt }));
}
