import { X509Certificate, createHash } from 'node:crypto';
import { at, bytesOf, children, contentOf, integer, isContext, isOid, numberOf, octets, octetsOf, oid, oidOf, parse, sequence, setOf, tagged, time, } from "./der.js";
import { OID } from "./oids.js";
import { digestOf, hash, isSignedBy, signerOf } from "./signature.js";
import { openCertificate, publicKeyOf } from "./x509.js";
/** CMS SignedData around some bytes (RFC 5652), with SHA-256 and signed attributes. */
export function signData(content, { key, certificates, signedAt }) {
    const { issuer, serial } = openCertificate(certificates[0] ?? Buffer.alloc(0));
    const signer = signerOf(key);
    const digest = sequence(oid(OID.sha256));
    const attributes = setOf(sequence(oid(OID.contentType), setOf(oid(OID.data))), sequence(oid(OID.signingTime), setOf(time(signedAt))), sequence(oid(OID.messageDigest), setOf(octets(hash('sha256', content)))));
    const signerInfo = sequence(integer(1), sequence(issuer, integer(BigInt(`0x${serial.toString('hex')}`))), digest, retag(attributes, 0xa0), signer.algorithm, octets(signer.sign(attributes)));
    const signedData = sequence(integer(1), setOf(digest), sequence(oid(OID.data), tagged(0, octets(content))), retag(setOf(...certificates), 0xa0), setOf(signerInfo));
    return sequence(oid(OID.signedData), tagged(0, signedData));
}
/** A SET under its implicit tag, and back: what is signed is the SET, what is sent the tag (RFC 5652, 5.4). */
function retag(value, tag) {
    return Buffer.concat([Buffer.from([tag]), value.subarray(1)]);
}
/** @throws Error when it is no SignedData with its content inside */
export function openSignedData(cms) {
    const outer = parse(cms);
    if (!isOid(children(outer)[0], OID.signedData))
        throw new Error('not SignedData');
    const [, , encapsulated, ...rest] = children(at(outer, 1, 0));
    const certificates = rest.find((block) => isContext(block, 0));
    const signers = rest.at(-1);
    if (encapsulated === undefined || signers === undefined)
        throw new Error('incomplete SignedData');
    return {
        content: octetsOf(at(encapsulated, 1, 0)),
        certificates: certificates ? children(certificates).map(bytesOf) : [],
        signers: children(signers),
    };
}
/** More signers than one are of no use to a profile: the first counts. */
export function checkSignature({ content, certificates, signers }) {
    const [info] = signers;
    if (info === undefined)
        return { fault: 'no signer' };
    const signer = readSigner(info);
    const opened = certificates.map(openCertificate);
    const certificate = opened.find(signer.isBy);
    if (certificate === undefined)
        return { fault: 'no certificate' };
    const digest = digestOf(signer.digest);
    if (digest === undefined)
        return { fault: 'wrong signature' };
    if (signer.attributes && !hash(digest, content).equals(signer.messageDigest))
        return { fault: 'changed' };
    const data = signer.attributes ? retag(signer.attributes, 0x31) : content;
    const signed = { data, signature: signer.signature, algorithm: signer.algorithm };
    if (!isSignedBy(signed, publicKeyOf(certificate), digest))
        return { fault: 'wrong signature' };
    const root = rootOf(certificate, opened);
    return root ? { fault: undefined, rootSha256: sha256Of(root) } : { fault: 'no chain' };
}
function sha256Of(certificate) {
    return createHash('sha256').update(certificate.raw).digest('hex');
}
function readSigner(info) {
    numberOf(at(info, 0));
    const who = at(info, 1);
    const attributes = isContext(at(info, 3), 0) ? at(info, 3) : undefined;
    const next = attributes ? 4 : 3;
    return {
        isBy: (certificate) => isContext(who, 0)
            ? octetsOf(who).equals(certificate.keyIdentifier)
            : bytesOf(at(who, 0)).equals(certificate.issuer) && contentOf(at(who, 1)).equals(certificate.serial),
        digest: at(info, 2),
        attributes: attributes && bytesOf(attributes),
        messageDigest: attributes ? messageDigestOf(attributes) : Buffer.alloc(0),
        algorithm: at(info, next),
        signature: octetsOf(at(info, next + 1)),
    };
}
function messageDigestOf(attributes) {
    const found = children(attributes).filter((attribute) => oidOf(at(attribute, 0)) === OID.messageDigest);
    const [attribute] = found;
    if (attribute === undefined || found.length > 1)
        throw new Error('no message digest');
    return octetsOf(at(attribute, 1, 0));
}
/** Apple's chains have three certificates. */
const LONGEST_CHAIN = 8;
function rootOf(start, others) {
    let certificate = start;
    for (let length = 0; length < LONGEST_CHAIN; length++) {
        const subject = new X509Certificate(certificate.der);
        const issuer = others.find((other) => {
            if (!other.subject.equals(certificate.issuer))
                return false;
            const candidate = new X509Certificate(other.der);
            return candidate.ca && subject.checkIssued(candidate) && subject.verify(candidate.publicKey);
        });
        if (issuer === undefined)
            return undefined;
        if (issuer.der.equals(certificate.der))
            return subject;
        certificate = issuer;
    }
    return undefined;
}
