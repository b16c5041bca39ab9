/** What tells a certificate's type in its bytes, and what Apple calls one of it. */
export interface CertificateKind {
    /** The name that Apple's API has for it. */
    readonly type: string;
    /** What its common name begins with. */
    readonly label: string;
    /** The marker extensions, below 1.2.840.113635.100.6.1: all of them. */
    readonly markers: readonly string[];
    /** The extended key usages. */
    readonly usages: readonly string[];
    /** Who the common name names: the team, the team with its ID, or a person of the team. */
    readonly holder: 'team' | 'team and ID' | 'person' | 'pass';
}
/**
 * The kinds of certificates. Markers as Apple's code requirements name them: 6.1.2 and 6.1.4 iOS, 6.1.7, 6.1.8 and
 * 6.1.12 macOS, 6.1.13 and 6.1.18 Developer ID; a DEVELOPMENT or DISTRIBUTION certificate is good for both.
 */
export declare const CERTIFICATE_KINDS: readonly CertificateKind[];
/** What is known of a type of certificate; undefined for one that nobody documents. */
export declare function kindOfType(type: string): CertificateKind | undefined;
/**
 * The type of a certificate by its extensions: that with the most markers, all of which it has. Where two types look
 * the same (G2 and not, with NFC or not), the first.
 *
 * @returns undefined for a certificate of no kind that is known
 */
export declare function typeByMarkers(extensions: readonly string[]): string | undefined;
