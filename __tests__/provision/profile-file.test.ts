import { chmod, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { createAuthority } from '../../src/formats/authority.ts';
import type { Authority, ProfileValues } from '../../src/formats/authority.ts';
import { writeProfiles } from '../../src/provision/profile-file.ts';
import type { ProfileToWrite, WriteReport } from '../../src/provision/profile-file.ts';
import { certificateOrder, profileValues } from '../support/authority.ts';
import { makeFolder } from '../support/folder.ts';

const NOW = Date.parse('2026-11-25T00:00:00Z');
const EMULATED = 'http://127.0.0.1:1234';
const APPLE = 'https://api.enterprise.developer.apple.com';
const SERIAL = '3A7F00C0FFEE0001';

let authority: Authority;
let certificate: Buffer;
let foreign: Buffer;

beforeAll(async () => {
  authority = await createAuthority({ now: () => NOW });
  certificate = await authority.issueCertificate(await certificateOrder());
  foreign = await authority.issueCertificate(await certificateOrder({ teamId: 'OTHER12345' }));
});

async function signed(changes: Partial<ProfileValues> = {}): Promise<Buffer> {
  return authority.signProfile(profileValues({ certificates: [certificate], ...changes }));
}

const { name, bundleIdentifier, uuid } = profileValues();

function toWrite(bytes: Buffer, changes: Partial<ProfileToWrite> = {}): ProfileToWrite {
  const expected = { name, bundleId: bundleIdentifier, certificates: [SERIAL] };
  return { ...expected, content: bytes.toString('base64'), ...changes };
}

async function write(
  folder: string,
  profiles: readonly ProfileToWrite[],
  baseUrl = EMULATED,
): Promise<WriteReport> {
  return writeProfiles(profiles, { folder, baseUrl, system: { now: () => NOW, random: () => 0.25 } });
}

describe('writing profiles', () => {
  test('as files named by their UUID that only their owner reads, in a folder that is made', async () => {
    await using folder = await makeFolder();
    const bytes = await signed();
    const inner = join(folder.path, 'a', 'b');
    const { written, failed } = await write(inner, [toWrite(bytes)]);
    const path = join(inner, `${uuid}.mobileprovision`);
    expect(failed).toEqual([]);
    expect(written).toEqual([
      { name, uuid, path, expiresAt: '2027-11-24T03:54:00Z', certificates: [SERIAL] },
    ]);
    expect((await readFile(path)).equals(bytes)).toBe(true);
    expect(await readdir(inner)).toEqual([`${uuid}.mobileprovision`]);
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  test('over one that is there, whoever may read that', async () => {
    await using folder = await makeFolder();
    const path = join(folder.path, `${uuid}.mobileprovision`);
    await writeFile(path, 'old');
    await chmod(path, 0o644);
    await write(folder.path, [toWrite(await signed())]);
    expect((await readFile(path)).length).toBeGreaterThan(100);
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  const changed = (bytes: Buffer): Buffer => {
    const copy = Buffer.from(bytes);
    copy.write('Other', copy.indexOf('Example Corp.'));
    return copy;
  };

  test.each<[string, string, () => Promise<ProfileToWrite>]>([
    ['changed after it was signed', 'PROFILE.SIGNATURE', async () => toWrite(changed(await signed()))],
    ['of another name', 'PROFILE.OTHER', async () => toWrite(await signed(), { name: 'Other' })],
    ['of another bundle ID', 'PROFILE.OTHER', async () => toWrite(await signed(), { bundleId: 'com.other' })],
    [
      'without a certificate that is wanted',
      'PROFILE.CERTIFICATES',
      async () => toWrite(await signed(), { certificates: [SERIAL, 'ABCD'] }),
    ],
    [
      'without any',
      'PROFILE.CERTIFICATES',
      async () => toWrite(await signed({ certificates: [] }), { certificates: [] }),
    ],
    [
      "with another team's certificate",
      'PROFILE.TEAM',
      async () => toWrite(await signed({ certificates: [certificate, foreign] })),
    ],
    ['expired', 'PROFILE.DATES', async () => toWrite(await signed({ expirationDate: new Date(NOW) }))],
    [
      'of a time to come',
      'PROFILE.DATES',
      async () => toWrite(await signed({ createdDate: new Date(NOW + 2 * 3_600_000) })),
    ],
    ['of no UUID', 'PROFILE.UUID', async () => toWrite(await signed({ uuid: '../../elsewhere' }))],
    ['damaged', 'PROFILE.TRUNCATED', async () => toWrite((await signed()).subarray(0, 500))],
  ])('not one that is %s; others are', async (_, code, make) => {
    await using folder = await makeFolder();
    const good = toWrite(await signed({ uuid: '1b4e28ba-2fa1-41d2-883f-0016d3cca428' }));
    const { written, failed } = await write(folder.path, [await make(), good]);
    expect(failed.map(({ error }) => error.code)).toEqual([code]);
    expect(written).toHaveLength(1);
    expect(await readdir(folder.path)).toEqual(['1b4e28ba-2fa1-41d2-883f-0016d3cca428.mobileprovision']);
  });

  test('from Apple, only those whose root is one of Apple', async () => {
    await using folder = await makeFolder();
    const { failed } = await write(folder.path, [toWrite(await signed())], APPLE);
    expect(failed.map(({ error }) => error.message)).toEqual([
      expect.stringContaining('was not signed by Apple'),
    ]);
    expect(await readdir(folder.path)).toEqual([]);
  });

  test('serial numbers are the same with zeros in front and in small letters', async () => {
    await using folder = await makeFolder();
    const { failed } = await write(folder.path, [
      toWrite(await signed(), { certificates: [`00${SERIAL.toLowerCase()}`] }),
    ]);
    expect(failed).toEqual([]);
  });

  test('into what is no folder is an error of our own', async () => {
    await using folder = await makeFolder();
    const file = join(folder.path, 'file');
    await writeFile(file, '');
    const { failed } = await write(file, [toWrite(await signed())]);
    expect(failed.map(({ error }) => error.code)).toEqual(['PROFILE.FILE']);
  });
});
