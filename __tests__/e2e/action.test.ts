import { cp, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createPublicKey } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { jwtVerify } from 'jose';
import { runStep } from '../../src/demo/runner.ts';
import type { StepResult } from '../../src/demo/runner.ts';
import { createEmulator } from '../../src/emulator/emulator.ts';
import type { Fault } from '../../src/emulator/emulator.ts';
import { serveEmulator } from '../../src/emulator/serve.ts';
import type { RunningEmulator } from '../../src/emulator/serve.ts';
import { acceptedForms, bodyOf, makeKeyPair } from '../support/keys.ts';
import { ISSUER_ID, KEY_ID, makeTeam } from '../support/team.ts';

const dist = join(import.meta.dirname, '../../dist/action');
const main = join(dist, 'index.js');
const { privateKey, pem } = makeKeyPair();
const team = makeTeam({}, { publicKey: createPublicKey(privateKey) });
const good = { 'key-id': KEY_ID, 'issuer-id': ISSUER_ID, 'private-key': pem };
const debug = { ACTIONS_STEP_DEBUG: 'true', RUNNER_DEBUG: '1' };

/** What must not be seen of the key: any 16 characters of its base64, its bytes in hexadecimal, and its number. */
const number = privateKey.export({ format: 'jwk' }).d ?? '';
const der = Buffer.from(bodyOf(pem), 'base64');
const canaries = [
  ...slices(der.toString('base64').slice(36, 92)),
  ...slices(number),
  ...slices(Buffer.from(number, 'base64url').toString('hex')),
  ...slices(Buffer.from(pem).toString('base64').slice(90)),
];

function slices(text: string): string[] {
  return Array.from({ length: text.length - 15 }, (_, index) => text.slice(index, index + 16));
}

const isMask = (line: string): boolean => line.startsWith('::add-mask::');

function expectNothingOfTheKey(result: StepResult): void {
  const lines = result.stdout.split('\n');
  const written = [
    lines.filter((line) => !isMask(line)).join('\n'),
    result.stderr,
    ...result.files.values(),
  ].join('\n');
  expect(canaries.filter((canary) => written.includes(canary))).toEqual([]);
  // All masks of the key come before anything else; a later one can only be the token.
  const first = lines.findIndex((line) => !isMask(line));
  const late = lines.slice(first).filter((line) => isMask(line) && !line.includes('eyJ'));
  expect(late).toEqual([]);
}

function expectTokenOnlyInItsOutput(result: StepResult): void {
  const token = result.outputs.get('token') ?? '';
  expect(token).toMatch(/^eyJ[\w-]+\.[\w-]+\.[\w-]+$/);
  const elsewhere = result.stdout.split('\n').filter((line) => line.includes(token) && !isMask(line));
  expect(elsewhere).toEqual([]);
  expect(result.stdout).toContain(`::add-mask::${token}\n`);
  expect((result.files.get('GITHUB_OUTPUT') ?? '').split(token)).toHaveLength(2);
}

async function withFault(
  fault: Fault | undefined,
  changes: Parameters<typeof makeTeam>[0],
): Promise<RunningEmulator> {
  const changed = { ...team, ...changes };
  return serveEmulator(createEmulator(changed, { now: Date.now, faults: [fault] }));
}

describe('a token', () => {
  test.each(acceptedForms(pem).filter(([, text]) => !text.includes('\0')))(
    'from %s, with nothing leaked',
    async (_, text) => {
      const result = await runStep({ main, inputs: { ...good, 'private-key': text }, env: debug });
      expect(result.stderr).toBe('');
      expect(result.exitCode).toBe(0);
      expectNothingOfTheKey(result);
      expectTokenOnlyInItsOutput(result);
      const { payload } = await jwtVerify(result.outputs.get('token') ?? '', createPublicKey(privateKey), {
        audience: 'apple-developer-enterprise-v1',
        issuer: ISSUER_ID,
      });
      expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(1200);
      expect(result.outputs.get('expires-at-unix')).toBe(String(payload.exp));
      expect(Date.parse(result.outputs.get('expires-at') ?? '') / 1000).toBe(payload.exp);
      expect(result.outputs.get('skipped')).toBe('false');
    },
  );

  test('needs no more than 150 kB to be loaded, and none of the other files', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'epapi-alone-'));
    await cp(main, join(folder, 'index.js'));
    await writeFile(join(folder, 'package.json'), '{ "type": "commonjs" }');
    const result = await runStep({ main: join(folder, 'index.js'), inputs: good });
    await rm(folder, { recursive: true });
    expect(result.exitCode).toBe(0);
    expect((await stat(main)).size).toBeLessThanOrEqual(150_000);
  });

  test('is exported under a name that was asked for, and stands in no other file', async () => {
    const { outputs, files } = await runStep({ main, inputs: { ...good, 'export-env': 'EPAPI_TOKEN' } });
    const token = outputs.get('token') ?? '-';
    expect(files.get('GITHUB_ENV')).toContain(`EPAPI_TOKEN<<`);
    expect(files.get('GITHUB_ENV')).toContain(token);
    for (const name of ['GITHUB_STATE', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'])
      expect(files.get(name)).toBe('');
  });

  test('carries its scope and lifetime', async () => {
    const scope = 'GET /v1/certificates?filter[certificateType]=IOS_DISTRIBUTION\n\nGET /v1/profiles\n';
    const { outputs } = await runStep({ main, inputs: { ...good, scope, 'token-lifetime': '2m' } });
    const payload = JSON.parse(
      Buffer.from(outputs.get('token')?.split('.')[1] ?? '', 'base64url').toString(),
    ) as Record<string, unknown>;
    expect(payload['scope']).toEqual([
      'GET /v1/certificates?filter[certificateType]=IOS_DISTRIBUTION',
      'GET /v1/profiles',
    ]);
    expect(Number(payload['exp']) - Number(payload['iat'])).toBe(180);
  });
});

describe('a failure that names its input and leaks nothing', () => {
  const cases: [string, Record<string, string>, RegExp][] = [
    ['no key', { 'private-key': '' }, /Empty: private-key/],
    ['half a key', { 'private-key': pem.slice(0, 120) }, /private-key: .*half a PEM/],
    ['the key cut in its middle', { 'private-key': bodyOf(pem).slice(0, 100) }, /private-key: .*half a PEM/],
    ['the key as key ID', { 'key-id': pem }, /key-id: .*looks like a private key/],
    ['the body as key ID', { 'key-id': bodyOf(pem) }, /key-id: .*looks like a private key/],
    ['the key as issuer ID', { 'issuer-id': bodyOf(pem) }, /issuer-id: .*looks like/],
    ['a team ID as issuer ID', { 'issuer-id': 'ABCDE12345' }, /issuer-id: .*team ID/],
    ['the key as lifetime', { 'token-lifetime': pem }, /token-lifetime: .*not shown/],
    ['a long lifetime', { 'token-lifetime': '1h' }, /token-lifetime: .*"1h"/],
    ['the key as scope', { scope: pem }, /scope: /],
    ['a scope that writes', { scope: 'POST /v1/certificates' }, /scope: .*only GET/],
    ['the key as base URL', { 'base-url': bodyOf(pem) }, /base-url: .*not shown/],
    ['http anywhere else', { 'base-url': 'http://api.example.com' }, /base-url: .*in the clear/],
    ['the key as a choice', { 'on-missing-credentials': bodyOf(pem) }, /on-missing-credentials .*not shown/],
    ['an unknown word', { verify: 'maybe' }, /verify is "maybe"/],
    ['the key as a variable', { 'export-env': bodyOf(pem) }, /export-env .*not shown/],
    ['a reserved variable', { 'export-env': 'NODE_OPTIONS' }, /export-env .*reserved/],
    ['nobody listening', { verify: 'true', 'base-url': 'http://127.0.0.1:9' }, /The connection to .* failed/],
  ];

  test.each(cases)('%s', async (_, inputs, expected) => {
    const result = await runStep({ main, inputs: { ...good, ...inputs }, env: debug });
    expectNothingOfTheKey(result);
    expect(result.exitCode).toBe(1);
    expect(result.log.join('\n')).toMatch(expected);
    expect(result.outputs.get('token')).toBeUndefined();
  });
});

describe('verify', () => {
  let server: RunningEmulator;
  beforeAll(async () => {
    server = await withFault({ status: 429, headers: { 'retry-after': '1' } }, {});
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
  });

  test('announces the wait for a 429, gets through and says what is left', async () => {
    const result = await runStep({
      main,
      inputs: { ...good, verify: 'true', 'base-url': server.baseUrl },
      env: debug,
    });
    expect(result.exitCode).toBe(0);
    expect(result.log.join('\n')).toMatch(/429: too many requests; waiting 1 s before attempt 2/);
    expect(result.outputs.get('limit')).toBe('3500');
    expect(result.outputs.get('remaining')).toBe('3498');
    expectNothingOfTheKey(result);
    expectTokenOnlyInItsOutput(result);
  });

  test.each<[string, Parameters<typeof makeTeam>[0], Record<string, string>, RegExp]>([
    ['a revoked key', { keys: team.keys.map((key) => ({ ...key, revoked: true })) }, {}, /401.*not revoked/],
    ['a wrong issuer', { issuerId: '00000000-96fe-1a63-e053-0824d011072a' }, {}, /401.*issuer ID/],
    ['a key from App Store Connect', { keys: [] }, {}, /401.*App Store Connect/],
    ['an unsigned agreement', { agreementSigned: false }, {}, /403.*Account Holder/],
    ['a lapsed membership', { member: false }, {}, /403.*membership/],
    [
      'a role that is too low',
      { keys: team.keys.map((key) => ({ ...key, role: 'DEVELOPER' as const })) },
      { scope: 'GET /v1/users' },
      /403.*Admin/,
    ],
  ])('explains %s', async (_, changes, inputs, expected) => {
    await using broken = await withFault(undefined, changes);
    const result = await runStep({
      main,
      inputs: { ...good, ...inputs, verify: 'true', 'base-url': broken.baseUrl },
      env: debug,
    });
    expect(result.exitCode).toBe(1);
    expect(result.log.join('\n')).toMatch(expected);
    expect(result.outputs.size).toBe(0);
    expectNothingOfTheKey(result);
  });

  test('explains a skewed clock', async () => {
    const ahead = createEmulator(team, { now: () => Date.now() - 3_600_000 });
    await using server = await serveEmulator(ahead);
    const result = await runStep({ main, inputs: { ...good, verify: 'true', 'base-url': server.baseUrl } });
    expect(result.log.join('\n')).toMatch(/clock of this machine is 1 h ahead of Apple's/);
  });
});

describe('missing credentials', () => {
  const none = { 'key-id': '', 'issuer-id': '', 'private-key': '' };

  async function event(payload: object): Promise<string> {
    const path = join(await mkdtemp(join(tmpdir(), 'epapi-event-')), 'event.json');
    await writeFile(path, JSON.stringify(payload));
    return path;
  }

  test('on a pull request from a fork', async () => {
    const pull = { head: { repo: { full_name: 'someone/app' } }, base: { repo: { full_name: 'acme/app' } } };
    const env = { GITHUB_EVENT_PATH: await event({ pull_request: pull }), GITHUB_ACTOR: 'someone' };
    const { log, exitCode } = await runStep({ main, inputs: none, env });
    expect(exitCode).toBe(1);
    expect(log.join('\n')).toMatch(
      /Empty: key-id, issuer-id, private-key.*fork.*on-missing-credentials: skip/,
    );
  });

  test("on Dependabot's, and skipped where that was asked for", async () => {
    const env = { GITHUB_ACTOR: 'dependabot[bot]' };
    const failed = await runStep({ main, inputs: none, env });
    expect(failed.log.join('\n')).toMatch(/Dependabot/);
    const skipped = await runStep({ main, inputs: { ...none, 'on-missing-credentials': 'skip' }, env });
    expect(skipped.exitCode).toBe(0);
    expect([...skipped.outputs]).toEqual([['skipped', 'true']]);
    expect(skipped.log.join('\n')).toMatch(/notice: Skipped/);
  });
});
