import { mkdir, realpath, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { givenFolder } from '../src/given-folder.ts';
import { makeFolder } from './support/folder.ts';

test('the folder of a run is called as the shell calls it, where that is the same', async () => {
  await using made = await makeFolder();
  const folder = await realpath(made.path);
  const [real, link] = [join(folder, 'real'), join(folder, 'link')];
  await mkdir(real);
  await symlink('real', link);
  expect(givenFolder(real, { PWD: link })).toBe(link);
  expect(givenFolder(real, {})).toBe(real);
  expect(givenFolder(real, { PWD: folder })).toBe(real);
  expect(givenFolder(real, { PWD: join(folder, 'none') })).toBe(real);
});
