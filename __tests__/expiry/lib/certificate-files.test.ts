import { X509Certificate, createPrivateKey, generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findEndings } from '../../../src/expiry/find-endings.ts';
import type { WatchedFile } from '../../../src/expiry/inventory.ts';
import { readWatchedFiles } from '../../../src/expiry/read-files.ts';
import type { Finding } from '../../../src/expiry/report.ts';
import { createAuthority } from '../../../src/formats/authority.ts';
import {
  createCertificateRequest,
  readCertificateRequest,
} from '../../../src/formats/certificate-request.ts';
import { integer, octets, oid, sequence, tagged } from '../../../src/formats/lib/der.ts';
import { OID } from '../../../src/formats/lib/oids.ts';
import { certificateOrder } from '../../support/authority.ts';
import { makeFolder } from '../../support/folder.ts';
import { openssl } from '../../support/openssl.ts';
import { makeKeyPair } from '../../support/keys.ts';
import { fc, runsOf } from '../../support/properties.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.parse('2026-11-24T03:54:00Z');
const authority = await createAuthority({ now: () => NOW });

async function issue(key: KeyObject, serialNumber: string, days: number): Promise<Buffer> {
  const { der: csr } = await readCertificateRequest(
    await createCertificateRequest({ key, commonName: 'any' }),
  );
  const notAfter = new Date(NOW + days * DAY);
  return authority.issueCertificate(await certificateOrder({ csr, serialNumber, notAfter }));
}

const one = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const other = createPrivateKey(makeKeyPair().pem);
const ONE = await issue(one, 'A1', 900);
const OTHER = await issue(other, 'B2', 400);

const bag = (type: number, value: Buffer): Buffer =>
  sequence(oid(`1.2.840.113549.1.12.10.1.${type}`), tagged(0, value));
const keyBag = (key: KeyObject): Buffer => bag(1, key.export({ type: 'pkcs8', format: 'der' }));
const certificateBag = (der: Buffer): Buffer =>
  bag(3, sequence(oid('1.2.840.113549.1.9.22.1'), tagged(0, octets(der))));

/** A .p12 without a MAC or a password, in which nothing tells of a wrong byte. */
function p12Of(keys: readonly KeyObject[], certificates: readonly Buffer[]): Buffer {
  const bags = sequence(...keys.map(keyBag), ...certificates.map(certificateBag));
  const safe = sequence(sequence(oid(OID.data), tagged(0, octets(bags))));
  return sequence(integer(3), sequence(oid(OID.data), tagged(0, octets(safe))));
}

async function read(p12: Buffer): Promise<WatchedFile[]> {
  await using folder = await makeFolder();
  await writeFile(join(folder.path, 'a.p12'), p12);
  return await readWatchedFiles(['*'], { root: folder.path, p12Password: undefined });
}

async function findingsOf(p12: Buffer, ...ignored: readonly string[]): Promise<readonly Finding[]> {
  const files = await read(p12);
  const ignore = ignored.map((what) => ({ what, until: '2027-03-01', reason: 'known' }));
  const team = {
    certificates: [],
    profiles: [],
    invitations: [],
    bundleIds: [],
    unseen: [],
    notLookedAt: [],
  };
  return findEndings({ ...team, files }, { now: NOW, warnWithin: 60, failWithin: 14, ignore }).findings;
}

const numbersIn = (files: readonly WatchedFile[]): string[] =>
  files.flatMap(({ holds }) =>
    holds.kind === 'certificates' ? holds.certificates.map(({ serialNumber }) => serialNumber) : [],
  );

describe('a .p12 with a key that is for none of its certificates', () => {
  const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;

  test('cannot be told where there are certificates without a key: one may be damaged', async () => {
    for (const p12 of [
      p12Of([one, stranger], [ONE, OTHER]),
      p12Of([stranger], [ONE]),
      p12Of([one, stranger], [ONE, ...authority.chain]),
      // As many certificates of a key as there are keys say nothing of the other key.
      p12Of([one, stranger], [ONE, await issue(one, 'C3', 900), OTHER]),
    ]) {
      const found = (await findingsOf(p12)).find(({ name }) => name === 'a.p12');
      expect(found).toMatchObject({
        ...{ id: 'certificate-file:a.p12', status: 'unknown' },
        reason: expect.stringMatching(/a private key that is for none of the certificates in it/) as unknown,
        fix: 'Export it anew, each key together with its certificate.',
      });
    }
  });

  test('is as urgent as what is known of it', async () => {
    const soon = await issue(one, 'C3', 5);
    const [found] = await findingsOf(p12Of([one, stranger], [soon, OTHER]));
    expect(found).toMatchObject({
      ...{ status: 'critical', daysLeft: 5, serialNumber: 'C3' },
      reason: expect.stringMatching(/expires in 5 days.*none of the certificates/) as unknown,
      fix: expect.stringMatching(/ Then put it in its place\.$/) as unknown,
    });
  });

  test('is not ignored with the certificate of another key', async () => {
    const ignored = async (p12: Buffer) => (await findingsOf(p12, 'A1'))[0]?.ignored?.reason;
    expect(await ignored(p12Of([one], [ONE]))).toBe('known');
    expect(await ignored(p12Of([one, stranger], [ONE, ...authority.chain]))).toBeUndefined();
  });

  test('is none where all keys have theirs, or no certificate lacks one', async () => {
    for (const p12 of [
      p12Of([one, other], [ONE, OTHER, ...authority.chain]),
      p12Of([one, stranger], [ONE]),
      p12Of([], [ONE]),
    ])
      expect((await read(p12)).filter(({ holds }) => 'doubt' in holds)).toEqual([]);
  });

  test('whatever byte of a key is changed, no identity goes out of sight', async () => {
    const p12 = p12Of([one, other], [ONE, OTHER]);
    const key = one.export({ type: 'pkcs8', format: 'der' });
    const start = p12.indexOf(key);
    await fc.assert(
      fc.asyncProperty(fc.nat(key.length - 1), fc.integer({ min: 1, max: 255 }), async (at, bits) => {
        const changed = Buffer.from(p12);
        changed[start + at] = (changed[start + at] ?? 0) ^ bits;
        const files = await read(changed);
        const isTold = files.some(({ holds }) => holds.kind === 'unreadable' || 'doubt' in holds);
        expect(isTold || numbersIn(files).join() === 'A1,B2').toBe(true);
        expect(JSON.stringify(files)).not.toContain('DEFECT');
      }),
      { numRuns: runsOf(100) },
    );
  });
});

describe('a certificate without its key, in a .p12 with one that has it', () => {
  const rows = (findings: readonly Finding[]): unknown[] =>
    findings.map(({ id, status, daysLeft, serialNumber }) => [id, status, daysLeft, serialNumber]);

  test('is found by itself, as if it were a .cer in that file', async () => {
    const soon = await issue(other, 'C3', 5);
    const findings = await findingsOf(p12Of([one], [ONE, OTHER, soon, ...authority.chain]));
    expect(rows(findings)).toEqual([
      ['certificate-file:a.p12/C3.cer', 'critical', 5, 'C3'],
      ['certificate-file:a.p12/B2.cer', 'warning', 400, 'B2'],
      ['certificate-file:a.p12', 'warning', 900, 'A1'],
    ]);
    expect(findings.map(({ name }) => name)).toEqual(['a.p12/C3.cer', 'a.p12/B2.cer', 'a.p12']);
  });

  test('is ignored by itself', async () => {
    const findings = await findingsOf(p12Of([one], [ONE, OTHER]), 'B2');
    expect(findings.filter(({ ignored }) => ignored).map(({ name }) => name)).toEqual(['a.p12/B2.cer']);
  });

  test('is found once, with others of its serial number', async () => {
    const again = await issue(other, 'B2', 5);
    const findings = await findingsOf(p12Of([one], [ONE, OTHER, again]));
    expect(rows(findings)).toEqual([
      ['certificate-file:a.p12/B2.cer', 'critical', 5, 'B2'],
      ['certificate-file:a.p12', 'warning', 900, 'A1'],
    ]);
  });

  test('is one of all where none has its key', async () => {
    expect(rows(await findingsOf(p12Of([], [ONE, OTHER])))).toEqual([
      ['certificate-file:a.p12', 'warning', 400, 'B2'],
    ]);
  });

  test('is no authority of a chain where it is named as those of a team are, whatever it says itself', async () => {
    const pem = openssl([
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      '/dev/null',
      '-days',
      '3',
      '-subj',
      '/CN=iPhone Distribution: Acme',
    ]);
    const soon = new X509Certificate(pem);
    expect(soon.ca).toBe(true);
    const files = await read(p12Of([one], [ONE, soon.raw, ...authority.chain]));
    expect(numbersIn(files)).toHaveLength(2);
  });

  test('is nothing where it is an authority of the chain', async () => {
    expect(numbersIn(await read(p12Of([one], [ONE, ...authority.chain])))).toEqual(['A1']);
  });
});
