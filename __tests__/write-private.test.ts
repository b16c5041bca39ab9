import { readFile, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { writePrivate } from '../src/write-private.ts';
import { makeFolder } from './support/folder.ts';

test('a file is whole, and its owner’s alone', async () => {
  await using folder = await makeFolder();
  const path = join(folder.path, 'new', 'file');
  await writePrivate(path, Buffer.from('new'), 0.5);
  expect(await readFile(path, 'utf8')).toBe('new');
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await readdir(join(folder.path, 'new'))).toEqual(['file']);
});

test('a link that somebody has put where the draft goes is not followed', async () => {
  await using folder = await makeFolder();
  const path = join(folder.path, 'file');
  const victim = join(folder.path, 'victim');
  await writeFile(victim, 'old');
  await symlink(victim, `${path}.${(0.5).toString(36).slice(2)}.new`);
  await expect(writePrivate(path, Buffer.from('new'), 0.5)).rejects.toMatchObject({ code: 'EEXIST' });
  expect(await readFile(victim, 'utf8')).toBe('old');
});
