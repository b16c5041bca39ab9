import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt, jwtVerify } from 'jose';
import { secretForms } from '../../src/auth/secret-forms.ts';
import type { Fault } from '../../src/emulator/emulator.ts';
import type { Team } from '../../src/emulator/emulator.ts';
import { plantAccepted, shownIn } from '../support/planted.ts';
import { allowRequest } from '../support/requests.ts';
import {
  AUDIENCE,
  ENV,
  cli,
  ISSUER_ID,
  KEYS,
  KEY_ID,
  NOW,
  SECOND,
  makeSystem,
  makeTeam,
  withEmulator,
  withServer,
} from '../support/team.ts';
import type { CliRun } from '../support/team.ts';

let folder: string;
let keyFile: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'epapi-token-'));
  keyFile = join(folder, `AuthKey_${KEY_ID}.p8`);
  writeFileSync(keyFile, KEYS.pem);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const token = (args: readonly string[] = [], options: Parameters<typeof cli>[1] = {}): Promise<CliRun> =>
  cli(['token', ...args], options);

/** On standard error there may be nothing of the key, nor of the token. */
function expectNoSecret(run: CliRun, value = run.stdout.trim()): void {
  for (const form of secretForms(KEYS.pem)) expect(run.stderr).not.toContain(form);
  const jwt = /[\w-]{20,}\.[\w-]{20,}\.[\w-]{20,}/;
  expect(run.stderr).not.toMatch(jwt);
  const signature = jwt.exec(value)?.[0].split('.')[2];
  if (signature) expect(run.stderr).not.toContain(signature);
}

describe('epapi token', () => {
  test('prints a token, and nothing else', async () => {
    const run = await token();
    expect(run).toMatchObject({ exit: 0, stderr: '' });
    expect(run.stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    const { payload, protectedHeader } = await jwtVerify(run.stdout.trim(), KEYS.publicKey, {
      currentDate: new Date(NOW),
    });
    expect(protectedHeader).toEqual({ alg: 'ES256', kid: KEY_ID, typ: 'JWT' });
    expect(payload).toEqual({ iss: ISSUER_ID, iat: SECOND - 60, exp: SECOND + 1140, aud: AUDIENCE });
    expect(run.system.sent).toEqual([]);
  });

  test('--help shows every option, and needs no credentials', async () => {
    for (const flag of ['--help', '-h']) {
      const run = await token(['--json', flag], { env: {} });
      expect(run).toMatchObject({ exit: 0, stderr: '' });
      for (const option of [
        '--key-id ID',
        '--issuer-id UUID',
        '--private-key-path FILE',
        '--base-url URL',
        '--token-lifetime TIME',
        '--scope REQUEST',
        '--verify',
        '--on-missing-credentials fail|skip',
        '--header',
        '--json',
        '--help',
        'EPAPI_PRIVATE_KEY_PATH',
      ]) {
        expect(run.stdout).toContain(option);
      }
    }
  });

  test('--header is a line that curl reads', async () => {
    const run = await token(['--header']);
    expect(run.exit).toBe(0);
    expect(run.stdout).toMatch(/^Authorization: Bearer [\w-]+\.[\w-]+\.[\w-]+\n$/);
  });

  test('--json has the outputs of the action', async () => {
    const run = await token(['--json', '--token-lifetime', '2m']);
    const outputs = JSON.parse(run.stdout) as Record<string, unknown>;
    expect(outputs).toEqual({
      token: expect.stringMatching(/^eyJ/),
      'expires-at': '2026-11-24T00:01:00Z',
      'expires-at-unix': SECOND + 120,
      skipped: false,
    });
  });

  test('--json and --header exclude each other', async () => {
    const run = await token(['--json', '--header']);
    expect(run).toMatchObject({ exit: 2, stdout: '' });
    expect(run.stderr).toContain('--json and --header exclude each other');
  });

  test.each([
    ['120', 120],
    ['90s', 90],
    ['2m', 120],
    ['20m', 1140],
  ])('--token-lifetime %s', async (text, usable) => {
    const { stdout } = await token(['--token-lifetime', text]);
    expect(decodeJwt(stdout.trim()).exp).toBe(SECOND + usable);
  });

  test.each([['0'], ['21m'], ['1h'], ['soon']])('--token-lifetime %s is refused', async (text) => {
    const run = await token(['--token-lifetime', text]);
    expect(run).toMatchObject({ exit: 2, stdout: '' });
    expect(run.stderr).toContain(`"${text}"`);
  });

  test('--scope, several times', async () => {
    const scope = ['GET /v1/certificates', 'GET /v1/devices?filter[platform]=IOS'];
    const { stdout, exit } = await token(scope.flatMap((entry) => ['--scope', entry]));
    expect(exit).toBe(0);
    expect(decodeJwt(stdout.trim())['scope']).toEqual(scope);
  });

  test('--scope with a parameter that Apple ignores is a warning', async () => {
    const run = await token(['--scope', 'GET /v1/certificates?limit=1']);
    expect(run.exit).toBe(0);
    expect(run.stderr).toMatch(/^Warning: Line 1 of the scope: Apple ignores limit /);
  });

  test('--scope of another method is refused', async () => {
    expect(await token(['--scope', 'POST /v1/devices'])).toMatchObject({ exit: 2, stdout: '' });
  });

  test('IDs of unusual shape are a warning', async () => {
    const run = await token(['--key-id', 'ABC1234']);
    expect(run.exit).toBe(0);
    expect(run.stderr).toBe(
      'Warning: The key ID has an unusual shape: so far they are ten capital letters and digits.\n',
    );
  });

  test('options come before the environment', async () => {
    const env = { ...ENV, EPAPI_KEY_ID: 'ENVENVENV1', EPAPI_PRIVATE_KEY: 'no key at all' };
    const run = await token(['--key-id', KEY_ID, '--private-key-path', keyFile], { env });
    expect(run.exit).toBe(0);
    await jwtVerify(run.stdout.trim(), KEYS.publicKey, { currentDate: new Date(NOW) });
  });

  test('EPAPI_PRIVATE_KEY_PATH', async () => {
    const run = await token([], {
      env: { ...ENV, EPAPI_PRIVATE_KEY: undefined, EPAPI_PRIVATE_KEY_PATH: keyFile },
    });
    expect(run.exit).toBe(0);
  });

  test('a person reads how long it lives, a pipeline does not', async () => {
    const run = await token([], { terminal: true });
    expect(run.stderr).toBe('This token can be used for 19 min, until 2026-11-24T00:18:00Z.\n');
    expectNoSecret(run);
  });
});

describe('in GitHub Actions', () => {
  test('the token is masked before it is printed', async () => {
    const run = await token([], { env: { ...ENV, GITHUB_ACTIONS: 'true' } });
    expect(run.writes).toEqual([
      [2, `::add-mask::${run.stdout.trim()}\n`],
      [1, run.stdout],
    ]);
  });

  test('it is masked before it is verified', async () => {
    await withEmulator({ team: makeTeam({}, { revoked: true }) }, async (baseUrl) => {
      const run = await token(['--verify', '--base-url', baseUrl], {
        env: { ...ENV, GITHUB_ACTIONS: 'true' },
      });
      expect(run.exit).toBe(4);
      expect(run.writes[0]?.[1]).toMatch(/^::add-mask::eyJ/);
      const others = run.writes.filter(([, text]) => !text.startsWith('::add-mask::'));
      expect(others.length).toBeGreaterThan(0);
      expect(others.join()).not.toContain('eyJ');
    });
  });

  test('elsewhere there is no such line', async () => {
    for (const GITHUB_ACTIONS of [undefined, '', 'false']) {
      expect((await token([], { env: { ...ENV, GITHUB_ACTIONS } })).stderr).toBe('');
    }
  });
});

describe('--verify', () => {
  const verify = (
    { team = makeTeam(), faults = [] as readonly Fault[] }: { team?: Team; faults?: readonly Fault[] },
    args: readonly string[] = [],
  ): Promise<CliRun> => {
    const system = makeSystem();
    return withEmulator({ team, faults, now: () => system.time }, (baseUrl) =>
      token(['--verify', '--base-url', baseUrl, ...args], { system }),
    );
  };

  test('says that Apple accepts it, then prints it', async () => {
    const run = await verify({});
    expect(run.exit).toBe(0);
    expect(run.writes.map(([stream]) => stream)).toEqual([2, 1]);
    expect(run.stderr).toBe('Apple accepts the token; 3499 of 3500 requests are left in this hour.\n');
    expectNoSecret(run);
  });

  test('--json has the rate limit as well', async () => {
    expect(JSON.parse((await verify({}, ['--json'])).stdout)).toMatchObject({
      limit: 3500,
      remaining: 3499,
      skipped: false,
    });
  });

  test('EPAPI_BASE_URL is where it asks', async () => {
    await withEmulator({}, async (baseUrl, arrived) => {
      const run = await token(['--verify'], { env: { ...ENV, EPAPI_BASE_URL: baseUrl } });
      expect(run.exit).toBe(0);
      expect(arrived).toHaveLength(1);
    });
  });

  test('announces a wait', async () => {
    const run = await verify({ faults: [{ status: 429, headers: { 'retry-after': '90' } }] });
    expect(run.exit).toBe(0);
    expect(run.system.sleeps).toEqual([90_000]);
    expect(run.stderr).toMatch(
      /^Apple answers 429: too many requests; waiting 1 min 30 s before attempt 2\nApple accepts the token;/,
    );
  });

  test('waits no longer than it may', async () => {
    const faults = [{ status: 429, headers: { 'retry-after': '90' } }];
    const run = await verify({ faults }, ['--max-wait', '89']);
    expect([run.exit, run.stdout, run.system.sleeps]).toEqual([5, '', []]);
    expect((await token(['--max-wait', 'long'])).stderr).toContain('--max-wait is no length of time');
  });

  test('a token that Apple refuses is not printed', async () => {
    const run = await verify({ team: makeTeam({}, { revoked: true }) });
    expect(run).toMatchObject({ exit: 4, stdout: '' });
    expect(run.stderr).toMatch(
      /^epapi: GET \/v1\/certificates\?limit=1 was answered with 401: NOT_AUTHORIZED: .*\n {2}.*revoked/,
    );
    expectNoSecret(run);
  });

  test('on a base URL that may not be has no effect on the net', async () => {
    const run = await token(['--verify', '--base-url', 'http://evil.example']);
    expect(run).toMatchObject({ exit: 2, stdout: '' });
    expect(run.system.sent).toEqual([]);
  });
});

describe('missing credentials', () => {
  const names = ['EPAPI_KEY_ID', 'EPAPI_ISSUER_ID', 'EPAPI_PRIVATE_KEY'] as const;

  test.each(names)('without %s it fails, and says how to give it', async (name) => {
    for (const value of [undefined, '', '  \n']) {
      const run = await token([], { env: { ...ENV, [name]: value } });
      expect(run).toMatchObject({ exit: 3, stdout: '' });
      expect(run.stderr).toContain(name);
      for (const other of names.filter((candidate) => candidate !== name)) {
        expect(run.stderr.replaceAll(`${other}_PATH`, '')).not.toMatch(new RegExp(`${other}\\b`));
      }
      expect(run.stderr).toContain('--on-missing-credentials skip');
      expectNoSecret(run);
    }
  });

  test('all that are missing are named at once', async () => {
    const { stderr } = await token(['--on-missing-credentials', 'fail'], { env: {} });
    expect(stderr).toContain(
      'Not given: --key-id or EPAPI_KEY_ID; --issuer-id or EPAPI_ISSUER_ID; --private-key-path, EPAPI_PRIVATE_KEY_PATH or EPAPI_PRIVATE_KEY.',
    );
  });

  test('skip ends well, without a token', async () => {
    for (const flags of [[], ['--header'], ['--verify']]) {
      const run = await token(['--on-missing-credentials', 'skip', ...flags], { env: {} });
      expect(run).toMatchObject({ exit: 0, stdout: '' });
      expect(run.stderr).toMatch(/^Skipped: no token was made\. Not given: /);
    }
  });

  test('skip says so in JSON', async () => {
    const run = await token(['--on-missing-credentials=skip', '--json'], { env: {} });
    expect(JSON.parse(run.stdout)).toEqual({ skipped: true });
  });

  test('skip is not for what is wrong', async () => {
    const run = await token(['--on-missing-credentials', 'skip'], {
      env: { ...ENV, EPAPI_PRIVATE_KEY: 'no key' },
    });
    expect(run.exit).toBe(3);
  });

  test('skip covers an empty path, as a variable that is not set leaves it', async () => {
    const env = { ...ENV, EPAPI_PRIVATE_KEY: '' };
    const run = await token(['--private-key-path', '', '--on-missing-credentials', 'skip'], { env });
    expect(run).toMatchObject({ exit: 0, stdout: '' });
  });

  test.each([['maybe'], ['SKIP'], ['']])('--on-missing-credentials %j is refused', async (word) => {
    const run = await token([`--on-missing-credentials=${word}`], { env: {} });
    expect(run).toMatchObject({ exit: 2, stdout: '' });
    expect(run.stderr).toContain('It takes fail or skip.');
  });
});

describe('a command line that is wrong', () => {
  test.each([
    [['--tokenlifetime', '2m'], 'Did you mean --token-lifetime?'],
    [['--private-key', 'x'], 'EPAPI_PRIVATE_KEY'],
    [['--private-key=x'], '--private-key-path'],
    [['--json', '--json'], 'Give it once.'],
    [['extra'], 'See --help.'],
  ])('%j', async (args, hint) => {
    const run = await token(args);
    expect(run).toMatchObject({ exit: 2, stdout: '' });
    expect(run.stderr).toContain(hint);
  });

  test('both variables of the key', async () => {
    const run = await token([], { env: { ...ENV, EPAPI_PRIVATE_KEY_PATH: keyFile } });
    expect(run).toMatchObject({ exit: 2, stdout: '' });
    expect(run.stderr).toContain('are both set');
    expectNoSecret(run);
  });
});

describe('exit codes', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
    type: 'pkcs8',
    format: 'pem',
  });

  test.each<[string, Record<string, string>]>([
    ['a private key of another kind', { EPAPI_PRIVATE_KEY: rsa.toString() }],
    ['no private key', { EPAPI_PRIVATE_KEY: 'not a key' }],
    ['an issuer ID for a key ID', { EPAPI_KEY_ID: ISSUER_ID }],
    ['a key ID for an issuer ID', { EPAPI_ISSUER_ID: KEY_ID }],
    ['a file that is not there', { EPAPI_PRIVATE_KEY: '', EPAPI_PRIVATE_KEY_PATH: '/nonexistent/key.p8' }],
  ])('3 for %s', async (_what, changes) => {
    const run = await token([], { env: { ...ENV, ...changes } });
    expect(run).toMatchObject({ exit: 3, stdout: '' });
    expectNoSecret(run);
  });

  test('3 for a key file that is too large', async () => {
    const large = join(folder, 'large');
    writeFileSync(large, KEYS.pem.repeat(1000));
    const run = await token(['--private-key-path', large]);
    expect(run.exit).toBe(3);
    expect(run.stderr).toContain('more than 64 KiB');
    expectNoSecret(run);
  });

  /** More often than anyone would wait for. */
  const always = (fault: Fault): Fault[] => Array.from({ length: 200 }, () => fault);

  test.each<[number, string, { team?: Team; faults?: Fault[] }]>([
    [4, 'an agreement that is not signed', { team: makeTeam({ agreementSigned: false }) }],
    [4, 'a membership that has lapsed', { team: makeTeam({ member: false }) }],
    [4, 'a 401 without a body', { faults: always({ status: 401 }) }],
    [4, 'a 403 without a body', { faults: [{ status: 403 }] }],
    [
      5,
      'a rate limit that is not over soon',
      { faults: [{ status: 429, headers: { 'retry-after': '9999' } }] },
    ],
    [5, 'a 500', { faults: always({ status: 500 }) }],
    [5, 'a 503 with a page', { faults: always({ status: 503, body: '<html>' }) }],
    [
      5,
      "a 500 with Apple's code",
      { faults: always({ status: 500, body: '{"errors":[{"code":"UNEXPECTED_ERROR"}]}' }) },
    ],
    [
      5,
      'a 503 with a code that nobody knows',
      { faults: always({ status: 503, body: '{"errors":[{"code":"SERVICE_UNAVAILABLE"}]}' }) },
    ],
    [
      4,
      'a 401 with a code that nobody knows',
      { faults: always({ status: 401, body: '{"errors":[{"code":"UNAUTHENTICATED"}]}' }) },
    ],
    [5, 'a page where JSON should be', { faults: [{ status: 200, body: '<html>' }] }],
    [5, 'a redirect', { faults: [{ status: 302, headers: { location: 'https://evil.example/' } }] }],
    [6, 'a 400', { faults: [{ status: 400, body: '{"errors":[{"code":"PARAMETER_ERROR.INVALID"}]}' }] }],
  ])('%i for %s', async (exit, _what, { team = makeTeam(), faults = [] }) => {
    const system = makeSystem();
    await withEmulator({ team, faults, now: () => system.time }, async (baseUrl) => {
      const run = await token(['--verify', '--base-url', baseUrl], { system });
      expect(run).toMatchObject({ exit, stdout: '' });
      expect(run.stderr).toMatch(/^(Apple .+; (waiting|attempt) .+\n)*epapi: .+\n {2}.+\n$/);
      expectNoSecret(run);
    });
  });

  test('5 when nobody listens', async () => {
    const closed = await withServer(
      () => undefined,
      (baseUrl) => Promise.resolve(baseUrl),
    );
    const run = await token(['--verify', '--base-url', closed]);
    expect(run).toMatchObject({ exit: 5, stdout: '' });
    expect(run.stderr).toContain('ECONNREFUSED');
  });

  test('6 for a scope that leads nowhere', async () => {
    allowRequest(/^GET \/v1\/nonsense$/);
    await withEmulator({}, async (baseUrl) => {
      const run = await token(['--verify', '--base-url', baseUrl, '--scope', 'GET /v1/nonsense']);
      expect(run).toMatchObject({ exit: 6, stdout: '' });
      expect(run.stderr).toContain('PATH_ERROR');
    });
  });

  test('1 for a defect', async () => {
    const system = makeSystem({
      now: () => {
        throw new RangeError(KEYS.pem);
      },
    });
    const run = await token([], { system });
    expect(run).toMatchObject({ exit: 1, stdout: '' });
    expect(run.stderr).toContain('defect in epapi-action');
    expectNoSecret(run);
  });
});

describe('a key in the wrong place is not shown', () => {
  const places: [string, (key: string) => readonly [string[], Record<string, string>?]][] = [
    ['a subcommand', (key) => [[key]]],
    ['an argument', (key) => [['token', key]]],
    ['an option', (key) => [['token', `--${key}`]]],
    ['an option in front of its value', (key) => [['token', `--${key}`, 'x']]],
    ['--private-key', (key) => [['token', '--private-key', key]]],
    ['--private-key=', (key) => [['token', `--private-key=${key}`]]],
    ['--key-id', (key) => [['token', `--key-id=${key}`]]],
    ['--issuer-id', (key) => [['token', `--issuer-id=${key}`]]],
    ['--private-key-path', (key) => [['token', `--private-key-path=${key}`]]],
    ['--token-lifetime', (key) => [['token', `--token-lifetime=${key}`]]],
    ['--scope', (key) => [['token', `--scope=${key}`]]],
    ['--base-url', (key) => [['token', `--base-url=${key}`]]],
    ['--on-missing-credentials', (key) => [['token', `--on-missing-credentials=${key}`]]],
    ['--json', (key) => [['token', `--json=${key}`]]],
    ['EPAPI_KEY_ID', (key) => [['token'], { EPAPI_KEY_ID: key }]],
    ['EPAPI_ISSUER_ID', (key) => [['token'], { EPAPI_ISSUER_ID: key }]],
    ['EPAPI_PRIVATE_KEY_PATH', (key) => [['token'], { EPAPI_PRIVATE_KEY: '', EPAPI_PRIVATE_KEY_PATH: key }]],
    ['EPAPI_BASE_URL', (key) => [['token'], { EPAPI_BASE_URL: key }]],
  ];

  test.each(places)('%s', async (_place, put) => {
    const shown: string[] = [];
    for (const key of plantAccepted(KEYS.pem, KEYS.privateKey)) {
      const [args, env = {}] = put(key.text);
      const run = await cli(args, { env: { ...ENV, ...env } });
      expect([key.name, run.exit === 0, run.stdout]).toEqual([key.name, false, '']);
      if (shownIn(run.stderr, key) !== undefined) shown.push(`${key.name}: ${run.stderr}`);
    }
    expect(shown).toEqual([]);
  });
});
