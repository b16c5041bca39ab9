import { expect, test } from '@jest/globals';
import { createAuthority } from '../../../src/formats/authority.ts';
import { readProfile } from '../../../src/formats/mobileprovision.ts';
import { derProfile } from '../../../src/formats/lib/der-profile.ts';
import { readPlist } from '../../../src/formats/plist.ts';
import type { PlistDictionary } from '../../../src/formats/plist.ts';
import { verifiedContent } from '../../support/chain.ts';
import { certificateOrder, profileValues } from '../../support/authority.ts';
import { openssl } from '../../support/openssl.ts';

const NOW = Date.parse('2026-11-24T03:54:00Z');

/** What `openssl asn1parse` says, a line for each value: its depth, its tag and, where it says so, what it is. */
const linesOf = (der: Buffer): string[] =>
  openssl(['asn1parse', '-inform', 'DER'], der)
    .trim()
    .split('\n')
    .map((line) => line.replace(/^ *\d+:d=(\d+) +hl=\d+ l= *\d+ (?:prim|cons): +/, '$1 ').trim());

test('values have the form that entitlements have, sorted by key', () => {
  const values = {
    b: ['x', true],
    a: { z: 7, y: false },
    d: new Date('2026-11-24T03:54:00Z'),
    c: Buffer.from('ab'),
    e: new Date('2051-01-01T00:00:00Z'),
    f: -1,
  };
  expect(linesOf(derProfile(values)).map((line) => line.replace(/\s*:/, ' :'))).toEqual([
    '0 appl [ 16 ]',
    '1 INTEGER :01',
    '1 cont [ 16 ]',
    '2 SEQUENCE',
    '3 UTF8STRING :a',
    '3 cont [ 16 ]',
    '4 SEQUENCE',
    '5 UTF8STRING :y',
    '5 BOOLEAN :0',
    '4 SEQUENCE',
    '5 UTF8STRING :z',
    '5 INTEGER :07',
    '2 SEQUENCE',
    '3 UTF8STRING :b',
    '3 SEQUENCE',
    '4 UTF8STRING :x',
    '4 BOOLEAN :255',
    '2 SEQUENCE',
    '3 UTF8STRING :c',
    '3 OCTET STRING :ab',
    '2 SEQUENCE',
    '3 UTF8STRING :d',
    '3 UTCTIME :261124035400Z',
    '2 SEQUENCE',
    '3 UTF8STRING :e',
    '3 GENERALIZEDTIME :20510101000000Z',
    '2 SEQUENCE',
    '3 UTF8STRING :f',
    '3 INTEGER :-01',
  ]);
});

test('a profile holds itself so, signed by the same signer, and is read as before', async () => {
  const authority = await createAuthority({ now: () => NOW });
  const [root] = authority.chain;
  const certificates = [await authority.issueCertificate(await certificateOrder())];
  const values = profileValues({ certificates });
  const profile = await authority.signProfile(values);
  const chain = [root ?? Buffer.alloc(0), authority.chain[1] ?? Buffer.alloc(0)] as const;
  const plist = readPlist(verifiedContent(profile, chain, NOW)) as PlistDictionary;
  const { 'DER-Encoded-Profile': signed, ...rest } = plist;
  expect(Object.keys(plist).indexOf('DER-Encoded-Profile')).toBe(
    Object.keys(plist).indexOf('DeveloperCertificates') + 1,
  );
  expect(verifiedContent(signed as Buffer, chain, NOW)).toEqual(derProfile(rest));
  expect(
    linesOf(derProfile(rest))
      .filter((line) => line.startsWith('3 UTF8STRING'))
      .map((line) => line.split(':')[1]),
  ).toEqual(expect.arrayContaining(Object.keys(rest)));
  expect(await readProfile(profile)).toMatchObject({ name: values.name, signature: { state: 'verified' } });
});
