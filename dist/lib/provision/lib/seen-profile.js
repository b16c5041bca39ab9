import { ApiError } from "../../client/api-error.js";
import { readCertificate } from "../../formats/certificate.js";
import { readProfile } from "../../formats/mobileprovision.js";
import { plainSerialNumber } from "../../serial-number.js";
import { printable } from "../../text.js";
import { normalUdid } from "../manifest.js";
import { MOST_LOOKS, goOn, pause } from "./doing.js";
import { isInUse } from "./held-names.js";
import { bundleIdOf } from "./identifier-steps.js";
export function seenProfile({ id, attributes }) {
    return {
        id,
        name: attributes.name ?? '',
        type: attributes.profileType ?? '',
        state: attributes.profileState ?? '',
        uuid: attributes.uuid ?? '',
        content: attributes.profileContent,
        expiresAt: Date.parse(attributes.expirationDate ?? ''),
    };
}
const STATES = ['name', 'profileType', 'profileState', 'uuid', 'expirationDate'];
/**
 * The profiles of a bundle ID, the expired ones too, without those that this run deleted.
 *
 * @param what `states` where nobody looks into them
 */
export async function profilesOf(doing, identifier, what = 'contents') {
    const bundleId = await bundleIdOf(doing, identifier);
    goOn(doing);
    const profiles = what === 'states' ? STATES : [...STATES, 'profileContent'];
    const list = doing.api.bundleIds.profiles(bundleId, { fields: { profiles } });
    const seen = [];
    for await (const profile of list.all())
        if (!doing.deleted.has(profile.id))
            seen.push(seenProfile(profile));
    return seen;
}
/** True for one that signs now; `profileState` says nothing of the dates (facts.md §3). */
export function isValid({ system }, profile) {
    return isInUse(profile, system.now());
}
/** Holds a profile against an order by what is in it, which nobody can change any more, and by its state. */
export async function judgeProfile(doing, profile, order) {
    const problems = await differences(doing, profile, order);
    if (problems.length > 0)
        return { profile, fit: 'other', problems };
    if (!isValid(doing, profile)) {
        const problem = profile.state === 'ACTIVE' ? 'it has expired' : `it is ${printable(profile.state, 40)}`;
        return { profile, fit: 'spoilt', problems: [problem] };
    }
    if (await isReadable(doing, profile.id))
        return { profile, fit: 'fits', problems: [] };
    return { profile, fit: 'spoilt', problems: ['it is listed, yet cannot be read'] };
}
async function differences(doing, profile, order) {
    const contents = await contentsOf(profile);
    if (!contents)
        return ['its content cannot be read'];
    const serialNumbers = await serialNumbersOf(doing);
    const held = await Promise.all(contents.certificates.map(serialNumberIn));
    const wanted = order.certificates.map((id) => serialNumbers.get(id));
    const devices = [...order.devices].map(normalUdid);
    return [
        ...(profile.type === order.type ? [] : [`it is of the type ${printable(profile.type, 60)}`]),
        ...(isSame(held, wanted) ? [] : ['it holds other certificates']),
        ...(isSame(contents.udids.map(normalUdid), devices) ? [] : ['it is for other devices']),
    ];
}
async function contentsOf({ content = '' }) {
    try {
        return await readProfile(Buffer.from(content, 'base64'), { verify: false });
    }
    catch {
        return undefined;
    }
}
/** Undefined for one that cannot be read, which is none that is wanted. */
async function serialNumberIn(der) {
    return readCertificate(der).then(({ serialNumber }) => plainSerialNumber(serialNumber), () => 'unreadable');
}
function isSame(a, b) {
    const [some, others] = [new Set(a), new Set(b)];
    return some.size === others.size && [...some].every((one) => others.has(one));
}
/** Serial numbers of all certificates that profiles are ordered with: one request for a whole run. */
async function serialNumbersOf(doing) {
    doing.serialNumbers ??= listSerialNumbers(doing);
    try {
        return await doing.serialNumbers;
    }
    catch (error) {
        doing.serialNumbers = undefined;
        throw error;
    }
}
async function listSerialNumbers({ api }) {
    const fields = { certificates: ['serialNumber'] };
    const serialNumbers = new Map();
    for await (const { id, attributes } of api.certificates.list({ fields }).all())
        serialNumbers.set(id, plainSerialNumber(attributes.serialNumber ?? ''));
    return serialNumbers;
}
/** Zombies are listed, and 404 when they are read (facts.md §3); so is, for a moment, one that was just made. */
async function isReadable(doing, id) {
    for (let looks = 1;; looks++) {
        goOn(doing);
        try {
            await doing.api.profiles.get(id, { fields: { profiles: ['uuid'] } });
            return true;
        }
        catch (error) {
            if (!(error instanceof ApiError) || error.status !== 404)
                throw error;
            if (looks >= MOST_LOOKS)
                return false;
        }
        await pause(doing, looks);
    }
}
