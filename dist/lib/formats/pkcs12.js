import { EpapiError } from "../errors.js";
/** Bytes. */
const LARGEST = 1024 * 1024;
const PROBLEMS = {
    noPassword: {
        code: 'PKCS12.NO_PASSWORD',
        message: 'A .p12 without a password was asked for.',
        hint: 'Give a password: macOS does not import a .p12 that has an empty one.',
    },
    password: {
        code: 'PKCS12.PASSWORD',
        message: 'The password is not that of the .p12, or the .p12 is damaged.',
        hint: 'Give the password that it was exported with, without a line feed at its end.',
    },
    algorithm: {
        code: 'PKCS12.ALGORITHM',
        message: 'The .p12 is encrypted in a way that is not known here.',
        hint: 'Write it anew: openssl pkcs12 -legacy -in FILE -nodes | openssl pkcs12 -export -out NEW',
    },
    tooLarge: {
        code: 'PKCS12.TOO_LARGE',
        message: 'The .p12 has far more in it than any, or asks for far more rounds to make keys of its password: it is not read, since it may be meant to exhaust the reader.',
        hint: 'Check where it came from. If it is yours, write it anew with fewer: openssl pkcs12 -in FILE -nodes | openssl pkcs12 -export -out NEW',
    },
    malformed: {
        code: 'PKCS12.MALFORMED',
        message: 'The .p12 is damaged, cut short or something else: it cannot be read as PKCS#12.',
        hint: 'Give the bytes of a .p12 file; a secret of it is usually their base64.',
    },
    unknown: {
        code: 'PKCS12.MALFORMED',
        message: 'The .p12 holds something of a kind that is not known here, or is damaged: a certificate may be in what cannot be read.',
        hint: 'Export it anew, with nothing but the key and X.509 certificates.',
    },
};
/** What the messages from within mean. */
const MEANINGS = {
    'wrong password': PROBLEMS.password,
    'unknown algorithm': PROBLEMS.algorithm,
    'unknown bag': PROBLEMS.unknown,
    'too much': PROBLEMS.tooLarge,
};
/**
 * Makes a .p12 that macOS `security import` takes: PBE-SHA1-3DES and a MAC with SHA-1, since it says "MAC verification
 * failed" to what OpenSSL 3 writes by itself, and to any with an empty password (facts.md §4).
 *
 * @throws EpapiError `PKCS12.NO_PASSWORD`
 */
export async function writePkcs12(order) {
    if (order.password === '')
        throw new EpapiError(PROBLEMS.noPassword);
    const { writeStore } = await import("./lib/pkcs12-store.js");
    return writeStore(order);
}
/**
 * Reads the keys and certificates of a .p12: 3DES and RC2 of old, or PBES2 with AES or 3DES, with or without a MAC.
 *
 * @param bytes at most 1 MiB; more than two million rounds of key derivation in all, or 100 contents, are refused
 * @throws EpapiError `PKCS12.…`, which holds nothing of the password or of what is inside.
 */
export async function readPkcs12(bytes, password) {
    if (bytes.length > LARGEST)
        throw new EpapiError(PROBLEMS.tooLarge);
    const { readStore } = await import("./lib/pkcs12-store.js");
    try {
        return readStore(bytes, password);
    }
    catch (error) {
        const message = error instanceof Error ? error.message : '';
        throw new EpapiError(MEANINGS[message] ?? PROBLEMS.malformed);
    }
}
