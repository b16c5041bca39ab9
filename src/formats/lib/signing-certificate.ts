import { createHash } from 'node:crypto';
import { EpapiError } from '../../errors.ts';
import { printable } from '../../text.ts';
import type { CertificateOrder, Identity } from '../authority.ts';
import { CERTIFICATE_KINDS, kindOfType } from '../certificate-kinds.ts';
import type { CertificateKind } from '../certificate-kinds.ts';
import { writeName } from './name.ts';
import type { NameParts } from './name.ts';
import { openRequest } from './pkcs10.ts';
import { issue, leafExtensions, marker, openCertificate } from './x509.ts';

/** DER of a certificate for an order, with subject, usages and marker extensions as Apple's have them. */
export function issueSigningCertificate(order: CertificateOrder, issuer: Identity): Buffer {
  const kind = kindOfType(order.certificateType);
  if (kind === undefined) {
    throw new EpapiError({
      code: 'CERTIFICATE.TYPE',
      message: `There is no certificate type "${printable(order.certificateType, 60)}".`,
      hint: `The types are ${CERTIFICATE_KINDS.map(({ type }) => type).join(', ')}.`,
    });
  }
  const { subject: name, keyIdentifier } = openCertificate(issuer.certificate);
  return issue(
    {
      serial: serialOf(order.serialNumber),
      subject: writeName(subjectOf(order, kind)),
      publicKey: openRequest(order.csr).publicKey,
      notBefore: order.notBefore,
      notAfter: order.notAfter,
      extensions: [...leafExtensions(kind.usages), ...kind.markers.map((oid) => marker(oid))],
    },
    { key: issuer.key, name, keyIdentifier },
  );
}

function serialOf(hexadecimal: string): bigint {
  if (/^[\da-f]{1,40}$/i.test(hexadecimal)) return BigInt(`0x${hexadecimal}`);
  throw new EpapiError({
    code: 'CERTIFICATE.SERIAL',
    message: `"${printable(hexadecimal, 60)}" is no serial number.`,
    hint: 'A serial number has from 1 to 40 hexadecimal digits.',
  });
}

function subjectOf(order: CertificateOrder, { label, holder }: CertificateKind): NameParts {
  const { teamId, teamName, passTypeIdentifier = '' } = order;
  // A person's UID is their own, ten characters like a team's, and the same in no two certificates of the emulator.
  const digest = createHash('sha256').update(order.serialNumber.toLowerCase()).digest('hex');
  const person = digest.slice(0, 10).toUpperCase();
  const [uid, commonName] = {
    team: [teamId, teamName] as const,
    'team and ID': [teamId, `${teamName} (${teamId})`] as const,
    person: [person, `${teamName} (${person})`] as const,
    pass: [passTypeIdentifier, passTypeIdentifier] as const,
  }[holder];
  return { UID: uid, CN: `${label}: ${commonName}`, OU: teamId, O: teamName, C: 'US' };
}
