import { ApiError } from "../client/api-error.js";
import { plainSerialNumber } from "../serial-number.js";
import { readHeldCertificates } from "./lib/profile-contents.js";
import { readHolders, readListedProfiles, readProfilesOf, resolveCertificates } from "./lib/team-profiles.js";
import { TEAM_REQUESTS } from "./lib/team-requests.js";
import { textOf, timeOf } from "./lib/values.js";
import { shortened } from "./lib/wording.js";
export { TEAM_SCOPE } from "./lib/team-requests.js";
/**
 * Reads what a team has that can expire, in the fewest requests: the pages of three lists, and of the invitations.
 *
 * Beside them are asked for the profiles of a bundle ID that has more than come along, unless all are known by then,
 * and the contents of profiles that hold a certificate which the team has no longer, or may.
 *
 * @param api a client, which retries, paces and announces
 * @throws what requests of the client throw; that this key may not read invitations is no failure
 */
export async function readTeamInventory(api, options) {
    const [certificates, listed, holders, invitations] = await Promise.all([
        readCertificates(api),
        readListedProfiles(api),
        readHolders(api),
        readInvitations(api),
    ]);
    const { clockSkew } = api.usage();
    const now = options.now() + clockSkew * 1000;
    const scan = { api, isScoped: options.isScoped ?? false, now, unseen: [] };
    const team = new Map(certificates.map((one) => [one.id, one]));
    const profiles = await completeProfiles(scan, allProfiles(listed, await seenOf(scan, listed, holders), team));
    return {
        certificates,
        profiles,
        bundleIds: holders.map(({ identifier }) => identifier),
        invitations: invitations ?? [],
        unseen: scan.unseen,
        notLookedAt: invitations ? [] : ['Invitations: the role of this key may not read them.'],
        ...(clockSkew !== 0 && { clockSkew }),
    };
}
async function readCertificates(api) {
    const found = [];
    for await (const { data, included } of api.certificates.list(TEAM_REQUESTS.certificates)) {
        const others = new Map(included.map((one) => [one.id, one]));
        for (const certificate of data)
            found.push(certificateOf(certificate, others));
    }
    return found;
}
function certificateOf({ id, attributes, relationships }, included) {
    const [reference] = [relationships?.passTypeId?.data ?? []].flat();
    const pass = included.get(reference?.id ?? '');
    const passTypeId = pass?.type === 'passTypeIds' ? textOf(pass.attributes.identifier) : '';
    return {
        id,
        name: textOf(attributes.name),
        type: textOf(attributes.certificateType),
        serialNumber: plainSerialNumber(textOf(attributes.serialNumber)),
        expiresAt: timeOf(attributes.expirationDate),
        ...(passTypeId !== '' && { passTypeId, passTypeResource: textOf(pass?.id) }),
    };
}
/** Undefined where the key may not read them: that takes the role Admin. */
async function readInvitations(api) {
    const found = [];
    try {
        for await (const { id, attributes } of api.userInvitations.list(TEAM_REQUESTS.userInvitations).all())
            found.push({ id, email: textOf(attributes.email), expiresAt: timeOf(attributes.expirationDate) });
    }
    catch (error) {
        if (error instanceof ApiError && error.status === 403)
            return undefined;
        throw error;
    }
    return found;
}
/** The profiles that bundle IDs have; all of them, as far as may be asked. */
async function seenOf(scan, listed, holders) {
    const known = new Map(holders.map(({ id, profiles }) => [id, new Set(profiles.map((one) => one.id))]));
    for (const [id, { holder }] of listed)
        known.get(holder)?.add(id);
    // Where each that a bundle ID has is known already, as they are where none has expired, nothing is left to ask.
    const partial = holders.filter(({ id, total }) => (known.get(id)?.size ?? 0) < total);
    if (scan.isScoped)
        partial.forEach((holder) => scan.unseen.push(unseenOf(holder)));
    const more = scan.isScoped ? [] : await Promise.all(partial.map((one) => readProfilesOf(scan.api, one)));
    return [...holders.flatMap(({ profiles }) => profiles), ...more.flat()];
}
function unseenOf({ id, identifier }) {
    const reason = `${shortened(identifier)} has more profiles than come along with it, and a scoped token may not ask for the others: some may have expired.`;
    return { id, bundleId: identifier, reason };
}
/** Each once; what the list of profiles says of one counts, and what bundle IDs say of the others. */
function allProfiles(listed, seen, team) {
    const all = new Map(seen.map((profile) => [profile.id, profile]));
    for (const [id, { profile, certificateIds }] of listed) {
        const bundleId = profile.bundleId || (all.get(id)?.bundleId ?? '');
        all.set(id, { ...profile, bundleId, certificates: resolveCertificates(certificateIds, team) });
    }
    return [...all.values()];
}
/**
 * Learns from contents what lists do not say. A profile that has expired is over, whatever it holds. Of one that is
 * INVALID only the content says whether a certificate was revoked, which stops its apps, or the bundle ID edited,
 * which does not: a revoked certificate is gone from all lists.
 */
async function completeProfiles(scan, profiles) {
    const unclear = profiles.filter(({ expiresAt, state, certificates = [] }) => !(expiresAt <= scan.now) && (state === 'INVALID' || certificates.length === 0));
    const ids = new Set(unclear.map(({ id }) => id));
    const held = await readHeldCertificates(scan.api, scan.isScoped ? [] : [...ids]);
    // What lists say of an INVALID one is not all: where its content cannot be had, nobody knows what it holds.
    return profiles.map((profile) => ids.has(profile.id) ? { ...profile, certificates: held.get(profile.id) } : profile);
}
