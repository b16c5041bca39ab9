import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { StepResult } from '../../src/demo/runner.ts';
import { serveEmulator } from '../../src/emulator/serve.ts';
import type { RunningEmulator } from '../../src/emulator/serve.ts';
import { bodyOf, makeKeyPair, pemOf, wrap } from '../support/keys.ts';
import { leaksIn } from '../support/leaks.ts';
import { nobodyListening } from '../support/network.ts';
import { certificateOf, openssl, pkcs12Of } from '../support/openssl.ts';
import { plant, plantAccepted } from '../support/planted.ts';
import type { Contents, Planted } from '../support/planted.ts';
import { KEY, problemsOfEach, runSafely } from '../support/step.ts';
import type { Outcome } from '../support/step.ts';
import { KEYS, makeEmulator, makeTeam } from '../support/team.ts';

// Some fifty processes each: far above what they take, so that only a hang is seen.
jest.setTimeout(120_000);

const { pem, privateKey } = KEYS;
const body = bodyOf(pem);
const [BEGIN = ''] = pem.split('\n');

/** What is accepted because a PEM is in it. */
const within: readonly Planted[] = [
  plant('PEM after its certificate', certificateOf(pem) + pem, { keys: [privateKey] }),
  plant('PEM before its certificate', pem + certificateOf(pem), { keys: [privateKey] }),
  plant('JSON with a PEM', JSON.stringify({ key_id: 'ABCDE12345', private_key: pem }), {
    keys: [privateKey],
  }),
];
const accepted: readonly Planted[] = [...plantAccepted(pem, privateKey), ...within];

/** `npm run test:campaign` tries every form with every failure. */
const isWhole = process.env['EPAPI_CAMPAIGN'] === 'whole';
const SHARES = 3;

/** Of the forms, a third in turn: every form meets failures of each share, and every failure a third of the forms. */
function shareOf(turn: number): readonly Planted[] {
  return isWhole ? accepted : accepted.filter((_, index) => index % SHARES === turn % SHARES);
}

const FAILURES: readonly (readonly [what: string, inputs: Record<string, string>, log: RegExp])[] = [
  ['a bad key ID', { 'key-id': 'ci@example.com' }, /key-id: .*e-mail address/],
  ['a bad issuer ID', { 'issuer-id': 'ABCDE12345' }, /issuer-id: .*team ID/],
  ['a bad lifetime', { 'token-lifetime': '1h' }, /token-lifetime: .*1h/],
  ['a bad scope', { scope: 'POST /v1/users' }, /scope: .*only GET/],
  ['a bad base URL', { 'base-url': 'http://example.com' }, /base-url: .*in the clear/],
  ['an unknown choice', { verify: 'maybe' }, /verify is .*maybe/],
  ['a reserved variable', { 'export-env': 'PATH' }, /export-env .*reserved/],
  ['a missing key ID', { 'key-id': '' }, /Empty: key-id\./],
];

const SKIP = { 'key-id': '', 'on-missing-credentials': 'skip' };
const SKIPPED: Outcome = { exitCode: 0, log: /notice: Skipped: .*Empty: key-id\./ };

test('a key within another text leaks nothing, and makes a token', async () => {
  const wanted: Outcome = { exitCode: 0, log: /It expires in 19 min/ };
  expect(await problemsOfEach(within, (key) => ({ key }), wanted)).toEqual([]);
});

describe('every accepted form leaks nothing through', () => {
  let revoked: RunningEmulator;
  let unsigned: RunningEmulator;
  let nobody: string;
  beforeAll(async () => {
    revoked = await serveEmulator(makeEmulator({ team: makeTeam({}, { revoked: true }), now: Date.now }));
    unsigned = await serveEmulator(
      makeEmulator({ team: makeTeam({ agreementSigned: false }), now: Date.now }),
    );
    nobody = await nobodyListening();
  });
  afterAll(async () => {
    await revoked[Symbol.asyncDispose]();
    await unsigned[Symbol.asyncDispose]();
  });

  const verifyAt = (baseUrl: string): Record<string, string> => ({ verify: 'true', 'base-url': baseUrl });

  test.each(FAILURES.map((failure, turn) => [...failure, turn] as const))(
    '%s',
    async (_, inputs, log, turn) => {
      const wanted: Outcome = { exitCode: 1, log };
      expect(await problemsOfEach(shareOf(turn), (key) => ({ key, inputs }), wanted)).toEqual([]);
    },
  );

  test('a missing key ID that is skipped', async () => {
    expect(await problemsOfEach(accepted, (key) => ({ key, inputs: SKIP }), SKIPPED)).toEqual([]);
  });

  // What comes of a key is the same by then, and a process that uses the network takes four times as long.
  const everySixth = accepted.filter((_, index) => index % 6 === 0);

  test.each<[string, () => string, RegExp]>([
    ['401', () => revoked.baseUrl, /401.*not revoked/],
    ['403', () => unsigned.baseUrl, /403.*Account Holder/],
    ['nobody listening', () => nobody, /failed: ECONNREFUSED/],
  ])('%s', async (_, baseUrl, log) => {
    const inputs = verifyAt(baseUrl());
    expect(await problemsOfEach(everySixth, (key) => ({ key, inputs }), { exitCode: 1, log })).toEqual([]);
  });
});

const base64 = (value: string | Buffer): string => Buffer.from(value).toString('base64');

/** A PEM in the forms in which people store one. */
function pemForms(text: string, contents: Contents = {}): Planted[] {
  return [
    plant('PEM', text, contents),
    plant('PEM with literal \\n', text.replaceAll('\n', '\\n'), contents),
    plant('PEM on one line', text.replaceAll('\n', ' '), contents),
    plant('base64 of the PEM', base64(text), contents),
  ];
}

/** And the base64 in it alone, where that says what it is. */
function allForms(text: string, contents: Contents): Planted[] {
  const bare = bodyOf(text);
  return [
    ...pemForms(text, contents),
    plant('base64 of the DER', bare, contents),
    plant('base64 of the DER in lines of 16', wrap(bare, 16), contents),
  ];
}

const formsOfKey = (key: KeyObject): Planted[] => allForms(pemOf(key), { keys: [key] });

function rsaForms(): Planted[] {
  const { privateKey: key } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pkcs1 = key.export({ type: 'pkcs1', format: 'der' });
  const text = key.export({ type: 'pkcs1', format: 'pem' }).toString();
  return [...formsOfKey(key), ...allForms(text, { keys: [key], bytes: [pkcs1] })];
}

function encryptedForms(): Planted[] {
  const text = openssl(['pkcs8', '-topk8', '-passout', 'pass:p'], pem);
  const older = openssl(['ec', '-aes128', '-passout', 'pass:p'], pem);
  const inside = [privateKey];
  const bytes = [Buffer.from(bodyOf(text), 'base64')];
  return [...allForms(text, { bytes, inside }), ...pemForms(older, { inside })];
}

function sshForms(): Planted[] {
  const bytes = Buffer.concat([Buffer.from('openssh-key-v1\0'), randomBytes(300)]);
  const text = `-----BEGIN OPENSSH PRIVATE KEY-----\n${wrap(base64(bytes), 70)}\n-----END OPENSSH PRIVATE KEY-----\n`;
  return pemForms(text, { bytes: [bytes] });
}

function jsonForms(): Planted[] {
  const contents = { inside: [privateKey] };
  return [
    plant('a JWK', JSON.stringify(privateKey.export({ format: 'jwk' })), contents),
    plant('with the base64 of the DER', JSON.stringify({ private_key: body }), contents),
    plant('with the base64 of the PEM, over lines', JSON.stringify({ key: base64(pem) }, null, 2), contents),
  ];
}

function pkcs12Forms(): Planted[] {
  const bytes = pkcs12Of(pem, '-passout', 'pass:p');
  const forms = {
    base64: base64(bytes),
    'base64, wrapped': wrap(base64(bytes)),
    base64url: bytes.toString('base64url'),
  };
  return Object.entries(forms).map(([name, text]) =>
    plant(name, text, { bytes: [bytes], inside: [privateKey] }),
  );
}

function severalForms(): Planted[] {
  const second = makeKeyPair();
  const keys = [privateKey, second.privateKey];
  return [
    ...pemForms(pem + second.pem, { keys }),
    plant('with the certificate between', pem + certificateOf(pem) + second.pem, { keys }),
  ];
}

function halfForms(): Planted[] {
  const keys = [privateKey];
  const inside = [privateKey];
  const cut = Buffer.from(body, 'base64').subarray(0, 90);
  return [
    plant('no END', `${BEGIN}\n${wrap(body, 64)}\n`, { keys }),
    plant('no END, literal \\n', `${BEGIN}\\n${body}\\n`, { keys }),
    plant('no END, base64', base64(`${BEGIN}\n${body}\n`), { keys }),
    plant('no END, after its certificate', `${certificateOf(pem)}${BEGIN}\n${body}`, { keys }),
    plant('no BEGIN', pem.slice(BEGIN.length + 1), { inside }),
    plant('the first two lines', `${BEGIN}\n${body.slice(0, 64)}`, { inside }),
    plant('a line cut out', pem.replace(body.slice(64, 128), ''), { inside }),
    plant('from the second line on', pem.slice(pem.indexOf(body.slice(64, 128))), { inside }),
    plant('base64 of the DER, cut', base64(cut), { bytes: [cut], inside }),
  ];
}

function damagedForms(): Planted[] {
  const inside = [privateKey];
  const changed = Buffer.from(body, 'base64');
  changed.writeUInt8(changed.readUInt8(50) ^ 1, 50);
  const another = { bytes: [changed], inside };
  return [
    plant('letters that base64 does not have', pem.replace(body.slice(5, 10), 'äöüß!'), { inside }),
    plant('an ellipsis in the middle', pem.replace(body.slice(90, 100), '…'), { inside }),
    plant('another number', `${BEGIN}\n${base64(changed)}\n-----END PRIVATE KEY-----`, another),
    plant('another number, base64', base64(changed), another),
    plant('base64 of base64 of the PEM', base64(base64(pem)), { bytes: [Buffer.from(base64(pem))], inside }),
    plant('base64 of base64 of the DER', base64(body), { bytes: [Buffer.from(body)], inside }),
  ];
}

const REJECTED: readonly (readonly [kind: string, log: RegExp, forms: Planted[]])[] = [
  ['an RSA key', /private-key: .* is an RSA key/, rsaForms()],
  ['a P-384 key', /private-key: .* on the curve P-384/, formsOfKey(makeKeyPair('P-384').privateKey)],
  ['a P-521 key', /private-key: .* on the curve P-521/, formsOfKey(makeKeyPair('P-521').privateKey)],
  ['another curve', /private-key: .* another curve/, formsOfKey(makeKeyPair('secp256k1').privateKey)],
  [
    'an Ed25519 key',
    /private-key: .* another algorithm/,
    formsOfKey(generateKeyPairSync('ed25519').privateKey),
  ],
  ['an encrypted key', /private-key: .* encrypted with a password/, encryptedForms()],
  ['an OpenSSH key', /private-key: .* an OpenSSH key/, sshForms()],
  ['JSON', /private-key: .* a JSON document/, jsonForms()],
  ['a .p12', /private-key: .* a \.p12/, pkcs12Forms()],
  ['several keys', /private-key: .* several private keys/, severalForms()],
  ['half a PEM', /private-key: .* half a PEM/, halfForms()],
  ['a damaged key', /private-key: .* cannot be read as a key/, damagedForms()],
];

describe('what is rejected leaks nothing', () => {
  test.each(REJECTED)('%s', async (_, log, forms) => {
    expect(await problemsOfEach(forms, (key) => ({ key }), { exitCode: 1, log })).toEqual([]);
  });

  test.each(REJECTED)('%s, where the key ID is missing and that is skipped', async (_, _log, forms) => {
    expect(await problemsOfEach(forms, (key) => ({ key, inputs: SKIP }), SKIPPED)).toEqual([]);
  });

  // An environment variable on Windows ends at 32,767 characters: nothing larger can reach the action there.
  const testOfSize = process.platform === 'win32' ? test.skip : test;
  testOfSize('what is too large', async () => {
    const forms = [
      plant('a PEM, then spaces', pem + ' '.repeat(66_000), { keys: [privateKey] }),
      plant('a PEM, then words', pem + 'word '.repeat(14_000), { keys: [privateKey] }),
      plant('base64 without end', body + 'A'.repeat(66_000), { inside: [privateKey] }),
    ];
    const wanted: Outcome = { exitCode: 1, log: /private-key: .* far larger than any key/ };
    expect(await problemsOfEach(forms, (key) => ({ key }), wanted)).toEqual([]);
  });
});

describe('the search finds', () => {
  let good: StepResult;
  beforeAll(async () => {
    good = await runSafely();
  });

  const der = Buffer.from(body, 'base64');
  const number = Buffer.from(privateKey.export({ format: 'jwk' }).d ?? '', 'base64url');
  const isMask = (line: string): boolean => line.startsWith('::add-mask::');
  const inStdout = (change: (lines: string[]) => string[]) => (result: StepResult) => ({
    ...result,
    stdout: change(result.stdout.split(/\r?\n/)).join('\n'),
  });
  const say = (text: string) => inStdout((lines) => [...lines, text]);
  const inFile = (name: string, text: string) => (result: StepResult) => ({
    ...result,
    files: new Map(result.files).set(name, `${result.files.get(name) ?? ''}${text}`),
  });
  const withoutMask = (text: string) =>
    inStdout((lines) => lines.filter((line) => !(isMask(line) && line.includes(text))));

  test.each<[string, (result: StepResult) => StepResult, RegExp]>([
    [
      'that nothing is masked',
      inStdout((lines) => lines.filter((line) => !isMask(line))),
      /not masked in time/,
    ],
    [
      'that all is masked too late',
      inStdout((lines) => [...lines.filter((line) => !isMask(line)), ...lines.filter(isMask)]),
      /a mask after what it was for/,
    ],
    [
      'one line before the masks',
      inStdout((lines) => ['::debug::x', ...lines]),
      /not masked in time: the DER/,
    ],
    ['that the token is not masked', withoutMask('::eyJ'), /not masked in time: the token/],
    [
      'that the number is not masked',
      withoutMask(number.toString('hex')),
      /the private number in hexadecimal/,
    ],
    ['that a line is not masked', withoutMask(body.slice(64, 128)), /line 3 of the PEM|as it was given/],
    [
      'a mask for the key ID',
      inStdout((lines) => ['::add-mask::2X9R4HXF34', ...lines]),
      /no secret: 2X9R4HXF34/,
    ],
    ['16 characters of the PEM', say(body.slice(70, 86)), /standard output shows/],
    ['the same in narrow columns', say(wrap(body.slice(70, 90), 5)), /standard output shows/],
    ['the same with escaped line ends', say(`${body.slice(70, 80)}\\u000a${body.slice(80, 90)}`), /shows/],
    ['the DER in hexadecimal', say(der.subarray(40, 50).toString('hex')), /standard output shows/],
    ['the number in base64url', say(number.toString('base64url').slice(5, 21)), /standard output shows/],
    ['base64 of the PEM', say(base64(pem).slice(100, 120)), /standard output shows/],
    ['the key on standard error', (result) => ({ ...result, stderr: body }), /standard error shows/],
    ['the key in a file', inFile('GITHUB_STATE', number.toString('hex').toUpperCase()), /GITHUB_STATE shows/],
    ['the key in a file of its own', inFile('temp/AuthKey.p8', pem), /temp\/AuthKey\.p8 shows/],
    [
      'an output that nobody knows',
      (result) => ({ ...result, outputs: new Map([['jwt', '']]) }),
      /not have: jwt/,
    ],
  ])('%s', (_, change, expected) => {
    expect(leaksIn(good, [KEY], {})).toEqual([]);
    expect(leaksIn(change(good), [KEY], { plain: ['2X9R4HXF34'] }).join('\n')).toMatch(expected);
  });

  test.each(['stdout', 'GITHUB_STATE', 'GITHUB_OUTPUT'])('the token in %s', (place) => {
    const token = good.outputs.get('token') ?? '';
    const change = place === 'stdout' ? say(token) : inFile(place, token);
    expect(leaksIn(change(good), [KEY]).join('\n')).toMatch(/^the token is in /);
  });
});
