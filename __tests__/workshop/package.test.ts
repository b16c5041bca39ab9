import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, jest, test } from '@jest/globals';
import { VERSION } from '../../src/version.ts';
import { exchangeProblems } from '../support/judge.ts';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);
let consumer: string;

jest.setTimeout(60_000);

/** Someone else's project, with what would be published installed into it. */
beforeAll(async () => {
  consumer = await mkdtemp(join(tmpdir(), 'epapi-consumer-'));
  const installed = join(consumer, 'node_modules/epapi-action');
  const { files } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { files: string[] };
  for (const name of ['package.json', ...files]) {
    await mkdir(dirname(join(installed, name)), { recursive: true });
    await cp(join(root, name), join(installed, name), { recursive: true });
  }
  const types = join(consumer, 'node_modules/@types');
  await mkdir(types);
  // A junction: on Windows, other links take a privilege.
  await symlink(join(root, 'node_modules/@types/node'), join(types, 'node'), 'junction');
  await symlink(
    join(root, 'node_modules/undici-types'),
    join(consumer, 'node_modules/undici-types'),
    'junction',
  );
  await writeFile(join(consumer, 'package.json'), '{ "type": "module" }');
});

const PROGRAM = `
import { ApiError, createTokenSource, EpapiError, readPrivateKey, request } from 'epapi-action';
import type { TokenSource } from 'epapi-action';

export async function main(): Promise<unknown> {
  const tokens: TokenSource = createTokenSource({
    keyId: '2X9R4HXF34',
    issuerId: '57246542-96fe-1a63-e053-0824d011072a',
    privateKey: readPrivateKey(process.env['EPAPI_PRIVATE_KEY'] ?? ''),
  });
  const { body } = await request({ tokens }, { method: 'GET', path: '/v1/certificates' });
  // @ts-expect-error What Apple sends is not known to the types: this fails where they are all any.
  return body.data;
}

export function explain(error: unknown): string {
  if (error instanceof ApiError) return String(error.status satisfies number);
  return error instanceof EpapiError ? error.code + error.hint : '';
}
`;

test.each([['nodenext'], ['bundler']])(
  'the types hold in a strict project, resolved as for %s',
  async (kind) => {
    await writeFile(join(consumer, 'main.ts'), PROGRAM);
    const options = [
      ...['--module', kind === 'bundler' ? 'esnext' : kind, '--moduleResolution', kind, '--target', 'es2022'],
      ...['--lib', 'es2022', '--types', 'node', '--strict', '--skipLibCheck', 'false', '--noEmit', 'main.ts'],
    ];
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const { stdout } = await run(process.execPath, [tsc, ...options], { cwd: consumer }).catch(
      (error: unknown) => error as { stdout: string },
    );
    expect(stdout).toBe('');
  },
);

/** What npm would install beside it: its dependencies and theirs, and nothing else. */
async function installDependencies(): Promise<void> {
  const lock = await readFile(join(root, 'package-lock.json'), 'utf8');
  const { packages } = JSON.parse(lock) as { packages: Record<string, { readonly dev?: boolean }> };
  for (const [path, { dev = false }] of Object.entries(packages)) {
    if (dev || path === '' || existsSync(join(consumer, path))) continue;
    await mkdir(dirname(join(consumer, path)), { recursive: true });
    await symlink(join(root, path), join(consumer, path), 'junction');
  }
}

test('the emulator issues certificates with what npm would install beside it', async () => {
  await installDependencies();
  const program = `
    import { createEmulator, readState, seedTeam } from 'epapi-action/emulator';
    import { generateKeyPairSync, X509Certificate } from 'node:crypto';
    import { SignJWT } from 'jose';
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const team = { issuerId: 'I', keys: [{ keyId: 'K', publicKey, role: 'ADMIN' }] };
    const now = Date.now();
    const emulator = createEmulator(team, { now: () => now, state: seedTeam('small-team', now) });
    const iat = Math.floor(now / 1000);
    const claims = { iss: 'I', iat, exp: iat + 60, aud: 'apple-developer-enterprise-v1' };
    const token = await new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'K', typ: 'JWT' }).sign(privateKey);
    const headers = { authorization: 'Bearer ' + token };
    const answer = await emulator.fetch('https://apple.invalid/v1/certificates?limit=1', { headers });
    const { status } = answer;
    const document = await answer.json();
    await readState(JSON.parse(JSON.stringify(emulator.state())));
    const { certificateContent } = document.data[0].attributes;
    const { issuer } = new X509Certificate(Buffer.from(certificateContent, 'base64'));
    console.log(JSON.stringify({ status, document, issuer }));`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program], { cwd: consumer });
  const { status, document, issuer } = JSON.parse(stdout) as Record<string, unknown>;
  expect(issuer).toContain('Emulated Apple Worldwide Developer Relations');
  const asked = { method: 'GET', path: '/v1/certificates?limit=1', marked: false };
  const answer = Response.json(document, { status: Number(status) });
  expect(await exchangeProblems(asked, answer)).toEqual([]);
});

test('the library and the command run from what would be published', async () => {
  const program = `
    import { readPrivateKey } from 'epapi-action';
    try { readPrivateKey(''); } catch (error) { console.log(error.code); }`;
  const library = await run(process.execPath, ['--input-type=module', '-e', program], { cwd: consumer });
  expect(library.stdout).toBe('KEY.EMPTY\n');
  const manifest = await readFile(join(consumer, 'node_modules/epapi-action/package.json'), 'utf8');
  const { bin } = JSON.parse(manifest) as { bin: { epapi: string } };
  const command = join(consumer, 'node_modules/epapi-action', bin.epapi);
  expect((await run(process.execPath, [command, '--version'])).stdout).toBe(`${VERSION}\n`);
});
