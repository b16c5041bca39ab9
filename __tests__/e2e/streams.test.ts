import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ENV } from '../support/team.ts';

const root = join(import.meta.dirname, '../..');
const onLinux = existsSync('/dev/full') ? test : test.skip;

/** Runs the built command in a shell, with its streams as a text says. */
function shell(command: string, env: Record<string, string> = {}) {
  const epapi = `"${process.execPath}" "${join(root, 'dist/cli/index.js')}"`;
  const all = { ...ENV, PATH: process.env['PATH'] ?? '', ...env };
  return spawnSync('bash', ['--norc', '-c', command.replace('epapi', epapi)], { env: all, encoding: 'utf8' });
}

onLinux('a full disk for the result is an error, told without a stack', () => {
  const { status, stderr } = shell('epapi token > /dev/full');
  expect(status).toBe(1);
  expect(stderr).toBe('epapi: Standard output cannot be written: ENOSPC.\n');
});

onLinux('a full disk for what there is to say leaves the result alone', () => {
  const { status, stdout } = shell('epapi token 2> /dev/full', { GITHUB_ACTIONS: 'true' });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^eyJ[\w.-]+\n$/);
});

onLinux('a reader that leaves is no error', () => {
  const { stdout, stderr } = shell('epapi token --help | head -1; echo "${PIPESTATUS[0]}"');
  expect(stdout).toMatch(/\n0\n$/);
  expect(stderr).toBe('');
});
