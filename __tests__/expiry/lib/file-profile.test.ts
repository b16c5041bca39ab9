import { createPrivateKey } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { HeldCertificate } from '../../../src/expiry/inventory.ts';
import { createProfileReader } from '../../../src/expiry/lib/file-profile.ts';
import { createAuthority } from '../../../src/formats/authority.ts';
import {
  createCertificateRequest,
  readCertificateRequest,
} from '../../../src/formats/certificate-request.ts';
import { certificateOrder, profileValues } from '../../support/authority.ts';
import { makeKeyPair } from '../../support/keys.ts';

const authority = await createAuthority({ now: () => Date.parse('2026-11-24T03:54:00Z') });
const request = await createCertificateRequest({
  key: createPrivateKey(makeKeyPair().pem),
  commonName: 'any',
});
const { der: csr } = await readCertificateRequest(request);
const SERIAL = '0A7F00C0FFEE0001';
const certificate = await authority.issueCertificate(await certificateOrder({ csr, serialNumber: SERIAL }));
const serialAt = certificate.indexOf(Buffer.from(SERIAL, 'hex'));

/** The same with another number; whether it was so signed is not asked of what is in a profile. */
function numbered(number: number): Buffer {
  const der = Buffer.from(certificate);
  der.writeUInt32BE(number, serialAt + 4);
  return der;
}

test('little is remembered of certificates, of as many as a profile may have, and they are read all the same', async () => {
  const known = new Map<string, HeldCertificate>();
  const reader = createProfileReader(known);
  const serials = new Set<string>();
  const [each, profiles] = [250, 9];
  for (let first = 0; first < each * profiles; first += each) {
    const certificates = Array.from({ length: each }, (_, index) => numbered(first + index));
    const bytes = await authority.signProfile(profileValues({ certificates }));
    const profile = await reader.read(bytes, true);
    for (const { serialNumber } of profile.certificates) serials.add(serialNumber);
  }
  expect(serials.size).toBe(each * profiles);
  expect(known.size).toBe(2000);
  expect(Math.max(...[...known.keys()].map(({ length }) => length))).toBeLessThan(100);
});

test('certificates that are known are those of the same bytes', async () => {
  const reader = createProfileReader();
  const serialsOf = async (...certificates: Buffer[]): Promise<string[]> => {
    const bytes = await authority.signProfile(profileValues({ certificates }));
    return (await reader.read(bytes, true)).certificates.map(({ serialNumber }) => serialNumber);
  };
  const [one, two] = [numbered(1), numbered(2)];
  const first = await serialsOf(one, two, one);
  expect(new Set(first).size).toBe(2);
  expect(await serialsOf(two, one)).toEqual([first[1], first[0]]);
});
