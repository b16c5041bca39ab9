import { createPublicKey } from 'node:crypto';
import { EpapiError } from "../errors.js";
import { pemLabel, readPem, writePem } from "./lib/pem.js";
/** Characters; a request for a key of 8,192 bits has some 3,000. */
const LARGEST = 65_536;
const MAKE_ONE = 'Make one with Keychain Access (Certificate Assistant → Request a Certificate From a Certificate Authority) or openssl req -new, with an RSA key of 2,048 bits.';
const PROBLEMS = {
    empty: {
        code: 'CSR.EMPTY',
        message: 'The certificate signing request is empty.',
        hint: MAKE_ONE,
    },
    tooLarge: {
        code: 'CSR.TOO_LARGE',
        message: 'The certificate signing request is far larger than any: more than 64 KiB.',
        hint: MAKE_ONE,
    },
    privateKey: {
        code: 'CSR.PRIVATE_KEY',
        message: 'What was given as certificate signing request is a private key.',
        hint: 'A private key goes to nobody. Give the request that was made with it, from BEGIN CERTIFICATE REQUEST to END CERTIFICATE REQUEST.',
    },
    other: {
        code: 'CSR.OTHER',
        message: 'What was given as certificate signing request is a PEM of another kind.',
        hint: 'Give the text from BEGIN CERTIFICATE REQUEST to END CERTIFICATE REQUEST.',
    },
    malformed: {
        code: 'CSR.MALFORMED',
        message: 'The certificate signing request is damaged or cut short: it cannot be read as PKCS#10.',
        hint: 'Give all of it, from BEGIN CERTIFICATE REQUEST to END CERTIFICATE REQUEST, or the base64 of its DER.',
    },
    key: {
        code: 'CSR.KEY',
        message: 'The certificate signing request is for a key that cannot be certified.',
        hint: 'Use an RSA key of 2,048 to 8,192 bits, or an EC key on the curve P-256.',
    },
    signature: {
        code: 'CSR.SIGNATURE',
        message: 'The signature of the certificate signing request is wrong: it was not made with its own key.',
        hint: `Somebody changed it, or its algorithm is unusual. ${MAKE_ONE}`,
    },
};
/**
 * Reads a certificate signing request and checks that it was signed with the key that it is about.
 *
 * @param text PEM, or the base64 of the DER; at most 64 KiB
 * @throws EpapiError `CSR.…`, which shows nothing of the text
 */
export async function readCertificateRequest(text) {
    const der = derOf(text);
    const { openRequest } = await import("./lib/pkcs10.js");
    const request = attempt(PROBLEMS.malformed, () => openRequest(der));
    const key = attempt(PROBLEMS.key, () => usableKey(request.publicKey));
    if (!attempt(PROBLEMS.signature, () => request.isSignedBy(key)))
        throw new EpapiError(PROBLEMS.signature);
    return { der, publicKey: request.publicKey, subject: request.subject };
}
/**
 * Makes a certificate signing request, signed with SHA-256.
 *
 * @returns PEM
 */
export async function createCertificateRequest(order) {
    const { signRequest } = await import("./lib/pkcs10.js");
    const { key, commonName, email = '' } = order;
    return writePem('CERTIFICATE REQUEST', signRequest(key, { CN: commonName, emailAddress: email }));
}
function derOf(text) {
    if (text.trim() === '')
        throw new EpapiError(PROBLEMS.empty);
    if (text.length > LARGEST)
        throw new EpapiError(PROBLEMS.tooLarge);
    const label = pemLabel(text) ?? 'CERTIFICATE REQUEST';
    if (label.includes('PRIVATE KEY'))
        throw new EpapiError(PROBLEMS.privateKey);
    if (!label.endsWith('CERTIFICATE REQUEST'))
        throw new EpapiError(PROBLEMS.other);
    const der = readPem(text);
    if (der === undefined)
        throw new EpapiError(PROBLEMS.malformed);
    return der;
}
function usableKey(spki) {
    const key = createPublicKey({ key: spki, format: 'der', type: 'spki' });
    const { modulusLength = 0, namedCurve } = key.asymmetricKeyDetails ?? {};
    const isRsa = key.asymmetricKeyType === 'rsa' && modulusLength >= 2048 && modulusLength <= 8192;
    if (!isRsa && namedCurve !== 'prime256v1')
        throw new EpapiError(PROBLEMS.key);
    return key;
}
/** What the machinery below throws is about bytes from outside: here it becomes what it means. */
function attempt(problem, read) {
    try {
        return read();
    }
    catch {
        throw new EpapiError(problem);
    }
}
