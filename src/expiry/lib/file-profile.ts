import { EpapiError } from '../../errors.ts';
import { readCertificate } from '../../formats/certificate.ts';
import type { Certificate } from '../../formats/certificate.ts';
import { readProfile } from '../../formats/mobileprovision.ts';
import type { FileProfile, HeldCertificate } from '../inventory.ts';
import { PROBLEMS, within } from './file-problems.ts';

/** Bytes; what is larger by one is refused by the reader of profiles. */
export const LARGEST_PROFILE = 8 * 1024 * 1024;

/** A team of hundreds has a development certificate for each of them. */
const MOST_CERTIFICATES = 2000;

/**
 * Reads a profile that is in a file. One that is not as it was signed is refused: a single wrong bit makes another
 * date. Who signed it is not asked: that is for whoever installs it.
 *
 * @throws EpapiError `PROFILE.…`, `CERTIFICATE.…`
 */
export async function readFileProfile(bytes: Buffer): Promise<FileProfile> {
  const profile = await readProfile(bytes);
  if (profile.signature.state !== 'verified') throw new EpapiError(PROBLEMS.signature);
  if (profile.certificates.length > MOST_CERTIFICATES) throw new EpapiError(PROBLEMS.manyCertificates);
  const certificates: HeldCertificate[] = [];
  for (const [index, der] of profile.certificates.entries()) {
    const certificate = await readCertificate(der).catch((error: unknown) => {
      throw within(`Certificate ${index + 1} of the provisioning profile`, error);
    });
    certificates.push(heldCertificate(certificate));
  }
  const { name, uuid, bundleIdentifier: bundleId, expirationDate, provisionsAllDevices: inHouse } = profile;
  return { name, uuid, bundleId, expiresAt: expirationDate.getTime(), certificates, inHouse };
}

export function heldCertificate({ serialNumber, subject, notAfter }: Certificate): HeldCertificate {
  const plain = serialNumber.replace(/^0+/, '');
  return { name: subject.CN ?? plain, serialNumber: plain, expiresAt: notAfter.getTime() };
}
