import { X509Certificate, createHash } from 'node:crypto';
import { EpapiError } from "../errors.js";
/** Bytes; a certificate for a key of 16,384 bits has some 5,000. */
const LARGEST = 65_536;
const PROBLEMS = {
    tooLarge: {
        code: 'CERTIFICATE.TOO_LARGE',
        message: 'The certificate is far larger than any: more than 64 KiB.',
        hint: 'Check where it came from.',
    },
    malformed: {
        code: 'CERTIFICATE.MALFORMED',
        message: 'The certificate is damaged, cut short or something else: it cannot be read as X.509.',
        hint: 'Give the DER of one certificate: what a .cer file of Apple holds, or the decoded certificateContent.',
    },
};
/**
 * Reads a certificate. Nothing is said of who issued it, or whether that is true.
 *
 * @param der X.509 in DER, at most 64 KiB
 * @throws EpapiError `CERTIFICATE.…`
 */
export async function readCertificate(der) {
    const { serialNumber, validFrom, validTo } = parsed(der);
    const [{ openCertificate }, { parse }, { readName }, { typeByMarkers }] = await Promise.all([
        import("./lib/x509.js"),
        import("./lib/der.js"),
        import("./lib/name.js"),
        import("./certificate-kinds.js"),
    ]);
    try {
        const { publicKey, subject, extensions } = openCertificate(der);
        return {
            der,
            serialNumber,
            subject: readName(parse(subject)),
            notBefore: dateOf(validFrom),
            notAfter: dateOf(validTo),
            publicKey,
            publicKeySha256: createHash('sha256').update(publicKey).digest('hex'),
            kind: typeByMarkers(extensions),
        };
    }
    catch {
        throw new EpapiError(PROBLEMS.malformed);
    }
}
/**
 * Reads as much of a certificate as Node can by itself: what reads the rest takes longer to load than a build takes to
 * be looked at.
 *
 * @param der X.509 in DER, at most 64 KiB
 * @throws EpapiError `CERTIFICATE.…`
 */
export function readCertificateLabel(der) {
    const certificate = parsed(der);
    const names = certificate.toLegacyObject().subject;
    if (!names)
        throw new EpapiError(PROBLEMS.malformed);
    const [name] = [names.CN].flat();
    const subject = name === undefined ? {} : { CN: name };
    return { serialNumber: certificate.serialNumber, subject, notAfter: dateOf(certificate.validTo) };
}
/** Node takes PEM as well, and does not ask what comes after. */
function parsed(der) {
    if (der.length > LARGEST)
        throw new EpapiError(PROBLEMS.tooLarge);
    try {
        const certificate = new X509Certificate(der);
        if (certificate.raw.length === der.length)
            return certificate;
    }
    catch {
        // Nothing of what OpenSSL says of it is of use to anybody.
    }
    throw new EpapiError(PROBLEMS.malformed);
}
/**
 * Reads the certificates of a file, such as a `.cer`: one in DER, or some in PEM with whatever else between them.
 *
 * @param bytes at most 64 KiB
 * @throws EpapiError `CERTIFICATE.…`
 */
export async function readCertificates(bytes) {
    if (bytes.length > LARGEST)
        throw new EpapiError(PROBLEMS.tooLarge);
    const blocks = bytes.toString('latin1').match(PEM_BLOCK) ?? [];
    if (blocks.length === 0)
        return [await readCertificate(bytes)];
    const { readPem } = await import("./lib/pem.js");
    return Promise.all(blocks.map((block) => readCertificate(readPem(block) ?? Buffer.alloc(0))));
}
const PEM_BLOCK = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;
/** @param text as OpenSSL writes it: `Nov 24 03:54:00 2026 GMT` */
function dateOf(text) {
    const date = new Date(text);
    if (!text.endsWith(' GMT') || Number.isNaN(date.getTime()))
        throw new EpapiError(PROBLEMS.malformed);
    return date;
}
