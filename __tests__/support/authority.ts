import { generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { CertificateOrder, ProfileValues } from '../../src/formats/authority.ts';
import { createCertificateRequest, readCertificateRequest } from '../../src/formats/certificate-request.ts';

/** DER of a request for a key, which is made where none is given. */
export async function requestFor(
  key: KeyObject = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey,
): Promise<Buffer> {
  const pem = await createCertificateRequest({ key, commonName: 'A Person', email: 'a@example.com' });
  return (await readCertificateRequest(pem)).der;
}

export async function certificateOrder(changes: Partial<CertificateOrder> = {}): Promise<CertificateOrder> {
  return {
    csr: changes.csr ?? (await requestFor()),
    certificateType: 'IOS_DISTRIBUTION',
    teamId: 'ABCDE12345',
    teamName: 'Example Corp.',
    notBefore: new Date('2026-11-24T03:54:00Z'),
    notAfter: new Date('2029-11-23T03:54:00Z'),
    serialNumber: '3A7F00C0FFEE0001',
    ...changes,
  };
}

export function profileValues(changes: Partial<ProfileValues> = {}): ProfileValues {
  return {
    name: 'Example <In-House> & Friends',
    uuid: '1b4e28ba-2fa1-41d2-883f-0016d3cca427',
    appIdName: 'Example',
    teamId: 'ABCDE12345',
    teamName: 'Example Corp.',
    bundleIdentifier: 'com.example.app',
    profileType: 'IOS_APP_INHOUSE',
    createdDate: new Date('2026-11-24T03:54:00Z'),
    expirationDate: new Date('2027-11-24T03:54:00Z'),
    certificates: [],
    udids: [],
    ...changes,
  };
}
