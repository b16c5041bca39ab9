import type { KeyObject } from 'node:crypto';
import { EpapiError } from '../errors.ts';
import type { ErrorFacts } from '../errors.ts';
import type { System } from '../system.ts';
import type { ProfileValues } from './lib/profile-plist.ts';
import { writePlist } from './plist.ts';

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

const BAD_STATE: ErrorFacts = {
  code: 'AUTHORITY_STATE',
  message: 'The state of the emulated authority is damaged: keys and certificates do not belong together.',
  hint: 'Start the emulator with a new state file; certificates and profiles of the old one belong to the old authority.',
};

/**
 * Makes a new authority with keys of its own. Its certificates are good from ten years before now to fifty after, so
 * that an emulator's clock can be moved.
 */
export async function createAuthority({ now }: Pick<System, 'now'>): Promise<Authority> {
  const { makeIdentities } = await import('./lib/identities.ts');
  return authorityOf(await makeIdentities(new Date(now())));
}

/**
 * The authority that was exported.
 *
 * @param state what `export` gave, perhaps through JSON; not trusted
 * @throws EpapiError `AUTHORITY_STATE` when it is anything else
 */
export async function restoreAuthority(state: unknown): Promise<Authority> {
  const { readIdentities } = await import('./lib/identities.ts');
  try {
    return await authorityOf(readIdentities(state as AuthorityState));
  } catch {
    throw new EpapiError(BAD_STATE);
  }
}

async function authorityOf(identities: Identities): Promise<Authority> {
  const [{ issueSigningCertificate }, { signData }, { profilePlist, withDerProfile }, { derProfile }] =
    await Promise.all([
      import('./lib/signing-certificate.ts'),
      import('./lib/signed-data.ts'),
      import('./lib/profile-plist.ts'),
      import('./lib/der-profile.ts'),
    ]);
  const { root, intermediate, profileSigner } = identities;
  const certificates = [profileSigner, intermediate, root].map(({ certificate }) => certificate);
  return {
    chain: [root.certificate, intermediate.certificate],
    issueCertificate: async (order) => Promise.resolve(issueSigningCertificate(order, intermediate)),
    signProfile: async (profile) => {
      const signer = { key: profileSigner.key, certificates, signedAt: profile.createdDate };
      const plist = profilePlist(profile);
      const full = withDerProfile(plist, signData(derProfile(plist), signer));
      return Promise.resolve(signData(Buffer.from(writePlist(full)), signer));
    },
    export: () => ({
      version: 1,
      root: stateOf(root),
      intermediate: stateOf(intermediate),
      profileSigner: stateOf(profileSigner),
    }),
  };
}

function stateOf({ key, certificate }: Identity): IdentityState {
  return {
    key: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificate: certificate.toString('base64'),
  };
}
