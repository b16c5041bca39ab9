import type { KeyObject } from 'node:crypto';
import type { Der } from './der.ts';
/** The parts of a certificate that other structures refer to, each in DER. */
export interface OpenedCertificate {
    readonly der: Buffer;
    /** The INTEGER's content. */
    readonly serial: Buffer;
    readonly issuer: Buffer;
    readonly subject: Buffer;
    readonly publicKey: Buffer;
    /** Object identifiers. */
    readonly extensions: readonly string[];
    /** The content of the subject key identifier; empty where there is none. */
    readonly keyIdentifier: Buffer;
}
/** @throws Error when it is no X.509 certificate (RFC 5280) */
export declare function openCertificate(der: Buffer): OpenedCertificate;
/** How a public key is named in certificates: SHA-1 of its bits (RFC 5280, 4.2.1.2). */
export declare function keyIdentifierOf(spki: Buffer): Buffer;
/** Who signs a certificate. */
export interface Issuer {
    readonly key: KeyObject;
    readonly name: Der;
    readonly keyIdentifier: Buffer;
}
export interface CertificateContent {
    readonly serial: bigint;
    readonly subject: Der;
    /** SubjectPublicKeyInfo in DER. */
    readonly publicKey: Buffer;
    readonly notBefore: Date;
    readonly notAfter: Date;
    readonly extensions: readonly Der[];
}
/** Issues a certificate with its key identifiers and the extensions given. */
export declare function issue(content: CertificateContent, issuer: Issuer): Der;
export declare function extension(type: string, critical: boolean, value: Der): Der;
/** An extension that says what it says by being there: a NULL. */
export declare function marker(type: string, critical?: boolean): Der;
/** The extensions of a certificate that signs things. */
export declare function leafExtensions(usages: readonly string[]): readonly Der[];
/** The extensions of a certificate that signs certificates. */
export declare const caExtensions: () => readonly Der[];
export declare function publicKeyOf(certificate: OpenedCertificate): KeyObject;
