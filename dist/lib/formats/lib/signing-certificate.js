import { createHash } from 'node:crypto';
import { EpapiError } from "../../errors.js";
import { printable } from "../../text.js";
import { CERTIFICATE_KINDS, kindOfType } from "../certificate-kinds.js";
import { writeName } from "./name.js";
import { openRequest } from "./pkcs10.js";
import { issue, leafExtensions, marker, openCertificate } from "./x509.js";
/** DER of a certificate for an order, with subject, usages and marker extensions as Apple's have them. */
export function issueSigningCertificate(order, issuer) {
    const kind = kindOfType(order.certificateType);
    if (kind === undefined) {
        throw new EpapiError({
            code: 'CERTIFICATE.TYPE',
            message: `There is no certificate type "${printable(order.certificateType, 60)}".`,
            hint: `The types are ${CERTIFICATE_KINDS.map(({ type }) => type).join(', ')}.`,
        });
    }
    const { subject: name, keyIdentifier } = openCertificate(issuer.certificate);
    return issue({
        serial: serialOf(order.serialNumber),
        subject: writeName(subjectOf(order, kind)),
        publicKey: openRequest(order.csr).publicKey,
        notBefore: order.notBefore,
        notAfter: order.notAfter,
        extensions: [...leafExtensions(kind.usages), ...kind.markers.map((oid) => marker(oid))],
    }, { key: issuer.key, name, keyIdentifier });
}
function serialOf(hexadecimal) {
    if (/^[\da-f]{1,40}$/i.test(hexadecimal))
        return BigInt(`0x${hexadecimal}`);
    throw new EpapiError({
        code: 'CERTIFICATE.SERIAL',
        message: `"${printable(hexadecimal, 60)}" is no serial number.`,
        hint: 'A serial number has from 1 to 40 hexadecimal digits.',
    });
}
function subjectOf(order, { label, holder }) {
    const { teamId, teamName, passTypeIdentifier = '' } = order;
    // A person's UID is their own, ten characters like a team's, and the same in no two certificates of the emulator.
    const digest = createHash('sha256').update(order.serialNumber.toLowerCase()).digest('hex');
    const person = digest.slice(0, 10).toUpperCase();
    const [uid, commonName] = {
        team: [teamId, teamName],
        'team and ID': [teamId, `${teamName} (${teamId})`],
        person: [person, `${teamName} (${person})`],
        pass: [passTypeIdentifier, passTypeIdentifier],
    }[holder];
    return { UID: uid, CN: `${label}: ${commonName}`, OU: teamId, O: teamName, C: 'US' };
}
