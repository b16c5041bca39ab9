import type { NameParts } from './lib/name.ts';
/** What there is to know of a certificate. */
export interface Certificate {
    readonly der: Buffer;
    /** Hexadecimal in capitals, as Apple's API has it. */
    readonly serialNumber: string;
    /** OU is the team's ID; the common name of an in-house certificate need not carry it (facts.md §4). */
    readonly subject: NameParts;
    /** UTC, to the second. */
    readonly notBefore: Date;
    readonly notAfter: Date;
    /** SubjectPublicKeyInfo in DER: what tells whether a private key belongs to it. */
    readonly publicKey: Buffer;
    /** SHA-256 of that, hexadecimal in small letters. */
    readonly publicKeySha256: string;
    /**
     * What Apple's API would name its type, by its marker extensions; undefined for a certificate of no known kind.
     * The two of `DEVELOPER_ID_…` and `…_G2`, and those for passes with and without NFC, look the same: the first.
     */
    readonly kind: string | undefined;
}
/**
 * Reads a certificate. Nothing is said of who issued it, or whether that is true.
 *
 * @param der X.509 in DER, at most 64 KiB
 * @throws EpapiError `CERTIFICATE.…`
 */
export declare function readCertificate(der: Buffer): Promise<Certificate>;
/** What a certificate is called, and how long it holds. */
export type CertificateLabel = Pick<Certificate, 'serialNumber' | 'notAfter'> & {
    readonly subject: Pick<NameParts, 'CN'>;
};
/**
 * Reads as much of a certificate as Node can by itself, where that is plain: what reads the rest takes longer to load
 * than a build takes to be looked at. Whatever is not plain is read in full; of what is damaged elsewhere, Node may still
 * read this much.
 *
 * @param der X.509 in DER, at most 64 KiB
 * @throws EpapiError `CERTIFICATE.…`
 */
export declare function readCertificateLabel(der: Buffer): Promise<CertificateLabel>;
/**
 * Reads the certificates of a file, such as a `.cer`: one in DER, or some in PEM with explanatory text around them.
 *
 * @param bytes at most 64 KiB
 * @throws EpapiError `CERTIFICATE.…`
 */
export declare function readCertificates(bytes: Buffer): Promise<readonly Certificate[]>;
