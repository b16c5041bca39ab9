import type { Certificate } from '../../formats/certificate.ts';
import type { HeldCertificate } from '../inventory.ts';
import { plainSerialNumber } from './values.ts';

/** What counts of a certificate that a profile or a file holds; one without a common name is called by its number. */
export function heldCertificate({ serialNumber, subject, notAfter }: Certificate): HeldCertificate {
  const plain = plainSerialNumber(serialNumber);
  return { name: subject.CN ?? plain, serialNumber: plain, expiresAt: notAfter.getTime() };
}
