import type { CertificateLabel } from '../../formats/certificate.ts';
import type { HeldCertificate } from '../inventory.ts';
/** What counts of a certificate that a profile or a file holds; one without a common name is called by its number. */
export declare function heldCertificate({ serialNumber, subject, notAfter }: CertificateLabel): HeldCertificate;
/** Apple names a team's certificates `iPhone Distribution: Acme`; those of its own authorities, which a chain has, not so. */
export declare function isOfATeam({ name }: HeldCertificate): boolean;
