import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, jest, test } from '@jest/globals';
import { jwtVerify } from 'jose';
import { EXIT_CODES } from '../../src/cli/exit-codes.ts';
import type * as Library from '../../src/index.ts';
import { VERSION } from '../../src/version.ts';
import { epapi as runEpapi } from '../support/command.ts';
import type { Env, Finished } from '../support/command.ts';
import { makeFolder } from '../support/folder.ts';
import { makeKeyPair } from '../support/keys.ts';
import { nobodyListening } from '../support/network.ts';
import { ISSUER_ID, KEY_ID } from '../support/team.ts';

const root = join(import.meta.dirname, '../..');
const { publicKey, pem } = makeKeyPair();
const run = promisify(execFile);
// A process takes longer to start on a busy machine than jest gives a test.
jest.setTimeout(60_000);

const IDS = { EPAPI_KEY_ID: KEY_ID, EPAPI_ISSUER_ID: ISSUER_ID };
const epapi = (args: string[], env: Env = {}): Promise<Finished> => runEpapi(args, { ...IDS, ...env });

test('epapi token: the token alone on standard output, from a file', async () => {
  await using folder = await makeFolder();
  const path = join(folder.path, 'AuthKey.p8');
  await writeFile(path, pem, { mode: 0o600 });
  const { stdout, stderr, code } = await epapi(['token', '--token-lifetime', '2m'], {
    EPAPI_PRIVATE_KEY_PATH: path,
  });
  expect([code, stderr]).toEqual([0, '']);
  const { payload } = await jwtVerify(stdout.trimEnd(), publicKey, { issuer: ISSUER_ID });
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(180);
});

test('epapi token --json and --header', async () => {
  const env = { EPAPI_PRIVATE_KEY: pem };
  const json = JSON.parse((await epapi(['token', '--json'], env)).stdout) as Record<string, unknown>;
  expect(Object.keys(json)).toEqual(['token', 'expires-at', 'expires-at-unix', 'skipped']);
  expect((await epapi(['token', '--header'], env)).stdout).toMatch(/^Authorization: Bearer eyJ[\w.-]+\n$/);
});

test('epapi says what is wrong on standard error and in its exit code', async () => {
  expect(await epapi(['token'])).toMatchObject({ code: 3, stdout: '' });
  expect(await epapi(['tokn'])).toMatchObject({ code: 2, stdout: '' });
  const env = { EPAPI_PRIVATE_KEY: pem, EPAPI_BASE_URL: await nobodyListening() };
  const unreachable = await epapi(['token', '--verify'], env);
  expect(unreachable).toMatchObject({ code: 5, stdout: '' });
  expect(unreachable.stderr).toMatch(/127\.0\.0\.1:\d+ failed: ECONNREFUSED\./);
  expect((await epapi(['--version'])).stdout).toBe(`${VERSION}\n`);
});

test('the version is the one in package.json', async () => {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(VERSION).toBe(manifest.version);
});

test('the README has the table of exit codes', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  for (const { exit, meaning } of EXIT_CODES) expect(readme).toContain(`| ${exit} | ${meaning} |`);
});

test('the library, as it is built, hands out tokens', async () => {
  const library = (await import(pathToFileURL(join(root, 'dist/lib/index.js')).href)) as typeof Library;
  const privateKey = library.readPrivateKey(pem);
  const source = library.createTokenSource({ keyId: KEY_ID, issuerId: ISSUER_ID, privateKey });
  const tokens = await Promise.all(Array.from({ length: 20 }, () => source.get()));
  expect(new Set(tokens.map((token) => token.value)).size).toBe(1);
  await jwtVerify(tokens[0]?.value ?? '', publicKey);
});

test('npm run demo ends well', async () => {
  // Without npm, which is a script of its own kind on each system.
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    scripts: { demo: string };
  };
  expect(scripts.demo).toBe('node dist/demo/index.js');
  const { stdout } = await run(process.execPath, [join(root, 'dist/demo/index.js')]);
  expect(stdout).toMatch(/waiting 1 s before attempt 2[\s\S]*All of it worked\./);
  expect(stdout).not.toContain('PRIVATE KEY-----');
});
