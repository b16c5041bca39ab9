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

test('the beginning of a file is read, also where it ends within a character', async () => {
  await using folder = await makeFolder();
  await writeFile(join(folder.path, 'a.yml'), 'xöö');
  const files = await diskFiles(folder.path);
  const path = await files.realPath(join(folder.path, 'a.yml'));
  expect(await files.read(path, 4)).toBe('xö\ufffd');
  expect(await files.read(path, 99)).toBe('xöö');
});

test('what is not UTF-8 is told of where it is not, and no name is changed to something else', async () => {
  await using folder = await makeFolder();
  const write = (name: string, text: string, encoding: BufferEncoding): Promise<void> =>
    writeFile(join(folder.path, name), Buffer.from(text, encoding));
  await write('latin.yml', 'bundle-ids:\n  com.acme: { name: "Gr\u00f6\u00dfe" }\n', 'latin1');
  await write('wide.yml', '\ufeffbundle-ids: {}\n', 'utf16le');
  await write('devices.yml', 'devices: { file: devices.txt }\n', 'utf8');
  await write('devices.txt', 'Device ID\tDevice Name\r\n00008101-5D1748718D110B13\tA\u00f6\r\n', 'latin1');
  const files = await diskFiles(folder.path);
  // What an encoder puts in the place of half a character is one.
  await write('good.yml', 'bundle-ids: { com.acme: { name: "\ud800 \u00f6" } }', 'utf8');
  expect((await readManifest(['good.yml'], files)).bundleIds[0]?.name).toBe('\ufffd \u00f6');
  const { message } = await rejection(readManifest(['latin.yml', 'wide.yml', 'devices.yml'], files));
  for (const place of ['latin.yml:2:24', 'wide.yml:1:1', 'devices.txt:2:28'])
    expect(message).toContain(`${place}: The file is not UTF-8 here. Save it as UTF-8.`);
});
