import type { Formats } from '../../src/emulator/authority.ts';

/** Bytes that say what they were made of, for tests that are not about bytes. */
export const placeholderFormats = (): Promise<Formats> =>
  Promise.resolve({
    issueCertificate: (order) => Promise.resolve(asBytes({ ...order, csr: order.csr.toString() })),
    signProfile: (profile) =>
      Promise.resolve(
        asBytes({ ...profile, certificates: profile.certificates.map((bytes) => bytes.length) }),
      ),
    readCertificateRequest: (text) => ({ der: Buffer.from(text), ok: text.includes('CERTIFICATE REQUEST') }),
  });

function asBytes(value: object): Buffer {
  return Buffer.from(JSON.stringify(value));
}
