import { isUtf8 } from 'node:buffer';
import { X509Certificate, createHash } from 'node:crypto';
import { EpapiError } from "../errors.js";
/** Bytes; a certificate for a key of 16,384 bits has some 5,000. */
const LARGEST = 65_536;
/** Characters: RFC 5280 has at most 64, and Apple's stay within a few more. What is read is kept while a report is made. */
const LONGEST_NAME = 1000;
/** Hexadecimal digits; RFC 5280 has at most 40. */
const LONGEST_NUMBER = 100;
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
    besides: {
        code: 'CERTIFICATE.MALFORMED',
        message: 'The file has more in it than whole certificates in PEM and explanatory text: it may be cut short or damaged, or hold something of another kind.',
        hint: 'Export the certificates anew, and put nothing in the file but them.',
    },
    tooLong: {
        code: 'CERTIFICATE.MALFORMED',
        message: `The certificate has a common name of more than ${LONGEST_NAME} characters, or a serial number of more than ${LONGEST_NUMBER} digits.`,
        hint: 'Check where it came from: certificates of Apple have neither.',
    },
};
/**
 * Reads a certificate. Nothing is said of who issued it, or whether that is true.
 *
 * @param der X.509 in DER, at most 64 KiB
 * @throws EpapiError `CERTIFICATE.…`
 */
export async function readCertificate(der) {
    if (der.length > LARGEST)
        throw new EpapiError(PROBLEMS.tooLarge);
    const [{ openCertificate }, { parse }, { readName }, { typeByMarkers }] = await Promise.all([
        import("./lib/x509.js"),
        import("./lib/der.js"),
        import("./lib/name.js"),
        import("./certificate-kinds.js"),
    ]);
    const certificate = readOr(PROBLEMS.malformed, () => {
        const { serialNumber, validFrom, validTo } = new X509Certificate(der);
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
    });
    if (!isShort(certificate))
        throw new EpapiError(PROBLEMS.tooLong);
    return certificate;
}
function readOr(problem, read) {
    try {
        return read();
    }
    catch {
        throw new EpapiError(problem);
    }
}
function isShort({ serialNumber, subject: { CN = '' } }) {
    return CN.length <= LONGEST_NAME && serialNumber.length <= LONGEST_NUMBER;
}
/**
 * Reads as much of a certificate as Node can by itself, where that is plain: what reads the rest takes longer to load
 * than a build takes to be looked at. Whatever is not plain is read in full; of what is damaged elsewhere, Node may still
 * read this much.
 *
 * @param der X.509 in DER, at most 64 KiB
 * @throws EpapiError `CERTIFICATE.…`
 */
export async function readCertificateLabel(der) {
    return plainLabel(der) ?? readCertificate(der);
}
function plainLabel(der) {
    if (der.length > LARGEST)
        return undefined;
    try {
        const { raw, serialNumber, subject, validTo } = new X509Certificate(der);
        const CN = plainName(subject);
        // Node takes PEM as well, and does not ask what comes after.
        if (CN === undefined || raw.length !== der.length)
            return undefined;
        const label = { serialNumber, subject: { CN }, notAfter: dateOf(validTo) };
        return isShort(label) ? label : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * The common name, the first of several, where no part of the name has to be told from what is written around it.
 *
 * @param subject as Node writes it: `C=DE`, a line each, with backslashes before what has a meaning (RFC 2253)
 */
function plainName(subject) {
    if (/\\| \+ /.test(subject))
        return undefined;
    const name = subject.split('\n').find((line) => line.startsWith('CN='));
    // A copy: a slice keeps all that it was cut out of, of which there may be 64 KiB.
    return name === undefined ? undefined : Buffer.from(name.slice('CN='.length)).toString();
}
/**
 * Reads the certificates of a file, such as a `.cer`: one in DER, or some in PEM with explanatory text around them.
 *
 * @param bytes at most 64 KiB
 * @throws EpapiError `CERTIFICATE.…`
 */
export async function readCertificates(bytes) {
    if (bytes.length > LARGEST)
        throw new EpapiError(PROBLEMS.tooLarge);
    const text = bytes.toString();
    const blocks = text.match(PEM_BLOCK) ?? [];
    if (blocks.length === 0)
        return [await readCertificate(bytes)];
    // What is left may be a certificate, and nobody would hear of its end.
    if (!isUtf8(bytes) || !text.split(PEM_BLOCK).every(isExplanation))
        throw new EpapiError(PROBLEMS.besides);
    const { readPem } = await import("./lib/pem.js");
    return Promise.all(blocks.map((block) => readCertificate(readPem(block) ?? Buffer.alloc(0))));
}
const PEM_BLOCK = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;
/** OpenSSL writes what a certificate says around it: text, in which nothing looks like a part of a block. */
function isExplanation(text) {
    return !text.includes('-----') && !CUT_WITHIN_DASHES.test(text) && !CONTROL.test(text);
}
/** Lines of three dashes, which `openssl s_client` writes, have an end. */
const CUT_WITHIN_DASHES = /(?:^|[\r\n])-+$/;
/** But for white space. */
const CONTROL = /[^\P{Cc}\s]/u;
/** @param text as OpenSSL writes it: `Nov 24 03:54:00 2026 GMT` */
function dateOf(text) {
    const date = new Date(text);
    if (!text.endsWith(' GMT') || Number.isNaN(date.getTime()))
        throw new Error('no date');
    return date;
}
