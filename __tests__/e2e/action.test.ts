import { cp, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { jwtVerify } from 'jose';
import type { StepResult } from '../../src/demo/runner.ts';
import { serveEmulator } from '../../src/emulator/serve.ts';
import type { RunningEmulator } from '../../src/emulator/serve.ts';
import { MAIN, OUTPUT_NAMES, withDefaults } from '../support/action-yml.ts';
import { makeFolder } from '../support/folder.ts';
import { makeKeyPair } from '../support/keys.ts';
import { nobodyListening } from '../support/network.ts';
import { plantAccepted } from '../support/planted.ts';
import type { Planted } from '../support/planted.ts';
import { problemsOfEach, runSafely } from '../support/step.ts';
import type { Run } from '../support/step.ts';
import { AUDIENCE, ISSUER_ID, KEYS, makeEmulator, makeTeam } from '../support/team.ts';

// A process takes longer to start on a busy machine than jest gives a test.
jest.setTimeout(60_000);

/** The outputs of a token that was not verified. */
const OUTPUTS = ['token', 'expires-at', 'expires-at-unix', 'skipped'];

const tokenOf = ({ outputs }: StepResult): string => outputs.get('token') ?? '';
const logOf = ({ log }: StepResult): string => log.join('\n');

function payloadOf(result: StepResult): Record<string, unknown> {
  const [, payload = ''] = tokenOf(result).split('.');
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
}

describe('a token', () => {
  test.each(plantAccepted(KEYS.pem, KEYS.privateKey).map((key) => [key.name, key] as const))(
    'from %s, with nothing leaked',
    async (_, key) => {
      const result = await runSafely({ key });
      expect(result.exitCode).toBe(0);
      const { payload } = await jwtVerify(tokenOf(result), KEYS.publicKey, {
        audience: AUDIENCE,
        issuer: ISSUER_ID,
      });
      expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(1200);
      expect([...result.outputs.keys()]).toEqual(OUTPUTS);
      expect(result.outputs.get('expires-at-unix')).toBe(String(payload.exp));
      expect(Date.parse(result.outputs.get('expires-at') ?? '') / 1000).toBe(payload.exp);
      expect(result.outputs.get('skipped')).toBe('false');
    },
  );

  test('with all that is optional given and empty', async () => {
    const required = ['key-id', 'issuer-id', 'private-key'];
    const optional = Object.keys(withDefaults({})).filter((name) => !required.includes(name));
    const result = await runSafely({ inputs: Object.fromEntries(optional.map((name) => [name, ''])) });
    expect(result.exitCode).toBe(0);
    expect([...result.outputs.keys()]).toEqual(OUTPUTS);
  });

  test('needs no more than 150 kB to be loaded, and none of the other files', async () => {
    await using folder = await makeFolder();
    const main = join(folder.path, 'index.js');
    await cp(MAIN, main);
    await writeFile(join(folder.path, 'package.json'), '{ "type": "commonjs" }');
    expect((await runSafely({ main })).exitCode).toBe(0);
    expect((await stat(MAIN)).size).toBeLessThanOrEqual(150_000);
  });

  test('is exported under a name that was asked for, and stands in no other file', async () => {
    const tokenIn = ['GITHUB_OUTPUT', 'GITHUB_ENV'];
    const result = await runSafely({ inputs: { 'export-env': 'EPAPI_TOKEN' }, tokenIn });
    const [name, token] = (result.files.get('GITHUB_ENV') ?? '').split(/\r?\n/);
    expect(name).toMatch(/^EPAPI_TOKEN<</);
    expect(token).toBe(tokenOf(result));
    expect([...result.files].filter(([, text]) => text !== '').map(([file]) => file)).toEqual(
      expect.arrayContaining(tokenIn),
    );
    for (const file of ['GITHUB_STATE', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'])
      expect(result.files.get(file)).toBe('');
    expect(result.files.size).toBe(5);
  });

  test('carries its scope and lifetime', async () => {
    const scope = 'GET /v1/certificates?filter[certificateType]=IOS_DISTRIBUTION\n\nGET /v1/profiles\n';
    const payload = payloadOf(await runSafely({ inputs: { scope, 'token-lifetime': '2m' } }));
    expect(payload['scope']).toEqual([
      'GET /v1/certificates?filter[certificateType]=IOS_DISTRIBUTION',
      'GET /v1/profiles',
    ]);
    expect(Number(payload['exp']) - Number(payload['iat'])).toBe(180);
  });

  test('is masked after what is unusual was said, and before all else', async () => {
    const result = await runSafely({ inputs: { 'key-id': 'ABCDE1234' } });
    expect(logOf(result)).toMatch(/^warning: The key ID has an unusual shape/);
    expect(result.exitCode).toBe(0);
  });
});

describe('a failure names its input', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['a team ID as issuer ID', { 'issuer-id': 'ABCDE12345' }, /issuer-id: .*team ID/],
    ['a long lifetime', { 'token-lifetime': '1h' }, /token-lifetime: .*"1h"/],
    ['a scope that writes', { scope: 'POST /v1/certificates' }, /scope: .*only GET/],
    ['http anywhere else', { 'base-url': 'http://api.example.com' }, /base-url: .*in the clear/],
    ['an unknown word', { verify: 'maybe' }, /verify is "maybe"/],
    ['a reserved variable', { 'export-env': 'NODE_OPTIONS' }, /export-env .*reserved/],
  ])('%s', async (_, inputs, expected) => {
    const result = await runSafely({ inputs });
    expect(result.exitCode).toBe(1);
    expect(logOf(result)).toMatch(expected);
    expect(result.outputs.size).toBe(0);
  });
});

describe('another key in the wrong input is masked, and not shown', () => {
  const wrong = makeKeyPair();
  const names = [
    'PEM',
    'PEM with literal \\n',
    'PEM in lines of 16',
    'base64 of the PEM',
    'base64 of the PEM in lines of 32',
    'base64 of the DER',
    'base64 of the DER in lines of 16',
    'base64 of the DER in lines of 16 with CRLF',
    'base64 of the DER in lines of 16 with literal \\n',
  ];
  const keys = plantAccepted(wrong.pem, wrong.privateKey).filter(({ name }) => names.includes(name));

  test.each([
    ['key-id', /key-id: The key ID looks like a private key/],
    ['issuer-id', /issuer-id: The issuer ID looks like a private key/],
    ['token-lifetime', /token-lifetime: .*not shown/],
    ['scope', /scope: .*not shown/],
    ['base-url', /base-url: .*not shown/],
    ['on-missing-credentials', /on-missing-credentials is .*not shown/],
    ['export-env', /export-env is .*not shown/],
    ['verify', /verify is .*not shown/],
    ['max-wait', /max-wait is .*not shown/],
  ])('%s', async (input, log) => {
    expect(keys).toHaveLength(names.length);
    const inInput = (key: Planted): Run => ({ inputs: { [input]: key.text }, planted: [key] });
    expect(await problemsOfEach(keys, inInput, { exitCode: 1, log })).toEqual([]);
  });
});

type TeamChanges = Parameters<typeof makeTeam>[0];

describe('verify', () => {
  const verify = (to: RunningEmulator, inputs: Record<string, string> = {}): Promise<StepResult> =>
    runSafely({ inputs: { verify: 'true', 'base-url': to.baseUrl, ...inputs } });

  test('announces the wait for a 429, gets through and says what is left', async () => {
    const faults = [{ status: 429, headers: { 'retry-after': '1' } }];
    await using busy = await serveEmulator(makeEmulator({ now: Date.now, faults }));
    const result = await verify(busy);
    expect(result.exitCode).toBe(0);
    expect(logOf(result)).toMatch(/429: too many requests; waiting 1 s before attempt 2/);
    const provisioned = ['changes', 'profiles'];
    expect([...result.outputs.keys(), ...provisioned].sort()).toEqual([...OUTPUT_NAMES].sort());
    expect(result.outputs.get('limit')).toBe('3500');
    expect(result.outputs.get('remaining')).toBe('3498');
  });

  test.each<[string, TeamChanges, Record<string, string>, RegExp]>([
    ['a revoked key', makeTeam({}, { revoked: true }), {}, /401.*not revoked/],
    ['a wrong issuer', { issuerId: '00000000-96fe-1a63-e053-0824d011072a' }, {}, /401.*issuer ID/],
    ['a key from App Store Connect', { keys: [] }, {}, /401.*App Store Connect/],
    ['an unsigned agreement', { agreementSigned: false }, {}, /403.*Account Holder/],
    ['a lapsed membership', { member: false }, {}, /403.*membership/],
    ['a role that is too low', makeTeam({}, { role: 'DEVELOPER' }), { scope: 'GET /v1/users' }, /403.*Admin/],
  ])('explains %s', async (_, changes, inputs, expected) => {
    await using server = await serveEmulator(makeEmulator({ team: makeTeam(changes), now: Date.now }));
    const result = await verify(server, inputs);
    expect(result.exitCode).toBe(1);
    expect(logOf(result)).toMatch(expected);
    expect(result.outputs.size).toBe(0);
  });

  test('explains a skewed clock', async () => {
    const ahead = makeEmulator({ now: () => Date.now() - 3_600_000 });
    await using server = await serveEmulator(ahead);
    const result = await verify(server);
    expect(result.exitCode).toBe(1);
    expect(logOf(result)).toMatch(/clock of this machine is 1 h ahead of Apple's/);
  });

  test('says that nobody is listening', async () => {
    const result = await runSafely({ inputs: { verify: 'true', 'base-url': await nobodyListening() } });
    expect(result.exitCode).toBe(1);
    expect(logOf(result)).toMatch(/127\.0\.0\.1:\d+ failed: ECONNREFUSED\./);
  });
});

describe('missing credentials', () => {
  const none = { key: undefined, inputs: { 'key-id': '', 'issuer-id': '' } };

  test('on a pull request from a fork', async () => {
    await using folder = await makeFolder();
    const GITHUB_EVENT_PATH = join(folder.path, 'event.json');
    const pull = { head: { repo: { full_name: 'someone/app' } }, base: { repo: { full_name: 'acme/app' } } };
    await writeFile(GITHUB_EVENT_PATH, JSON.stringify({ pull_request: pull }));
    const result = await runSafely({ ...none, env: { GITHUB_EVENT_PATH, GITHUB_ACTOR: 'someone' } });
    expect(result.exitCode).toBe(1);
    expect(logOf(result)).toMatch(
      /Empty: key-id, issuer-id, private-key.*fork.*on-missing-credentials: skip/,
    );
  });

  test("on Dependabot's, and skipped where that was asked for", async () => {
    const env = { GITHUB_ACTOR: 'dependabot[bot]' };
    const failed = await runSafely({ ...none, env });
    expect(failed.exitCode).toBe(1);
    expect(logOf(failed)).toMatch(/Dependabot/);
    const inputs = { ...none.inputs, 'on-missing-credentials': 'skip' };
    const skipped = await runSafely({ ...none, inputs, env });
    expect(skipped.exitCode).toBe(0);
    expect([...skipped.outputs]).toEqual([['skipped', 'true']]);
    expect(logOf(skipped)).toMatch(/notice: Skipped/);
  });
});
