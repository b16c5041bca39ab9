import { describe, expect, test } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { decodeJwt, jwtVerify } from 'jose';
import { runTokenAction } from '../../src/action/token.ts';
import { secretForms } from '../../src/auth/secret-forms.ts';
import type { Fault, Team } from '../../src/emulator/emulator.ts';
import { makeKeyPair } from '../support/keys.ts';
import { plantAccepted, shownIn } from '../support/planted.ts';
import {
  AUDIENCE,
  INPUTS,
  ISSUER_ID,
  KEYS,
  KEY_ID,
  NOW,
  SECOND,
  makeCore,
  makeSystem,
  makeTeam,
  withEmulator,
  withServer,
} from '../support/team.ts';
import type { FakeSystem, RecordingCore } from '../support/team.ts';

/** Where there is nothing but the inputs. */
const NOWHERE = { env: {}, folder: '/', untilStopped: () => new Promise<void>(() => undefined) };

interface Step {
  readonly core: RecordingCore;
  readonly system: FakeSystem;
  /** What is not reading inputs, by name alone. */
  readonly order: readonly string[];
  readonly failure: string | undefined;
}

async function run(changes: Readonly<Record<string, string>> = {}, system = makeSystem()): Promise<Step> {
  const core = makeCore({ ...INPUTS, ...changes });
  await runTokenAction(core, system, NOWHERE);
  const failures = core.of('setFailed').map(([message]) => String(message));
  expect(failures.length).toBeLessThan(2);
  return {
    core,
    system,
    order: core.calls
      .filter(([name]) => name !== 'getInput')
      .map(([name, first]) => (name === 'setOutput' ? `${name} ${String(first)}` : name)),
    failure: failures[0],
  };
}

const tokenOf = ({ core }: Step): string => String(core.outputs()['token']);

/** Nothing that is printed may hold the key or a token. */
function expectNothingPrinted({ core }: Step): void {
  const printed = (['info', 'notice', 'warning', 'setFailed'] as const)
    .flatMap((name) => core.of(name))
    .join('\n');
  for (const form of secretForms(KEYS.pem)) expect(printed).not.toContain(form);
  expect(printed).not.toContain('eyJ');
}

/** A step that failed without outputs. */
function expectFailed(step: Step): void {
  expect(step.failure).toBeDefined();
  expect(step.core.outputs()).toEqual({});
  expect(step.core.of('exportVariable')).toEqual([]);
  expectNothingPrinted(step);
}

describe('the action', () => {
  test('sets token, when it expires, and that nothing was skipped', async () => {
    const step = await run();
    expect(step.failure).toBeUndefined();
    expect(step.core.outputs()).toEqual({
      token: expect.stringMatching(/^eyJ/),
      'expires-at': '2026-11-24T00:18:00Z',
      'expires-at-unix': SECOND + 1140,
      skipped: 'false',
    });
    const { payload } = await jwtVerify(tokenOf(step), KEYS.publicKey, { currentDate: new Date(NOW) });
    expect(payload).toEqual({ iss: ISSUER_ID, iat: SECOND - 60, exp: SECOND + 1140, aud: AUDIENCE });
    expect(step.system.sent).toEqual([]);
    expectNothingPrinted(step);
  });

  test('masks the key before anything else, then the token before it is an output', async () => {
    const step = await run({ 'export-env': 'EPAPI_TOKEN' });
    const forms = secretForms(KEYS.pem);
    expect(step.order).toEqual([
      ...forms.map(() => 'setSecret'),
      'setSecret',
      'setOutput token',
      'setOutput expires-at',
      'setOutput expires-at-unix',
      'setOutput skipped',
      'exportVariable',
      'info',
    ]);
    const secrets = step.core.of('setSecret').map(([secret]) => secret);
    expect(new Set(secrets.slice(0, -1))).toEqual(new Set(forms));
    expect(secrets.at(-1)).toBe(tokenOf(step));
  });

  test.each([
    ['a word that it does not know', { verify: 'maybe' }],
    [
      'a key that is wrong',
      {
        'private-key': generateKeyPairSync('ed25519')
          .privateKey.export({ type: 'pkcs8', format: 'pem' })
          .toString(),
      },
    ],
    ['an ID that is missing', { 'key-id': '' }],
    ['a warning', { 'key-id': 'ABC1234' }],
    ['a key that was put into the wrong input', { 'key-id': KEYS.pem, 'private-key': KEY_ID }],
  ])('masks the key before anything else also with %s', async (_what, changes) => {
    const { order, core } = await run(changes);
    const firstOther = order.findIndex((name) => name !== 'setSecret');
    const masks = core
      .of('setSecret')
      .slice(0, firstOther)
      .map(([secret]) => String(secret));
    expect(firstOther).toBeGreaterThan(0);
    const key = Object.values({ ...INPUTS, ...changes }).find((text) => text.includes('PRIVATE KEY')) ?? '';
    expect(masks).toEqual(expect.arrayContaining(secretForms(key)));
  });

  test('says what it made, not the token', async () => {
    const { core } = await run();
    expect(core.of('info')).toEqual([
      ['Token for the Enterprise Program API signed. It expires in 19 min, at 2026-11-24T00:18:00Z.'],
    ]);
  });

  test.each([
    ['120', 120],
    [' 2m ', 120],
    ['20m', 1140],
    ['', 1140],
  ])('token-lifetime %j', async (text, usable) => {
    const { core } = await run({ 'token-lifetime': text });
    expect(core.outputs()['expires-at-unix']).toBe(SECOND + usable);
  });

  test('scope', async () => {
    const step = await run({ scope: 'GET /v1/certificates\n\n  GET /v1/devices?limit=3\n' });
    expect(decodeJwt(tokenOf(step))['scope']).toEqual(['GET /v1/certificates', 'GET /v1/devices?limit=3']);
    expect(step.core.of('warning')).toEqual([
      [expect.stringMatching(/^Line 3 of the scope: Apple ignores limit /)],
    ]);
    expect(step.core.of('info').join()).toContain('limited to 2 requests');
    expect((await run({ scope: 'GET /v1/devices' })).core.of('info').join()).toContain(
      'limited to 1 request.',
    );
  });

  test('export-env', async () => {
    const step = await run({ 'export-env': ' EPAPI_TOKEN ' });
    expect(step.core.of('exportVariable')).toEqual([['EPAPI_TOKEN', tokenOf(step)]]);
    expect((await run()).core.of('exportVariable')).toEqual([]);
  });

  test('IDs of unusual shape are a warning, and no failure', async () => {
    const step = await run({ 'key-id': 'ABC1234', 'issuer-id': 'abc-123' });
    expect(step.failure).toBeUndefined();
    expect(step.core.of('warning')).toEqual([
      [expect.stringContaining('key ID has an unusual shape')],
      [expect.stringContaining('issuer ID has an unusual shape')],
    ]);
  });
});

describe('a failure names the input', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();
  test.each<[string, Record<string, string>, RegExp]>([
    ['key-id', { 'key-id': '00000000-0000-4000-8000-000000000000' }, /^key-id: The key ID looks like a UUID/],
    ['issuer-id', { 'issuer-id': 'ABCDE12345' }, /^issuer-id: The issuer ID looks like a key ID/],
    ['key-id', { 'issuer-id': KEY_ID, 'key-id': KEY_ID }, /^key-id: .* the same value/],
    ['private-key', { 'private-key': rsa }, /^private-key: The private key is an RSA key\./],
    ['private-key', { 'private-key': 'not a key' }, /^private-key: The private key is in no form/],
    ['private-key', { 'private-key': './AuthKey.p8' }, /^private-key: The private key is a path/],
    ['token-lifetime', { 'token-lifetime': '21m' }, /^token-lifetime: The token lifetime is "21m"/],
    ['scope', { scope: 'GET /v1/a\nPOST /v1/b' }, /^scope: Line 2 of the scope is "POST \/v1\/b": only GET/],
    [
      'base-url',
      { 'base-url': 'http://evil.example' },
      /^base-url: The base URL is "http:\/\/evil\.example": http would/,
    ],
    ['verify', { verify: 'yes' }, /^The input verify is "yes"\. It takes false or true\.$/],
    [
      'on-missing-credentials',
      { 'on-missing-credentials': 'ignore' },
      /^The input on-missing-credentials is "ignore"\. It takes fail or skip\.$/,
    ],
    [
      'export-env',
      { 'export-env': 'GITHUB_TOKEN' },
      /^The input export-env is "GITHUB_TOKEN", which is reserved/,
    ],
    [
      'max-wait',
      { 'max-wait': '8d' },
      /^The input max-wait is "8d"\. Give seconds, or 90s, 15m, 2h; at most 168 h/,
    ],
    ['export-env', { 'export-env': 'A B' }, /^The input export-env is "A B", which is no name/],
    ['issuer-id', { 'issuer-id': '' }, /^Empty: issuer-id\./],
    ['key-id', { 'key-id': ' \n', 'private-key': '' }, /^Empty: key-id, private-key\./],
  ])('%s', async (_input, changes, expected) => {
    const step = await run(changes);
    expect(step.failure).toMatch(expected);
    expectFailed(step);
    expect(step.system.sent).toEqual([]);
  });

  test.each(
    Object.keys(INPUTS).concat([
      'token-lifetime',
      'scope',
      'base-url',
      'verify',
      'on-missing-credentials',
      'export-env',
      'max-wait',
    ]),
  )('a key that was put into %s as well is not shown', async (input) => {
    if (input === 'private-key') return;
    const { pem, privateKey } = makeKeyPair();
    for (const key of plantAccepted(pem, privateKey)) {
      const { failure = 'none' } = await run({ [input]: key.text });
      expect(failure).toContain(input);
      expect([key.name, shownIn(failure, key)]).toEqual([key.name, undefined]);
    }
  });

  test('a defect says that it is one, and nothing of what it was about', async () => {
    const system = makeSystem({
      now: () => {
        throw new RangeError(KEYS.pem);
      },
    });
    const step = await run({}, system);
    expect(step.failure).toMatch(/^This is a defect in epapi-action, please report it: RangeError at /);
    expectFailed(step);
  });
});

describe('on-missing-credentials: skip', () => {
  test.each(Object.keys(INPUTS))('without %s it goes on, with a notice', async (input) => {
    const step = await run({
      [input]: '',
      'on-missing-credentials': 'skip',
      'export-env': 'EPAPI_TOKEN',
      verify: 'true',
    });
    expect(step.failure).toBeUndefined();
    expect(step.core.outputs()).toEqual({ skipped: 'true' });
    expect(step.core.of('notice')).toEqual([
      [expect.stringMatching(new RegExp(`^Skipped: nothing was done\\. Empty: ${input}\\.`))],
    ]);
    expect(step.core.of('exportVariable')).toEqual([]);
    expect(step.system.sent).toEqual([]);
    expectNothingPrinted(step);
  });

  test('masks a key that is there', async () => {
    const { core } = await run({ 'key-id': '', 'on-missing-credentials': 'skip' });
    expect(core.of('setSecret').map(([secret]) => secret)).toEqual(secretForms(KEYS.pem));
  });

  test('does not excuse what is wrong', async () => {
    const wrong = { 'on-missing-credentials': 'skip' };
    expect((await run({ ...wrong, 'private-key': 'not a key' })).failure).toMatch(/^private-key: /);
    expect((await run({ ...wrong, 'key-id': '', verify: 'perhaps' })).failure).toMatch(/^The input verify /);
    expect((await run({ ...wrong, 'key-id': '', 'base-url': 'ftp://x' })).failure).toMatch(/^base-url: /);
    expect((await run({ ...wrong, 'key-id': '', 'export-env': 'PATH' })).failure).toMatch(/export-env/);
  });

  test('changes nothing where there are credentials', async () => {
    expect((await run({ 'on-missing-credentials': ' Skip ' })).core.outputs()).toMatchObject({
      skipped: 'false',
    });
  });
});

describe('verify', () => {
  function verify(
    changes: Readonly<Record<string, string>> = {},
    { team = makeTeam(), faults = [] }: { team?: Team; faults?: Fault[] } = {},
  ): Promise<Step & { urls: string[] }> {
    const system = makeSystem();
    return withEmulator({ team, faults, now: () => system.time }, async (baseUrl, arrived) => {
      const step = await run({ verify: 'true', 'base-url': baseUrl, ...changes }, system);
      return { ...step, urls: arrived.map(({ url }) => url) };
    });
  }

  test('asks Apple once, between masking and the outputs', async () => {
    const step = await verify();
    expect(step.failure).toBeUndefined();
    expect(step.urls).toEqual(['/v1/certificates?limit=1']);
    expect(step.order.filter((name) => name !== 'setSecret')).toEqual([
      'info',
      'info',
      'setOutput token',
      'setOutput expires-at',
      'setOutput expires-at-unix',
      'setOutput skipped',
      'setOutput remaining',
      'setOutput limit',
      'info',
    ]);
    expect(step.order.lastIndexOf('setSecret')).toBeLessThan(step.order.lastIndexOf('info', -2));
    expect(step.order.lastIndexOf('setSecret')).toBeLessThan(step.order.indexOf('setOutput token'));
    expect(step.core.outputs()).toMatchObject({ remaining: 3499, limit: 3500, skipped: 'false' });
    expectNothingPrinted(step);
  });

  test('false, which is the default, asks nobody', async () => {
    expect((await verify({ verify: 'false' })).urls).toEqual([]);
    expect((await verify({ verify: '' })).urls).toEqual([]);
    expect((await verify({ verify: 'TRUE' })).urls).toHaveLength(1);
  });

  test('waits no longer than it may', async () => {
    const busy = { status: 429, headers: { 'retry-after': '90' } };
    const step = await verify({ 'max-wait': '1m' }, { faults: [busy] });
    expect(step.failure).toMatch(/only 1 min of waiting are left/);
    expect(step.urls).toHaveLength(1);
    expect((await verify({ 'max-wait': ' 2m ' }, { faults: [busy] })).urls).toHaveLength(2);
  });

  test('leaves out what Apple does not say', async () => {
    const step = await verify(
      {},
      { faults: [{ status: 200, body: '{"data":[]}', headers: { 'x-rate-limit': '' } }] },
    );
    expect(Object.keys(step.core.outputs())).toEqual(['token', 'expires-at', 'expires-at-unix', 'skipped']);
  });

  test('a limited token is tried on what it may', async () => {
    expect((await verify({ scope: 'GET /v1/certificates?filter[id]=CERT1' })).urls).toEqual([
      '/v1/certificates?filter[id]=CERT1',
    ]);
  });

  test('announces a wait', async () => {
    const step = await verify({}, { faults: [{ status: 429, headers: { 'retry-after': '30' } }] });
    expect(step.failure).toBeUndefined();
    expect(step.system.sleeps).toEqual([30_000]);
    expect(step.core.of('info')[1]).toEqual([
      'Apple answers 429: too many requests; waiting 30 s before attempt 2',
    ]);
  });

  test.each<[string, { team?: Team; faults?: Fault[] }, RegExp]>([
    [
      'a revoked key',
      { team: makeTeam({}, { revoked: true }) },
      /answered with 401: NOT_AUTHORIZED.*revoked/,
    ],
    [
      'an agreement',
      { team: makeTeam({ agreementSigned: false }) },
      /answered with 403.*Account Holder must sign in/,
    ],
    [
      'a fault at Apple',
      { faults: Array.from({ length: 200 }, () => ({ status: 503 })) },
      /answered with 503 and no explanation\. .*waiting are left.*Apple's side/,
    ],
    [
      'a limit that is used up',
      { faults: [{ status: 429, headers: { 'retry-after': '3600' } }] },
      /would have to wait 1 h/,
    ],
  ])('fails for %s, without outputs', async (_what, how, expected) => {
    const step = await verify({ 'export-env': 'EPAPI_TOKEN' }, how);
    expect(step.failure).toMatch(expected);
    expectFailed(step);
  });

  test('a server that says the token back gets it into no log', async () => {
    await withServer(
      (incoming, outgoing) => {
        const said = incoming.headers.authorization;
        outgoing.writeHead(400).end(JSON.stringify({ errors: [{ code: said, title: said, detail: said }] }));
      },
      async (baseUrl) => {
        const step = await run({ verify: 'true', 'base-url': baseUrl });
        expect(step.failure).toContain('***');
        expectFailed(step);
      },
    );
  });
});
