import { EpapiError } from "../errors.js";
import { badEntity, quoted, refuse } from "./apple-errors.js";
import { certify, sealProfiles } from "./content.js";
import { appleDate, isPast } from "./dates.js";
import { DISTRIBUTION, labelOf, lifeOf, platformOf } from "./certificate-types.js";
import { invalidate } from "./invalidation.js";
import { relatedIds } from "./store.js";
/** On most teams. [peer: fastlane #11886] */
const MOST_CURRENT = 2;
/**
 * Issues a certificate for a certificate signing request.
 *
 * @throws RefusedRequest 409 for a request that is none, a pass type that is not there, or one too many
 */
export async function createCertificate(context, draft) {
    const { csrContent, certificateType } = draft.attributes;
    const kind = String(certificateType);
    refuseOneTooMany(context, kind);
    const passType = passTypeOf(context, kind, draft);
    const csr = await readRequest(String(csrContent));
    const displayName = passType ? String(passType.attributes['identifier']) : context.teamName;
    const resource = {
        id: context.counter.id(),
        attributes: {
            name: `${labelOf(kind)}: ${displayName}`,
            certificateType: kind,
            displayName,
            serialNumber: context.counter.serialNumber(),
            ...(!passType && { platform: platformOf(kind) }),
            expirationDate: appleDate(context.now + lifeOf(kind)),
        },
        ...(passType && { relationships: { passTypeId: passType.id } }),
    };
    const der = await certify(context, resource, csr);
    return { ...resource, attributes: { ...resource.attributes, certificateContent: der.toString('base64') } };
}
/** @returns DER */
async function readRequest(text) {
    const { readCertificateRequest } = await import("../formats/certificate-request.js");
    try {
        return (await readCertificateRequest(text)).der;
    }
    catch (error) {
        if (!(error instanceof EpapiError))
            throw error;
        const detail = 'The certificate signing request is not valid';
        return refuse(badEntity('ATTRIBUTE.INVALID', '/data/attributes/csrContent', detail));
    }
}
function refuseOneTooMany({ store, quirks, now }, kind) {
    if (!quirks['two-distribution-certificates'] || !DISTRIBUTION.includes(kind))
        return;
    const current = store
        .list('certificates')
        .filter(({ attributes }) => DISTRIBUTION.includes(String(attributes['certificateType'])))
        .filter(({ attributes }) => !isPast(attributes['expirationDate'], now));
    if (current.length < MOST_CURRENT)
        return;
    const detail = 'You already have a current iOS Distribution certificate or a pending certificate request.';
    refuse(badEntity('', '/data/attributes/certificateType', detail));
}
function passTypeOf({ store }, kind, { relationships }) {
    const id = relationships['passTypeId'];
    const wanted = kind.startsWith('PASS_TYPE_ID');
    const place = '/data/relationships/passTypeId';
    if (id === undefined) {
        if (!wanted)
            return undefined;
        return refuse(badEntity('RELATIONSHIP.REQUIRED', place, 'A certificate of this type is for a pass type'));
    }
    if (!wanted)
        return refuse(badEntity('RELATIONSHIP.NOT_ALLOWED', place, 'A certificate of this type is for no pass type'));
    const detail = `There is no resource of type 'passTypeIds' with id ${quoted(String(id))}`;
    return store.find('passTypeIds', String(id)) ?? refuse(badEntity('RELATIONSHIP.INVALID', place, detail));
}
/** Deleting a certificate revokes it. */
export async function revokeCertificate(context, { id }) {
    const { store, quirks } = context;
    await sealProfiles(context, 'certificates', id);
    if (!quirks['revocation-invalidates-profiles'])
        return;
    for (const profile of store.list('profiles'))
        if (relatedIds(profile, 'certificates').includes(id))
            invalidate(store, profile);
}
