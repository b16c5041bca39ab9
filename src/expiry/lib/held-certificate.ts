import type { CertificateLabel } from '../../formats/certificate.ts';
import { plainSerialNumber } from '../../serial-number.ts';
import type { HeldCertificate } from '../inventory.ts';

/** What counts of a certificate that a profile or a file holds; one without a common name is called by its number. */
export function heldCertificate({ serialNumber, subject, notAfter }: CertificateLabel): HeldCertificate {
  const plain = plainSerialNumber(serialNumber);
  return { name: subject.CN ?? plain, serialNumber: plain, expiresAt: notAfter.getTime() };
}

/** Apple names a team's certificates `iPhone Distribution: Acme`; those of its own authorities, which a chain has, not so. */
export function isOfATeam({ name }: HeldCertificate): boolean {
  return name.includes(': ');
}
