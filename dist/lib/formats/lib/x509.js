import { createHash, createPublicKey } from 'node:crypto';
import { at, bits, bitsOf, boolean, bytesOf, children, contentOf } from "./der.js";
import { integer, isContext, nothing, octets, octetsOf, oid, oidOf, parse, sequence, tagged, taggedOctets, time, } from "./der.js";
import { OID } from "./oids.js";
import { signerOf } from "./signature.js";
/** @throws Error when it is no X.509 certificate (RFC 5280) */
export function openCertificate(der) {
    const certificate = at(parse(der, 2000), 0);
    const first = isContext(at(certificate, 0), 0) ? 1 : 0;
    const field = (position) => bytesOf(at(certificate, first + position));
    const extensions = extensionsOf(certificate);
    const identifier = extensions.find((extension) => oidOf(at(extension, 0)) === OID.subjectKeyIdentifier);
    const value = identifier && children(identifier).at(-1);
    return {
        der,
        serial: contentOf(at(certificate, first)),
        issuer: field(2),
        subject: field(4),
        publicKey: field(5),
        extensions: extensions.map((extension) => oidOf(at(extension, 0))),
        keyIdentifier: value ? octetsOf(parse(octetsOf(value))) : Buffer.alloc(0),
    };
}
function extensionsOf(certificate) {
    const last = children(certificate).find((block) => isContext(block, 3));
    return last ? children(at(last, 0)) : [];
}
/** How a public key is named in certificates: SHA-1 of its bits (RFC 5280, 4.2.1.2). */
export function keyIdentifierOf(spki) {
    return createHash('sha1')
        .update(bitsOf(at(parse(spki, 100), 1)))
        .digest();
}
/** Issues a certificate with its key identifiers and the extensions given. */
export function issue(content, issuer) {
    const signer = signerOf(issuer.key);
    const identifiers = [
        extension(OID.subjectKeyIdentifier, false, octets(keyIdentifierOf(content.publicKey))),
        extension(OID.authorityKeyIdentifier, false, sequence(taggedOctets(0, issuer.keyIdentifier))),
    ];
    const certificate = sequence(tagged(0, integer(2)), integer(content.serial), signer.algorithm, issuer.name, sequence(time(content.notBefore), time(content.notAfter)), content.subject, content.publicKey, tagged(3, sequence(...identifiers, ...content.extensions)));
    return sequence(certificate, signer.algorithm, bits(signer.sign(certificate)));
}
export function extension(type, critical, value) {
    return sequence(oid(type), ...(critical ? [boolean(true)] : []), octets(value));
}
/** An extension that says what it says by being there: a NULL. */
export function marker(type, critical = true) {
    return extension(type, critical, nothing());
}
/** The extensions of a certificate that signs things. */
export function leafExtensions(usages) {
    const extended = extension(OID.extendedKeyUsage, true, sequence(...usages.map(oid)));
    return [
        extension(OID.basicConstraints, true, sequence()),
        // digitalSignature
        extension(OID.keyUsage, true, bits(Buffer.from([0x80]), 7)),
        ...(usages.length > 0 ? [extended] : []),
    ];
}
/** The extensions of a certificate that signs certificates. */
export const caExtensions = () => [
    extension(OID.basicConstraints, true, sequence(boolean(true))),
    // keyCertSign and cRLSign
    extension(OID.keyUsage, true, bits(Buffer.from([0x06]), 1)),
];
export function publicKeyOf(certificate) {
    return createPublicKey({ key: certificate.publicKey, format: 'der', type: 'spki' });
}
