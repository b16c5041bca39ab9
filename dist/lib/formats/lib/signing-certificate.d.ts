import type { CertificateOrder, Identity } from '../authority.ts';
/** DER of a certificate for an order, with subject, usages and marker extensions as Apple's have them. */
export declare function issueSigningCertificate(order: CertificateOrder, issuer: Identity): Buffer;
