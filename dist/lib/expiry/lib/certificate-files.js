import { X509Certificate, createPublicKey } from 'node:crypto';
import { EpapiError } from "../../errors.js";
import { readCertificate, readCertificates } from "../../formats/certificate.js";
import { readPkcs12 } from "../../formats/pkcs12.js";
import { groupBy } from "../../group-by.js";
import { PROBLEMS } from "./file-problems.js";
import { heldCertificate, isOfATeam } from "./held-certificate.js";
import { readFileUpTo } from "./open-file.js";
/** Bytes; the readers refuse what is larger than they take, long before that. */
const LARGEST = 2 * 1024 * 1024;
/**
 * What a .cer holds.
 *
 * @throws EpapiError `CERTIFICATE.…`, `FILE.…`; the system's error
 */
export async function readCertificateFile(path) {
    const certificates = await readCertificates(await readFileUpTo(path, LARGEST));
    return { kind: 'certificates', certificates: certificates.map(heldCertificate) };
}
/**
 * What a .p12 holds.
 *
 * @throws EpapiError `PKCS12.…`, `CERTIFICATE.…`, `FILE.…`; the system's error
 */
export async function readPkcs12File(path, password) {
    const { keys, certificates } = await openPkcs12(await readFileUpTo(path, LARGEST), password);
    if (certificates.length === 0)
        throw new EpapiError(PROBLEMS.noCertificate);
    const read = await Promise.all(certificates.map((der) => readCertificate(der)));
    const { own, isInDoubt } = assign(read, keys);
    // Without any key it is a file of certificates like others.
    const main = own.length > 0 ? own : read;
    const keyless = read.filter((one) => !main.includes(one) && !isOfAuthority(one)).map(heldCertificate);
    const bySerialNumber = groupBy(keyless, ({ serialNumber }) => serialNumber);
    return {
        holds: {
            kind: 'certificates',
            certificates: main.map(heldCertificate),
            ...(isInDoubt && { doubt: DOUBT }),
        },
        keyless: new Map([...bySerialNumber].map(([number, all]) => [number, { kind: 'certificates', certificates: all }])),
    };
}
/** As it says itself; but what is named as those of a team are may say so for no good reason. */
function isOfAuthority(certificate) {
    return new X509Certificate(certificate.der).ca && !isOfATeam(heldCertificate(certificate));
}
/** One without a password needs none, whatever that of others is; which it is can only be tried. */
async function openPkcs12(bytes, password = '') {
    return readPkcs12(bytes, password).catch(async (error) => {
        if (!isWrongPassword(error))
            throw error;
        if (password === '')
            throw new EpapiError(PROBLEMS.passwordMissing);
        return readPkcs12(bytes, '').catch(() => {
            throw error;
        });
    });
}
function isWrongPassword(error) {
    return error instanceof EpapiError && error.code === 'PKCS12.PASSWORD';
}
const DOUBT = 'It holds a private key that is for none of the certificates in it, beside certificates without a key: one of them may be damaged, and end something that is not known here.';
function assign(certificates, keys) {
    const publicKeys = keys.map((key) => createPublicKey(key).export({ type: 'spki', format: 'der' }));
    const own = certificates.filter(({ publicKey }) => publicKeys.some((key) => key.equals(publicKey)));
    const isUsed = (key) => own.some(({ publicKey }) => key.equals(publicKey));
    return { own, isInDoubt: own.length < certificates.length && !publicKeys.every(isUsed) };
}
