/** What a certificate is made of. */
export interface CertificateOrder {
    /** DER of PKCS#10. */
    readonly csr: Buffer;
    readonly certificateType: string;
    readonly teamId: string;
    readonly teamName: string;
    readonly notBefore: Date;
    readonly notAfter: Date;
    /** Hexadecimal, in capitals. */
    readonly serialNumber: string;
}
/** What a provisioning profile is made of. */
export interface ProfileValues {
    readonly name: string;
    readonly uuid: string;
    readonly appIdName: string;
    readonly teamId: string;
    readonly teamName: string;
    readonly bundleIdentifier: string;
    readonly profileType: string;
    readonly createdDate: Date;
    readonly expirationDate: Date;
    /** DER of each. */
    readonly certificates: readonly Buffer[];
    /** Empty for in-house profiles. */
    readonly udids: readonly string[];
    readonly entitlements?: Record<string, unknown>;
}
/** Who issues certificates and signs profiles in Apple's place. */
export interface Authority {
    /** @returns DER */
    issueCertificate(order: CertificateOrder): Promise<Buffer>;
    /** @returns DER of the CMS, which is what a .mobileprovision file holds */
    signProfile(profile: ProfileValues): Promise<Buffer>;
}
/** The bytes that the emulator gives out and takes: heavy, so that they are asked for only when needed. */
export interface Formats extends Authority {
    /** `ok` is false for what is no certificate signing request, or is not signed by the key that it names. */
    readCertificateRequest(text: string): {
        readonly der: Buffer;
        readonly ok: boolean;
    };
}
