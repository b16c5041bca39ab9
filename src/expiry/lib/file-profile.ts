import { createHash } from 'node:crypto';
import { EpapiError } from '../../errors.ts';
import { readCertificateLabel } from '../../formats/certificate.ts';
import type { Room } from '../../formats/archive.ts';
import type { CertificateLabel } from '../../formats/certificate.ts';
import { readProfile } from '../../formats/mobileprovision.ts';
import type { Profile } from '../../formats/mobileprovision.ts';
import type { FileProfile, HeldCertificate, ProfileUse } from '../inventory.ts';
import { PROBLEMS, within } from './file-problems.ts';
import { heldCertificate } from './held-certificate.ts';
import { isPointer } from './lfs-pointer.ts';

/**
 * Bytes. One for the developers of a team of 500 has about as many: it has each certificate twice.
 */
export const LARGEST_PROFILE = 2 * 1024 * 1024;

/** A team of hundreds has a development certificate for each of them. */
const MOST_CERTIFICATES = 2000;

/** Reads profiles, whose certificates are often the same. */
export interface ProfileReader {
  /** For the archives that they are in. */
  readonly room: Room;
  /**
   * Reads a profile. One that is not as it was signed is refused, since a single wrong bit makes another date; who
   * signed it is for those to ask who install it.
   *
   * @param isSound whether a checksum has shown that no bit is wrong: the signature, which takes far longer, is then
   *   not looked at
   * @throws EpapiError `PROFILE.…`, `CERTIFICATE.…`, `FILE.POINTER`
   */
  read(bytes: Buffer, isSound: boolean): Promise<FileProfile>;
}

/** @param known what is remembered of certificates that were read; it stays small, however large and many they are */
export function createProfileReader(known = new Map<string, HeldCertificate>()): ProfileReader {
  return {
    room: {},
    read: async (bytes, isSound) => {
      if (bytes.length > LARGEST_PROFILE) throw new EpapiError(PROBLEMS.largeProfile);
      if (isPointer(bytes)) throw new EpapiError(PROBLEMS.pointer);
      const profile = await readProfile(bytes, { verify: !isSound });
      if (profile.signature.state === 'unverified') throw new EpapiError(PROBLEMS.signature);
      const certificates = await certificatesOf(profile, known);
      return {
        name: profile.name,
        uuid: profile.uuid,
        bundleId: profile.bundleIdentifier,
        expiresAt: profile.expirationDate.getTime(),
        certificates,
        use: useOf(profile),
      };
    },
  };
}

function useOf({ provisionsAllDevices, kind }: Profile): ProfileUse {
  if (provisionsAllDevices) return 'in-house';
  return kind === 'development' ? 'development' : 'other';
}

async function certificatesOf(
  { certificates }: Profile,
  known: Map<string, HeldCertificate>,
): Promise<readonly HeldCertificate[]> {
  if (certificates.length > MOST_CERTIFICATES) throw new EpapiError(PROBLEMS.largeProfile);
  const held: HeldCertificate[] = [];
  for (const [index, der] of certificates.entries()) {
    // Not its bytes, of which there may be 64 KiB.
    const key = createHash('sha256').update(der).digest('base64');
    const certificate = known.get(key) ?? heldCertificate(await readNumbered(der, index + 1));
    if (known.size < MOST_CERTIFICATES) known.set(key, certificate);
    held.push(certificate);
  }
  return held;
}

async function readNumbered(der: Buffer, number: number): Promise<CertificateLabel> {
  try {
    return await readCertificateLabel(der);
  } catch (error) {
    throw within(`Certificate ${number} of the provisioning profile`, error);
  }
}
