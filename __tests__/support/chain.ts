import { X509Certificate } from 'node:crypto';
import { readPlist } from '../../src/formats/plist.ts';
import type { PlistDictionary } from '../../src/formats/plist.ts';
import { openssl, opensslBytes, withFiles } from './openssl.ts';

/** DER of an authority's root and of its intermediate. */
export type Chain = readonly [root: Buffer, intermediate: Buffer];

const pemOfDer = (der: Buffer): string => new X509Certificate(der).toString();
const ONLY = ['-no-CApath', '-no-CAstore'];

/**
 * What `openssl verify` says of a certificate, by a chain and nothing else.
 *
 * @param at milliseconds since 1970-01-01T00:00:00Z
 */
export function verifyCertificate(der: Buffer, chain: Chain, at: number): string {
  const files = { root: pemOfDer(chain[0]), intermediate: pemOfDer(chain[1]), leaf: pemOfDer(der) };
  return withFiles(files, (paths) =>
    openssl([
      // OpenSSL does not know Apple's marker extension, which is critical.
      ...[
        'verify',
        '-x509_strict',
        '-ignore_critical',
        '-purpose',
        'any',
        '-attime',
        String(Math.floor(at / 1000)),
      ],
      ...[...ONLY, '-CAfile', paths.root, '-untrusted', paths.intermediate, paths.leaf],
    ]),
  ).replace(/^.*: /, '');
}

/** The property list that `openssl cms -verify` finds in a profile, by a root and nothing else. */
export function verifiedPlist(profile: Buffer, chain: Chain, at: number): PlistDictionary {
  return readPlist(verifiedContent(profile, chain, at)) as PlistDictionary;
}

/** What `openssl cms -verify` finds in signed data, by a root and nothing else. */
export function verifiedContent(profile: Buffer, [root]: Chain, at: number): Buffer {
  return withFiles({ root: pemOfDer(root), profile }, (paths) =>
    opensslBytes([
      ...['cms', '-verify', '-inform', 'DER', '-in', paths.profile, '-binary'],
      ...['-CAfile', paths.root, ...ONLY, '-attime', String(Math.floor(at / 1000))],
    ]),
  );
}

/** What `openssl x509 -text` says, without line ends and indents. */
export function certificateText(der: Buffer): string {
  const args = ['x509', '-inform', 'DER', '-noout', '-text', '-nameopt', 'sep_comma_plus'];
  return openssl(args, der).replace(/\s+/g, ' ');
}
