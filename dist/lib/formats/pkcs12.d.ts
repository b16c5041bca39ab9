import type { Pkcs12, Pkcs12Order } from './lib/pkcs12-store.ts';
export type { Pkcs12, Pkcs12Order } from './lib/pkcs12-store.ts';
/**
 * Makes a .p12 that macOS `security import` takes: PBE-SHA1-3DES and a MAC with SHA-1, since it says "MAC verification
 * failed" to what OpenSSL 3 writes by itself, and to any with an empty password (facts.md §4).
 *
 * @throws EpapiError `PKCS12.NO_PASSWORD`
 */
export declare function writePkcs12(order: Pkcs12Order): Promise<Buffer>;
/**
 * Reads the keys and certificates of a .p12: 3DES and RC2 of old, or PBES2 with AES or 3DES, with or without a MAC.
 *
 * @param bytes at most 1 MiB; more than two million rounds of key derivation in all, or 100 contents, are refused
 * @throws EpapiError `PKCS12.…`, which holds nothing of the password or of what is inside.
 */
export declare function readPkcs12(bytes: Buffer, password: string): Promise<Pkcs12>;
