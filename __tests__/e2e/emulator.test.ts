import { X509Certificate } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import type { EmulatorState } from '../../src/emulator/state.ts';
import { verifiedPlist, verifyCertificate } from '../support/chain.ts';
import type { Chain } from '../support/chain.ts';
import { epapi, startEmulator } from '../support/command.ts';
import type { Env } from '../support/command.ts';
import { makeFolder } from '../support/folder.ts';
import { makeKeyPair } from '../support/keys.ts';
import { certificateRequestOf } from '../support/openssl.ts';
import { plant } from '../support/planted.ts';
import { allowRequest } from '../support/requests.ts';
import { runSafely } from '../support/step.ts';

// Each of them starts several processes.
jest.setTimeout(120_000);

interface Resource {
  readonly id: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What `epapi api` prints of a request: the resource, or the resources. */
async function api<Data = Resource>(env: Env, args: readonly string[]): Promise<Data> {
  const { stdout, stderr, code } = await epapi(['api', ...args], env);
  if (code !== 0) throw new Error(stderr);
  return (JSON.parse(stdout) as { data: Data }).data;
}

const fields = (values: Readonly<Record<string, string>>): string[] =>
  Object.entries(values).flatMap(([name, value]) => ['--field', `${name}=${value}`]);

async function chainIn(state: string): Promise<Chain> {
  const { authority } = JSON.parse(await readFile(state, 'utf8')) as EmulatorState;
  const der = (identity?: { certificate: string }): Buffer =>
    Buffer.from(identity?.certificate ?? '', 'base64');
  return [der(authority?.root), der(authority?.intermediate)];
}

test('from an empty team to a signed profile, across a restart, with the command alone', async () => {
  await using folder = await makeFolder();
  const state = join(folder.path, 'team.json');
  const request = join(folder.path, 'request.csr');
  const { pem, publicKey } = makeKeyPair();
  await writeFile(request, certificateRequestOf(pem));

  await using first = await startEmulator(['--seed', 'empty', '--state', state]);
  const bundleId = await api(first.env, [
    ...['POST', '/v1/bundleIds'],
    ...fields({ name: 'Acme Field', identifier: 'com.acme.field', platform: 'IOS' }),
  ]);
  const certificate = await api(first.env, [
    ...['POST', '/v1/certificates'],
    ...fields({ certificateType: 'IOS_DISTRIBUTION', csrContent: `@${request}` }),
  ]);
  const ended = await first.stop();

  await using second = await startEmulator(['--state', state]);
  const profile = await api(second.env, [
    ...['POST', '/v1/profiles'],
    ...fields({ name: 'Acme Field In-House', profileType: 'IOS_APP_INHOUSE' }),
    ...fields({ bundleId: bundleId.id, certificates: certificate.id }),
  ]);
  const listed = await api<Resource[]>(second.env, ['/v1/profiles?limit=1', '--paginate']);
  expect(listed.map(({ id }) => id)).toEqual([profile.id]);
  const interrupted = await second.stop('SIGINT');

  // On Windows a process cannot be told to end: it is ended.
  if (process.platform !== 'win32') expect([ended, interrupted]).toEqual([0, 0]);
  const content = Buffer.from(certificate.attributes['certificateContent'] ?? '', 'base64');
  expect(new X509Certificate(content).publicKey.equals(publicKey)).toBe(true);
  const chain = await chainIn(state);
  const now = Date.now();
  expect(verifyCertificate(content, chain, now)).toContain('OK');
  const signed = Buffer.from(profile.attributes['profileContent'] ?? '', 'base64');
  expect(verifiedPlist(signed, chain, now)).toMatchObject({
    Name: 'Acme Field In-House',
    ProvisionsAllDevices: true,
    DeveloperCertificates: [content],
  });
});

test('the doctor, a refusal, a DELETE and the action against one emulator', async () => {
  await using emulator = await startEmulator(['--fault', '{"fault": {"status": 503}, "requests": [2]}']);
  const { url, env } = emulator;
  const doctor = await epapi(['doctor', '--json'], env);
  expect(doctor).toMatchObject({
    code: 0,
    stderr: expect.stringMatching(/503.*waiting[\s\S]*8 requests to Apple/),
  });
  const { checks } = JSON.parse(doctor.stdout) as { checks: { name: string; state: string }[] };
  expect(checks.map(({ name, state }) => `${name} ${state}`)).toEqual([
    ...['key ok', 'access ok', 'clock ok', 'role ok', 'counts ok', 'rate ok', 'expiry ok'],
  ]);

  allowRequest(/^GET .*profileTyp\W/);
  const refused = await epapi(['api', '/v1/profiles?filter[profileTyp]=IOS_APP_INHOUSE'], env);
  expect(refused).toMatchObject({ code: 6, stdout: '', stderr: expect.stringContaining('PARAMETER_ERROR') });

  const [certificate] = await api<Resource[]>(env, ['/v1/certificates?limit=1']);
  const path = `/v1/certificates/${certificate?.id}`;
  const unnamed = await epapi(['api', 'DELETE', path, '--yes'], env);
  expect(unnamed).toMatchObject({ code: 2, stderr: expect.stringContaining('--serial-number') });
  const serialNumber = certificate?.attributes['serialNumber'] ?? '';
  const named = await epapi(['api', 'DELETE', path, '--yes', '--serial-number', serialNumber], env);
  expect(named).toMatchObject({ code: 0, stdout: '' });
  expect((await epapi(['api', path], env)).code).toBe(6);

  const pem = await readFile(env['EPAPI_PRIVATE_KEY_PATH'] ?? '', 'utf8');
  const ids = { 'key-id': env['EPAPI_KEY_ID'] ?? '', 'issuer-id': env['EPAPI_ISSUER_ID'] ?? '' };
  const inputs = { ...ids, 'base-url': url, verify: 'true' };
  const { exitCode, outputs } = await runSafely({ key: plant('the key', pem), inputs });
  expect([exitCode, outputs.get('limit')]).toEqual([0, '3500']);
});

(process.platform === 'win32' ? test.skip : test)(
  'where no key can be written without --state, the folder that is at fault is named',
  async () => {
    const { code, stdout, stderr } = await epapi(['emulator'], { TMPDIR: '/nonexistent' });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/folder for temporary files, "\/nonexistent": ENOENT\..*\n.*TMPDIR/);
  },
);
