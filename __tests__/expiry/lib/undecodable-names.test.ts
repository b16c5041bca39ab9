import { link, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readWatchedFiles } from '../../../src/expiry/read-files.ts';
import { createAuthority } from '../../../src/formats/authority.ts';
import { profileValues } from '../../support/authority.ts';
import { makeFolder } from '../../support/folder.ts';

const authority = await createAuthority({ now: () => Date.parse('2026-11-24T03:54:00Z') });
const [CERTIFICATE = Buffer.alloc(0)] = authority.chain;
const PROFILE = await authority.signProfile(profileValues({ certificates: [CERTIFICATE] }));

/** Neither Windows nor macOS lets such names be. */
const bytes = process.platform === 'linux' ? test : test.skip;

/** A path of bytes, of which those beyond ASCII are no UTF-8. */
const raw = (root: string, path: string): Buffer => Buffer.from(join(root, path), 'latin1');

async function found(
  patterns: readonly string[],
  prepare: (root: string) => Promise<unknown>,
): Promise<[string, string][]> {
  await using folder = await makeFolder();
  await prepare(folder.path);
  const files = await readWatchedFiles(patterns, { root: folder.path, p12Password: undefined });
  for (const { holds } of files)
    if (holds.kind === 'unreadable' && holds.code === 'FILE.NAME')
      expect(holds.message).toMatch(/several .* one name here, and cannot be told apart/);
  return files.map(({ path, holds }) => [path, holds.kind === 'unreadable' ? holds.code : holds.kind]);
}

bytes('files whose names are no UTF-8 cannot be told, nor one whose name is what theirs become', async () => {
  const write = async (root: string): Promise<void> => {
    for (const name of ['a\xe9.cer', 'a\xe8.cer', 'b\xe9.txt']) await writeFile(raw(root, name), CERTIFICATE);
    await writeFile(join(root, 'a\ufffd.cer'), CERTIFICATE);
    await writeFile(join(root, 'é.cer'), CERTIFICATE);
  };
  const unknown = ['a\ufffd.cer', 'FILE.NAME'];
  expect(await found(['*.cer'], write)).toEqual([unknown, ['é.cer', 'certificates']]);
  // A shell gives names to the command, which are no other for it.
  expect(await found(['a\ufffd.cer', 'é.cer'], write)).toEqual([unknown, ['é.cer', 'certificates']]);
  expect(await found(['**/a*'], write)).toEqual([unknown]);
  // Where no other has the name, it is not said that nothing is there.
  const alone = (root: string): Promise<void> => writeFile(raw(root, 'a\xe9.cer'), CERTIFICATE);
  expect(await found(['a\ufffd.cer'], alone)).toEqual([unknown]);
});

bytes('nor what lies in a folder of such a name', async () => {
  const write = async (root: string): Promise<void> => {
    await mkdir(join(root, 'd\ufffd'));
    await writeFile(join(root, 'd\ufffd/a.cer'), CERTIFICATE);
    await mkdir(raw(root, 'd\xe9'));
    await writeFile(raw(root, 'd\xe9/b.cer'), CERTIFICATE);
    await writeFile(join(root, 'c.cer'), CERTIFICATE);
  };
  expect(await found(['**/*.cer'], write)).toEqual([
    ['c.cer', 'certificates'],
    ['d\ufffd', 'FILE.NAME'],
  ]);
  // Where nobody looks, nothing is told.
  expect(await found(['*.cer'], write)).toEqual([['c.cer', 'certificates']]);
});

bytes('nor a build in which an extension, or a link, has such a name', async () => {
  const app = (add: (root: string) => Promise<unknown>) =>
    found(['*.app'], async (root) => {
      await mkdir(join(root, 'A.app/PlugIns'), { recursive: true });
      await writeFile(join(root, 'A.app/embedded.mobileprovision'), PROFILE);
      await add(root);
    });
  const other = 'A.app/PlugIns/E\xe9.appex';
  expect(await app(() => Promise.resolve())).toEqual([['A.app', 'build']]);
  expect(await app((root) => mkdir(raw(root, other)))).toEqual([['A.app', 'FILE.NAME']]);
  // Of which one of another name would be read in its place.
  const both = async (root: string): Promise<void> => {
    await mkdir(raw(root, other));
    await mkdir(join(root, 'A.app/PlugIns/E\ufffd.appex'));
    await writeFile(join(root, 'A.app/PlugIns/E\ufffd.appex/embedded.mobileprovision'), PROFILE);
  };
  expect(await app(both)).toEqual([['A.app', 'FILE.NAME']]);
  expect(await app((root) => symlink('/', raw(root, 'A.app/l\xe9')))).toEqual([['A.app', 'FILE.NAME']]);
  // What could hold no profile may have any name.
  const resource = (root: string): Promise<void> => writeFile(raw(root, 'A.app/\xe9.png'), '');
  expect(await app(resource)).toEqual([['A.app', 'build']]);
});

bytes('nor a build of such a name', async () => {
  const write = async (root: string): Promise<void> => {
    await mkdir(raw(root, 'A\xe9.app'));
    await writeFile(raw(root, 'A\xe9.app/embedded.mobileprovision'), PROFILE);
    await writeFile(join(root, 'a.ipa'), '');
    await link(join(root, 'a.ipa'), raw(root, 'B\xe9.ipa'));
  };
  expect(await found(['*.app', 'B*'], write)).toEqual([
    ['A\ufffd.app', 'FILE.NAME'],
    ['B\ufffd.ipa', 'FILE.NAME'],
  ]);
});

bytes('nor what a link of another name leads to', async () => {
  const write = async (root: string): Promise<void> => {
    await writeFile(raw(root, 'a\xe9'), 'another');
    await writeFile(join(root, 'a\ufffd'), CERTIFICATE);
    await symlink(Buffer.from('a\xe9', 'latin1'), join(root, 'l.cer'));
  };
  expect(await found(['l.cer'], write)).toEqual([['l.cer', 'FILE.NAME']]);
});
