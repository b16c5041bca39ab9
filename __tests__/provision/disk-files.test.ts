import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { diskFiles } from '../../src/provision/disk-files.ts';
import { readManifest } from '../../src/provision/read-manifest.ts';
import { makeFolder } from '../support/folder.ts';

test('a folder that is reached by a link is where its files are', async () => {
  await using folder = await makeFolder();
  const [real, link] = [join(folder.path, 'real'), join(folder.path, 'link')];
  await mkdir(real);
  await symlink(real, link);
  await writeFile(join(real, 'epapi.yml'), 'devices: { file: devices.txt }\n');
  await writeFile(join(real, 'devices.txt'), 'Device ID\tDevice Name\n0123456789abcdef\tPhone\n');
  const { devices } = await readManifest(['epapi.yml'], await diskFiles(link));
  expect(devices.map(({ name }) => name)).toEqual(['Phone']);
});
