import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { diskFiles } from '../../src/provision/disk-files.ts';
import { readManifest } from '../../src/provision/read-manifest.ts';
import { makeFolder } from '../support/folder.ts';
import { rejection } from '../support/team.ts';

const onUnix = process.platform === 'win32' ? test.skip : test;

onUnix('a folder that is reached by a link is the folder', async () => {
  await using folder = await makeFolder();
  await mkdir(join(folder.path, 'real'));
  await writeFile(join(folder.path, 'real', 'epapi.yml'), 'bundle-ids: { com.acme: { name: Acme } }');
  await symlink(join(folder.path, 'real'), join(folder.path, 'link'));
  const manifest = await readManifest(['epapi.yml'], await diskFiles(join(folder.path, 'link')));
  expect(manifest.bundleIds).toHaveLength(1);
});

onUnix('what is no file is told of, and not waited for', async () => {
  await using folder = await makeFolder();
  execFileSync('mkfifo', [join(folder.path, 'pipe.yml')]);
  await mkdir(join(folder.path, 'folder.yml'));
  const files = await diskFiles(folder.path);
  const { message } = await rejection(readManifest(['pipe.yml', 'folder.yml', 'none.yml'], files));
  expect(message).toContain('pipe.yml:1:1: The file cannot be read: it is neither a file nor a folder.');
  expect(message).toContain('folder.yml:1:1: The file cannot be read: it is a folder (EISDIR).');
  expect(message).toMatch(
    /none\.yml:1:1: The file cannot be read: it is not there \(ENOENT\)\. .*epapi init/,
  );
});
