import { X509Certificate, createHash, createPublicKey } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { EpapiError } from '../../src/errors.ts';
import { createAuthority } from '../../src/formats/authority.ts';
import { readCertificate, readCertificateLabel, readCertificates } from '../../src/formats/certificate.ts';
import type { CertificateLabel } from '../../src/formats/certificate.ts';
import { certificateOrder, requestFor } from '../support/authority.ts';
import { makeKeyPair, pemOf } from '../support/keys.ts';
import { certificateOf, openssl } from '../support/openssl.ts';
import { fc } from '../support/properties.ts';

const authority = await createAuthority({ now: () => Date.parse('2026-11-24T03:54:00Z') });
const key = makeKeyPair().privateKey;
const order = await certificateOrder({ csr: await requestFor(key), serialNumber: '0a7f' });
const der = await authority.issueCertificate(order);

/** What a label says, or how it is refused, read quickly or in full. */
async function labelsOf(bytes: Buffer): Promise<readonly unknown[]> {
  const outcomes = [readCertificateLabel, readCertificate].map(async (read) =>
    read(bytes).then(
      ({ serialNumber, subject: { CN }, notAfter }: CertificateLabel) => ({ serialNumber, CN, notAfter }),
      (error: unknown) => codeOf(error),
    ),
  );
  return Promise.all(outcomes);
}

async function refusal(bytes: Buffer, read: typeof readCertificateLabel = readCertificate): Promise<string> {
  return read(bytes).then(() => 'read', codeOf);
}

function codeOf(error: unknown): string {
  if (!(error instanceof EpapiError)) throw error;
  return error.code;
}

test('a certificate is read with all that is asked of it', async () => {
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' });
  expect(await readCertificate(der)).toEqual({
    der,
    serialNumber: '0A7F',
    subject: {
      UID: 'ABCDE12345',
      CN: 'iPhone Distribution: Example Corp.',
      OU: 'ABCDE12345',
      O: 'Example Corp.',
      C: 'US',
    },
    notBefore: new Date('2026-11-24T03:54:00Z'),
    notAfter: new Date('2029-11-23T03:54:00Z'),
    publicKey,
    publicKeySha256: createHash('sha256').update(publicKey).digest('hex'),
    kind: 'IOS_DISTRIBUTION',
  });
});

test.each([
  ...['IOS_DEVELOPMENT', 'IOS_DISTRIBUTION', 'MAC_APP_DEVELOPMENT', 'MAC_APP_DISTRIBUTION'],
  ...['MAC_INSTALLER_DISTRIBUTION', 'DEVELOPMENT', 'DISTRIBUTION', 'DEVELOPER_ID_APPLICATION'],
  ...['DEVELOPER_ID_KEXT', 'PASS_TYPE_ID'],
])('the kind %s is known by its markers', async (certificateType) => {
  const issued = await authority.issueCertificate({
    ...order,
    certificateType,
    passTypeIdentifier: 'pass.a',
  });
  expect((await readCertificate(issued)).kind).toBe(certificateType);
});

test('names beyond ASCII, and a certificate of OpenSSL that is of no kind', async () => {
  const issued = await authority.issueCertificate({ ...order, teamName: 'Müller & 東京, "Söhne"+\n' });
  expect((await readCertificate(issued)).subject.O).toBe('Müller & 東京, "Söhne"+\n');
  const own = new X509Certificate(certificateOf(pemOf(key)));
  expect(await readCertificate(own.raw)).toMatchObject({ kind: undefined, subject: { CN: 'test' } });
});

test('dates before 1950 and after 2049', async () => {
  const dates = { notBefore: new Date('1949-12-31T23:59:59Z'), notAfter: new Date('9999-12-31T23:59:59Z') };
  expect(await readCertificate(await authority.issueCertificate({ ...order, ...dates }))).toMatchObject(
    dates,
  );
});

describe('a label says what all of the certificate says', () => {
  test('whatever is in its names', async () => {
    const names = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      fc.stringMatching(/^[ -~\n]{1,40}$/),
      fc.constantFrom('a + CN=b', 'a\nCN=b', 'a\\', '#a', ' a ', 'CN=a', 'Müller & 東京', 'a\u0000b'),
    );
    await fc.assert(
      fc.asyncProperty(names, async (teamName) => {
        const [label, all] = await labelsOf(await authority.issueCertificate({ ...order, teamName }));
        expect(label).toEqual(all);
      }),
      { numRuns: 200 },
    );
  });

  test.each(['/CN=one/CN=two', '/O=none', '/CN=one+O=two', '/O=CN=x/CN=y', '/O=a'])('%s', async (subject) => {
    const { raw } = new X509Certificate(certificateOf(pemOf(key), '-subj', subject, '-multivalue-rdn'));
    const [label, all] = await labelsOf(raw);
    expect(label).toEqual(all);
    expect(label).toHaveProperty('notAfter');
  });

  test('an empty name, and another behind it', async () => {
    // The two have, together, as many bytes as the one in whose place they come.
    const { raw } = new X509Certificate(certificateOf(pemOf(key), '-subj', `/CN=${'a'.repeat(12)}`));
    const [empty, other] = ['3109300706035504030c00', '310a300806035504030c0178'];
    const old = `3115301306035504030c0c${'61'.repeat(12)}`;
    const renamed = raw.toString('hex').replaceAll(old, empty + other);
    const [label, all] = await labelsOf(Buffer.from(renamed, 'hex'));
    expect(label).toEqual(all);
    expect(label).toHaveProperty('CN', '');
  });

  test('whatever the dates are', async () => {
    const dates = { notBefore: new Date('1949-12-31T23:59:59Z'), notAfter: new Date('9999-12-31T23:59:59Z') };
    const [label, all] = await labelsOf(await authority.issueCertificate({ ...order, ...dates }));
    expect(label).toEqual(all);
  });
});

describe('what is kept of a label is small', () => {
  const long = 'a'.repeat(1000);

  test.each([
    ['a name of 1,000 characters', { teamName: long.slice('iPhone Distribution: '.length) }, 'read'],
    ['a longer one', { teamName: long }, 'CERTIFICATE.MALFORMED'],
    ['a longer one, with what only a full reading tells', { teamName: `${long}+` }, 'CERTIFICATE.MALFORMED'],
  ])('%s', async (_, changes, code) => {
    const issued = await authority.issueCertificate({ ...order, ...changes });
    expect([await refusal(issued), await refusal(issued, readCertificateLabel)]).toEqual([code, code]);
  });

  test.each([
    ['a number of 100 digits', 100, 'read'],
    ['a longer one', 102, 'CERTIFICATE.MALFORMED'],
  ])('%s', async (_, digits, code) => {
    const { raw } = new X509Certificate(certificateOf(pemOf(key), '-set_serial', `0x${'7'.repeat(digits)}`));
    expect([await refusal(raw), await refusal(raw, readCertificateLabel)]).toEqual([code, code]);
  });

  test('beside the name there is nothing of what stands around it', async () => {
    const bytes = await authority.issueCertificate({ ...order, teamId: 'a'.repeat(30_000) });
    const before = heapInUse();
    const labels = await Promise.all(Array.from({ length: 200 }, () => readCertificateLabel(bytes)));
    expect(heapInUse() - before).toBeLessThan(3_000_000);
    expect(labels).toHaveLength(200);
  });
});

/** Bytes, without what nobody refers to. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

describe('what is refused', () => {
  test.each([
    ['nothing', Buffer.alloc(0), 'CERTIFICATE.MALFORMED'],
    ['more than 64 KiB', Buffer.alloc(65_537), 'CERTIFICATE.TOO_LARGE'],
    ['a text', Buffer.from('a text'), 'CERTIFICATE.MALFORMED'],
    ['half of one', der.subarray(0, 200), 'CERTIFICATE.MALFORMED'],
    ['one with bytes after it', Buffer.concat([der, Buffer.alloc(1)]), 'CERTIFICATE.MALFORMED'],
    ['a request', order.csr, 'CERTIFICATE.MALFORMED'],
    ['one in PEM', Buffer.from(new X509Certificate(der).toString()), 'CERTIFICATE.MALFORMED'],
  ])('%s', async (_, bytes, code) => {
    expect([await refusal(bytes), await refusal(bytes, readCertificateLabel)]).toEqual([code, code]);
  });

  test('one that is sound, and larger than any', async () => {
    const large = await authority.issueCertificate({ ...order, teamId: 'a'.repeat(40_000) });
    expect(new X509Certificate(large).raw).toHaveLength(large.length);
    const codes = [await refusal(large), await refusal(large, readCertificateLabel)];
    expect(codes).toEqual(['CERTIFICATE.TOO_LARGE', 'CERTIFICATE.TOO_LARGE']);
  });

  test('a damaged one, if it cannot be read, and with nothing but its own error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(der.length - 1), fc.nat(255), fc.nat(3), async (at, byte, cut) => {
        const bytes = Buffer.from(der);
        bytes[at] = byte;
        for (const read of [readCertificate, readCertificateLabel])
          expect(await refusal(bytes.subarray(0, bytes.length - cut), read)).toMatch(
            /^(read|CERTIFICATE\.MALFORMED)$/,
          );
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a file in PEM', () => {
  const first = new X509Certificate(der).toString();
  const second = certificateOf(pemOf(makeKeyPair().privateKey));
  const two = first + second;

  /** How many certificates are read, or how they are refused. */
  async function outcome(file: string | Buffer): Promise<number | string> {
    return readCertificates(Buffer.from(file as string)).then(({ length }) => length, codeOf);
  }

  test.each([
    ['as OpenSSL writes them, with all that they say', openssl(['x509', '-text'], first) + second, 2],
    ['what OpenSSL says of a connection around them', `CONNECTED(00000003)\n---\n${two}---\nDONE\n`, 2],
    ['names around them, beyond ASCII', `\ufeffsubject=O = Müller, 東京\r\n\t${first}\f\n${second} - `, 2],
    ['lines that Windows ends', two.replaceAll('\n', '\r\n'), 2],
    ['without a line feed at its end', two.trimEnd(), 2],
    ['only one', first, 1],
  ])('%s', async (_, file, count) => {
    expect(await outcome(file)).toBe(count);
  });

  test.each<[string, string | Buffer]>([
    ['a letter of a BEGIN line changed', first + second.replace('BEGIN', 'BEGIM')],
    ['a letter of an END line changed', first.replace('END', 'ENB') + second],
    ['a character of base64 turned into a dash', first + second.replace('\nM', '\n-')],
    ['a trusted certificate', first + second.replaceAll(' CERT', ' TRUSTED CERT')],
    ['an X509 certificate', first + second.replaceAll(' CERT', ' X509 CERT')],
    ['a key', first + makeKeyPair().pem],
    ['a cut between its dashes', `${first}--`],
    ['a certificate in DER behind it', Buffer.concat([Buffer.from(first), der])],
    ['a certificate in DER before it', Buffer.concat([der, Buffer.from(first)])],
    ['a control character', `${first}\u0000`],
    ['a control character beyond ASCII', `${first}\u0085`],
    ['text in Latin-1', Buffer.from(`Müller\n${first}`, 'latin1')],
    ['one in UTF-16', Buffer.from(two, 'utf16le')],
  ])('with one whole certificate, is refused: %s', async (_, file) => {
    expect(await outcome(file)).toBe('CERTIFICATE.MALFORMED');
  });

  test('cut anywhere, it is read as one certificate only where the cut is between them', async () => {
    const between = first.length;
    const cuts = Array.from({ length: two.length - 1 }, (_, index) => index + 1);
    const near = (cut: number): boolean => Math.abs(cut - between) < 30 || two.length - cut < 8;
    const tried = cuts.filter((cut) => cut % 20 === 0 || near(cut));
    const read = await Promise.all(
      tried.map(async (cut) => [cut, await outcome(two.slice(0, cut))] as const),
    );
    expect(read.filter(([, found]) => found !== 'CERTIFICATE.MALFORMED')).toEqual([
      [between - 1, 1],
      [between, 1],
      [two.length - 1, 2],
    ]);
  });

  test('whatever byte of it is changed, no certificate is left out', async () => {
    const change = fc.tuple(fc.nat(two.length - 1), fc.constantFrom('-', '#', 'A', '\n', '\u0000'));
    await fc.assert(
      fc.asyncProperty(change, async ([at, character]) => {
        const changed = two.slice(0, at) + character + two.slice(at + 1);
        expect([2, 'CERTIFICATE.MALFORMED']).toContain(await outcome(changed));
      }),
      { numRuns: 500 },
    );
  });
});
