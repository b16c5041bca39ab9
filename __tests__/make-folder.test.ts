import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { makeFolder } from '../src/make-folder.ts';
import { makeFolder as temporary } from './support/folder.ts';
import { rejection } from './support/team.ts';

describe('a folder', () => {
  test('is made with those that it lies in, by several at once, and may be there', async () => {
    await using folder = await temporary();
    const path = join(folder.path, 'a', 'b', 'c');
    await Promise.all([makeFolder(path, 0o700), makeFolder(path, 0o700), makeFolder(join(path, 'd'), 0o700)]);
    await makeFolder(path);
    expect((await stat(path)).mode & 0o077).toBe(0);
  });

  test('cannot be made where a file is', async () => {
    await using folder = await temporary();
    const file = join(folder.path, 'file');
    await writeFile(file, '');
    expect(await rejection(makeFolder(file))).toMatchObject({ code: 'EEXIST' });
    expect(await rejection(makeFolder(join(file, 'b', 'c')))).toMatchObject({ code: 'ENOTDIR' });
  });

  // There, mkdir with `recursive` never comes back.
  (process.platform === 'linux' ? test : test.skip)('is refused below /proc', async () => {
    expect(await rejection(makeFolder('/proc/x/y'))).toMatchObject({ code: 'ENOENT' });
  });
});
