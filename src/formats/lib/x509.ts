import { createHash, createPublicKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { at, bits, bitsOf, boolean, bytesOf, children, contentOf } from './der.ts';
import {
  integer,
  isContext,
  nothing,
  octets,
  octetsOf,
  oid,
  oidOf,
  parse,
  sequence,
  tagged,
  taggedOctets,
  time,
} from './der.ts';
import type { Block, Der } from './der.ts';
import { OID } from './oids.ts';
import { signerOf } from './signature.ts';

/** The parts of a certificate that other structures refer to, each in DER. */
export interface OpenedCertificate {
  readonly der: Buffer;
  /** The INTEGER's content. */
  readonly serial: Buffer;
  readonly issuer: Buffer;
  readonly subject: Buffer;
  readonly publicKey: Buffer;
  /** Object identifiers. */
  readonly extensions: readonly string[];
  /** The content of the subject key identifier; empty where there is none. */
  readonly keyIdentifier: Buffer;
}

/** @throws Error when it is no X.509 certificate (RFC 5280) */
export function openCertificate(der: Buffer): OpenedCertificate {
  const certificate = at(parse(der, 2000), 0);
  const first = isContext(at(certificate, 0), 0) ? 1 : 0;
  const field = (position: number): Buffer => bytesOf(at(certificate, first + position));
  const extensions = extensionsOf(certificate);
  const identifier = extensions.find((extension) => oidOf(at(extension, 0)) === OID.subjectKeyIdentifier);
  const value = identifier && children(identifier).at(-1);
  return {
    der,
    serial: contentOf(at(certificate, first)),
    issuer: field(2),
    subject: field(4),
    publicKey: field(5),
    extensions: extensions.map((extension) => oidOf(at(extension, 0))),
    keyIdentifier: value ? octetsOf(parse(octetsOf(value))) : Buffer.alloc(0),
  };
}

function extensionsOf(certificate: Block): readonly Block[] {
  const last = children(certificate).find((block) => isContext(block, 3));
  return last ? children(at(last, 0)) : [];
}

/** How a public key is named in certificates: SHA-1 of its bits (RFC 5280, 4.2.1.2). */
export function keyIdentifierOf(spki: Buffer): Buffer {
  return createHash('sha1')
    .update(bitsOf(at(parse(spki, 100), 1)))
    .digest();
}

/** Who signs a certificate. */
export interface Issuer {
  readonly key: KeyObject;
  readonly name: Der;
  readonly keyIdentifier: Buffer;
}

export interface CertificateContent {
  readonly serial: bigint;
  readonly subject: Der;
  /** SubjectPublicKeyInfo in DER. */
  readonly publicKey: Buffer;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly extensions: readonly Der[];
}

/** Issues a certificate with its key identifiers and the extensions given. */
export function issue(content: CertificateContent, issuer: Issuer): Der {
  const signer = signerOf(issuer.key);
  const identifiers = [
    extension(OID.subjectKeyIdentifier, false, octets(keyIdentifierOf(content.publicKey))),
    extension(OID.authorityKeyIdentifier, false, sequence(taggedOctets(0, issuer.keyIdentifier))),
  ];
  const certificate = sequence(
    tagged(0, integer(2)),
    integer(content.serial),
    signer.algorithm,
    issuer.name,
    sequence(time(content.notBefore), time(content.notAfter)),
    content.subject,
    content.publicKey,
    tagged(3, sequence(...identifiers, ...content.extensions)),
  );
  return sequence(certificate, signer.algorithm, bits(signer.sign(certificate)));
}

export function extension(type: string, critical: boolean, value: Der): Der {
  return sequence(oid(type), ...(critical ? [boolean(true)] : []), octets(value));
}

/** An extension that says what it says by being there: a NULL. */
export function marker(type: string, critical = true): Der {
  return extension(type, critical, nothing());
}

/** The extensions of a certificate that signs things. */
export function leafExtensions(usages: readonly string[]): readonly Der[] {
  const extended = extension(OID.extendedKeyUsage, true, sequence(...usages.map(oid)));
  return [
    extension(OID.basicConstraints, true, sequence()),
    // digitalSignature
    extension(OID.keyUsage, true, bits(Buffer.from([0x80]), 7)),
    ...(usages.length > 0 ? [extended] : []),
  ];
}

/** The extensions of a certificate that signs certificates. */
export const caExtensions = (): readonly Der[] => [
  extension(OID.basicConstraints, true, sequence(boolean(true))),
  // keyCertSign and cRLSign
  extension(OID.keyUsage, true, bits(Buffer.from([0x06]), 1)),
];

export function publicKeyOf(certificate: OpenedCertificate): KeyObject {
  return createPublicKey({ key: certificate.publicKey, format: 'der', type: 'spki' });
}
