import type { KeyObject } from 'node:crypto';
import type { NameParts } from './lib/name.ts';
/** A certificate signing request (PKCS#10, RFC 2986) whose signature is right. */
export interface CertificateRequest {
    readonly der: Buffer;
    /** The public key that it asks to be certified: SubjectPublicKeyInfo in DER. */
    readonly publicKey: Buffer;
    readonly subject: NameParts;
}
/**
 * Reads a certificate signing request and checks that it was signed with the key that it is about.
 *
 * @param text PEM, or the base64 of the DER; at most 64 KiB
 * @throws EpapiError `CSR.…`, which shows nothing of the text
 */
export declare function readCertificateRequest(text: string): Promise<CertificateRequest>;
/** What a request is made of. */
export interface RequestOrder {
    /** A private key, RSA or EC. */
    readonly key: KeyObject;
    readonly commonName: string;
    readonly email?: string;
}
/**
 * Makes a certificate signing request, signed with SHA-256.
 *
 * @returns PEM
 */
export declare function createCertificateRequest(order: RequestOrder): Promise<string>;
