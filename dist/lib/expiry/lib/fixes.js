import { isId } from "./values.js";
import { asValue, certificateName } from "./wording.js";
/** Days; a manifest takes no more. */
const LONGEST_RENEWAL = 330;
/** An ID as it stands in a command, or what stands for it. */
export function asArgument(id) {
    return isId(id) ? id : 'ID';
}
/** The command that makes a certificate of a type. What is no word of Apple's is not put into a command. */
function newCertificate(type) {
    const word = type !== undefined && /^[A-Z0-9_]{1,80}$/.test(type) ? type : 'TYPE';
    const pass = word.startsWith('PASS_TYPE_ID') ? ' --field passTypeId=ID' : '';
    return `epapi api POST /v1/certificates --field certificateType=${word} --field csrContent=@request.csr${pass}`;
}
/** What to do about a certificate that ends: one that ends later is taken where the team has it, or made. */
export function successorOrder(old, certificates) {
    const later = certificates
        .filter(({ type, passTypeId }) => type === old?.type && passTypeId === old.passTypeId)
        .reduce((last, one) => (one.expiresAt > (last ?? old ?? one).expiresAt ? one : last), undefined);
    return later
        ? `Take ${certificateName(later)}, which ends later (a manifest that names none by its serial number does).`
        : `Make its successor: ${newCertificate(old?.type)}`;
}
/** The line of a manifest with which epapi apply makes a profile anew in time. */
export function renewal({ name, type, bundleId }, warnWithin) {
    const days = Math.min(Math.max(warnWithin, 1), LONGEST_RENEWAL);
    const fields = [
        `type: ${asValue(type)}`,
        ...(bundleId === '' ? [] : [`bundle-id: ${asValue(bundleId)}`]),
        `renew-within: ${days} ${days === 1 ? 'day' : 'days'}`,
    ];
    return `run epapi apply with this in the manifest (epapi init writes a whole one): profiles: { ${asValue(name)}: { ${fields.join(', ')} } }`;
}
