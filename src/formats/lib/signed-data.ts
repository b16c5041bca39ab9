import { X509Certificate, createHash } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import {
  at,
  bytesOf,
  children,
  contentOf,
  integer,
  isContext,
  isOid,
  numberOf,
  octets,
  octetsOf,
  oid,
  oidOf,
  parse,
  sequence,
  setOf,
  tagged,
  time,
} from './der.ts';
import type { Block, Der } from './der.ts';
import { OID } from './oids.ts';
import { digestOf, hash, isSignedBy, signerOf } from './signature.ts';
import { openCertificate, publicKeyOf } from './x509.ts';
import type { OpenedCertificate } from './x509.ts';

/** Who signs, and the certificates that go with the signature: the signer's first. */
export interface DataSigner {
  readonly key: KeyObject;
  readonly certificates: readonly Buffer[];
  readonly signedAt: Date;
}

/** CMS SignedData around some bytes (RFC 5652), with SHA-256 and signed attributes. */
export function signData(content: Buffer, { key, certificates, signedAt }: DataSigner): Der {
  const { issuer, serial } = openCertificate(certificates[0] ?? Buffer.alloc(0));
  const signer = signerOf(key);
  const digest = sequence(oid(OID.sha256));
  const attributes = setOf(
    sequence(oid(OID.contentType), setOf(oid(OID.data))),
    sequence(oid(OID.signingTime), setOf(time(signedAt))),
    sequence(oid(OID.messageDigest), setOf(octets(hash('sha256', content)))),
  );
  const signerInfo = sequence(
    integer(1),
    sequence(issuer, integer(BigInt(`0x${serial.toString('hex')}`))),
    digest,
    retag(attributes, 0xa0),
    signer.algorithm,
    octets(signer.sign(attributes)),
  );
  const signedData = sequence(
    integer(1),
    setOf(digest),
    sequence(oid(OID.data), tagged(0, octets(content))),
    retag(setOf(...certificates), 0xa0),
    setOf(signerInfo),
  );
  return sequence(oid(OID.signedData), tagged(0, signedData));
}

/** A SET under its implicit tag, and back: what is signed is the SET, what is sent the tag (RFC 5652, 5.4). */
function retag(value: Buffer, tag: number): Buffer {
  return Buffer.concat([Buffer.from([tag]), value.subarray(1)]);
}

/** What SignedData holds, its signature not looked at yet. */
export interface OpenedSignedData {
  readonly content: Buffer;
  readonly certificates: readonly Buffer[];
  readonly signers: readonly Block[];
}

/** @throws Error when it is no SignedData with its content inside */
export function openSignedData(cms: Buffer): OpenedSignedData {
  const outer = parse(cms);
  if (!isOid(children(outer)[0], OID.signedData)) throw new Error('not SignedData');
  const [, , encapsulated, ...rest] = children(at(outer, 1, 0));
  const certificates = rest.find((block) => isContext(block, 0));
  const signers = rest.at(-1);
  if (encapsulated === undefined || signers === undefined) throw new Error('incomplete SignedData');
  return {
    content: octetsOf(at(encapsulated, 1, 0)),
    certificates: certificates ? children(certificates).map(bytesOf) : [],
    signers: children(signers),
  };
}

/** A chain from the signer's certificate to a root that signs itself, all of it in the SignedData; or what lacks. */
export type CheckedSignature =
  | { readonly fault: 'no signer' | 'no certificate' | 'changed' | 'wrong signature' | 'no chain' }
  | { readonly fault: undefined; readonly rootSha256: string };

/** More signers than one are of no use to a profile: the first counts. */
export function checkSignature({ content, certificates, signers }: OpenedSignedData): CheckedSignature {
  const [info] = signers;
  if (info === undefined) return { fault: 'no signer' };
  const signer = readSigner(info);
  const opened = certificates.map(openCertificate);
  const certificate = opened.find(signer.isBy);
  if (certificate === undefined) return { fault: 'no certificate' };
  const digest = digestOf(signer.digest);
  if (digest === undefined) return { fault: 'wrong signature' };
  if (signer.attributes && !hash(digest, content).equals(signer.messageDigest)) return { fault: 'changed' };
  const data = signer.attributes ? retag(signer.attributes, 0x31) : content;
  const signed = { data, signature: signer.signature, algorithm: signer.algorithm };
  if (!isSignedBy(signed, publicKeyOf(certificate), digest)) return { fault: 'wrong signature' };
  const root = rootOf(certificate, opened);
  return root ? { fault: undefined, rootSha256: sha256Of(root) } : { fault: 'no chain' };
}

function sha256Of(certificate: X509Certificate): string {
  return createHash('sha256').update(certificate.raw).digest('hex');
}

interface SignerInfo {
  readonly isBy: (certificate: OpenedCertificate) => boolean;
  readonly digest: Block;
  readonly attributes: Buffer | undefined;
  readonly messageDigest: Buffer;
  readonly algorithm: Block;
  readonly signature: Buffer;
}

function readSigner(info: Block): SignerInfo {
  numberOf(at(info, 0));
  const who = at(info, 1);
  const attributes = isContext(at(info, 3), 0) ? at(info, 3) : undefined;
  const next = attributes ? 4 : 3;
  return {
    isBy: (certificate) =>
      isContext(who, 0)
        ? octetsOf(who).equals(certificate.keyIdentifier)
        : bytesOf(at(who, 0)).equals(certificate.issuer) && contentOf(at(who, 1)).equals(certificate.serial),
    digest: at(info, 2),
    attributes: attributes && bytesOf(attributes),
    messageDigest: attributes ? messageDigestOf(attributes) : Buffer.alloc(0),
    algorithm: at(info, next),
    signature: octetsOf(at(info, next + 1)),
  };
}

function messageDigestOf(attributes: Block): Buffer {
  const found = children(attributes).filter((attribute) => oidOf(at(attribute, 0)) === OID.messageDigest);
  const [attribute] = found;
  if (attribute === undefined || found.length > 1) throw new Error('no message digest');
  return octetsOf(at(attribute, 1, 0));
}

/** Apple's chains have three certificates. */
const LONGEST_CHAIN = 8;

function rootOf(start: OpenedCertificate, others: readonly OpenedCertificate[]): X509Certificate | undefined {
  let certificate = start;
  for (let length = 0; length < LONGEST_CHAIN; length++) {
    const subject = new X509Certificate(certificate.der);
    const issuer = others.find((other) => {
      if (!other.subject.equals(certificate.issuer)) return false;
      const candidate = new X509Certificate(other.der);
      return candidate.ca && subject.checkIssued(candidate) && subject.verify(candidate.publicKey);
    });
    if (issuer === undefined) return undefined;
    if (issuer.der.equals(certificate.der)) return subject;
    certificate = issuer;
  }
  return undefined;
}
