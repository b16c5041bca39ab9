import type { KeyObject } from 'node:crypto';
import type { System } from '../system.ts';
import type { ProfileValues } from './lib/profile-plist.ts';
export type { ProfileValues } from './lib/profile-plist.ts';
/** What a signing certificate is made of. */
export interface CertificateOrder {
    /** DER of the PKCS#10, read and checked by `readCertificateRequest`. */
    readonly csr: Buffer;
    /** As Apple's API names it: `IOS_DISTRIBUTION`. */
    readonly certificateType: string;
    readonly teamId: string;
    readonly teamName: string;
    /** UTC, to the second. */
    readonly notBefore: Date;
    readonly notAfter: Date;
    /** Hexadecimal; at most 20 bytes (RFC 5280). */
    readonly serialNumber: string;
    /** What a certificate for passes is for: `pass.com.example`. */
    readonly passTypeIdentifier?: string;
}
/**
 * An emulated Apple: it signs what the real one signs, with names that say that it is emulated.
 *
 * Apple's keys are RSA. These are EC on P-256, which OpenSSL and macOS take as well: an RSA key takes a tenth of a
 * second or more to make, and each emulator makes three.
 */
export interface Authority {
    /**
     * Issues a certificate for a request; anything the request says but its key is ignored, as Apple does.
     *
     * @returns DER of the X.509 certificate
     * @throws EpapiError `CERTIFICATE.TYPE` for a type that is not known, `CERTIFICATE.SERIAL` for no serial number
     */
    issueCertificate(order: CertificateOrder): Promise<Buffer>;
    /** @returns DER of CMS SignedData around the property list, with the signer's whole chain */
    signProfile(profile: ProfileValues): Promise<Buffer>;
    /** DER of the root and of the Worldwide Developer Relations intermediate. */
    readonly chain: readonly Buffer[];
    /** All that it takes to go on as the same authority; private keys of no worth elsewhere are in it. */
    export(): AuthorityState;
}
/** An authority as plain data, fit for JSON. */
export interface AuthorityState {
    readonly version: 1;
    readonly root: IdentityState;
    readonly intermediate: IdentityState;
    readonly profileSigner: IdentityState;
}
interface IdentityState {
    /** PKCS#8 in PEM. */
    readonly key: string;
    /** Base64 of the DER. */
    readonly certificate: string;
}
/** A key and the DER of its certificate. */
export interface Identity {
    readonly key: KeyObject;
    readonly certificate: Buffer;
}
export interface Identities {
    readonly root: Identity;
    readonly intermediate: Identity;
    readonly profileSigner: Identity;
}
/**
 * Makes a new authority with keys of its own. Its certificates are good from ten years before now to fifty after, so
 * that an emulator's clock can be moved.
 */
export declare function createAuthority({ now }: Pick<System, 'now'>): Promise<Authority>;
/**
 * The authority that was exported.
 *
 * @param state what `export` gave, perhaps through JSON; not trusted
 * @throws EpapiError `AUTHORITY_STATE` when it is anything else
 */
export declare function restoreAuthority(state: unknown): Promise<Authority>;
