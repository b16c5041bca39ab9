import { generateKeyPairSync } from 'node:crypto';
import { dirname, join } from 'node:path';
import { request } from '../client/request.ts';
import type { ClientOptions } from '../client/request.ts';
import { describeWait } from '../client/wait.ts';
import { createEmulator } from '../emulator/emulator.ts';
import type { Team } from '../emulator/emulator.ts';
import { serveEmulator } from '../emulator/serve.ts';
import { runStep } from './runner.ts';
import type { StepResult } from './runner.ts';

const KEY_ID = '2X9R4HXF34';
const ISSUER_ID = '57246542-96fe-1a63-e053-0824d011072a';
const CERTIFICATE = {
  id: 'K7F3A91C02',
  attributes: {
    name: 'iOS Distribution: Acme Field',
    certificateType: 'IOS_DISTRIBUTION',
    displayName: 'Acme Field',
    serialNumber: '7F3A91C0254B11D6',
    platform: 'IOS',
    expirationDate: '2029-05-04T09:30:00.000+00:00',
    certificateContent: '',
  },
};

const colour = process.stdout.isTTY && !process.env['NO_COLOR'];
const paint = (code: number, text: string): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
const say = (text = ''): void => void process.stdout.write(`${text}\n`);
const heading = (text: string): void => {
  say();
  say(paint(1, text));
};
const indented = (text: string): string => text.replace(/^/gm, '  ');

async function demo(): Promise<void> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  heading('1. A key, as Apple would hand it out once');
  say(`  key ID      ${KEY_ID}\n  issuer ID   ${ISSUER_ID}`);
  say(`  private key ${pem.split('\n').length - 1} lines in AuthKey_${KEY_ID}.p8, made up for this demo`);

  const team: Team = {
    issuerId: ISSUER_ID,
    keys: [{ keyId: KEY_ID, publicKey, role: 'DEVELOPER' }],
    resources: { certificates: [CERTIFICATE] },
  };
  const busy = { status: 429, headers: { 'retry-after': '1' } };
  await using server = await serveEmulator(
    createEmulator(team, { now: Date.now, faults: [undefined, busy] }),
  );
  heading("2. Apple's side, emulated");
  say(`  listening on ${server.baseUrl}; its second request will find it too busy`);

  await showRequest(server.baseUrl, await showAction(server.baseUrl, pem));
}

/** @returns the token that the action hands on to later steps */
async function showAction(baseUrl: string, pem: string): Promise<string> {
  const inputs = {
    'key-id': KEY_ID,
    'issuer-id': ISSUER_ID,
    'private-key': pem,
    'token-lifetime': '20m',
    scope: '',
    'base-url': baseUrl,
    'on-missing-credentials': 'fail',
    'export-env': '',
    verify: 'true',
  };
  const main = join(dirname(process.argv[1] ?? ''), '..', 'action', 'index.js');
  heading('3. The action, run as a runner would: its log');
  const result = await runStep({ main, inputs });
  for (const line of result.log) say(indented(line));
  check(result.exitCode === 0, `the action ended with exit code ${result.exitCode}: ${result.stderr}`);
  const token = result.outputs.get('token') ?? '';
  check(!result.log.join('\n').includes(token), 'the token stands in the log');
  showOutputs(result);
  showToken(token);
  return token;
}

function showOutputs({ outputs, stdout }: StepResult): void {
  const masks = stdout.split('\n').filter((line) => line.startsWith('::add-mask::')).length;
  heading(`4. Its outputs (and ${masks} masks, so that none of the key can turn up in the log)`);
  for (const [name, value] of outputs)
    say(`  ${name.padEnd(16)} ${name === 'token' ? `${value.slice(0, 24)}…` : value}`);
}

function showToken(token: string): void {
  const [header = '', payload = ''] = token
    .split('.')
    .map((part) => Buffer.from(part, 'base64url').toString());
  heading('5. What the token says: its header and its claims');
  for (const part of [header, payload]) say(indented(JSON.stringify(JSON.parse(part), null, 2)));
}

async function showRequest(baseUrl: string, token: string): Promise<void> {
  heading('6. A later step makes one authorised request, which meets a 429 and gets through');
  let waits = 0;
  const client: ClientOptions = {
    tokens: { get: () => Promise.resolve({ value: token, issuedAt: 0, expiresAt: 0 }) },
    baseUrl,
    onWait: (wait) => {
      waits++;
      say(indented(paint(33, describeWait(wait))));
    },
  };
  const { status, body, rateLimit } = await request(client, {
    method: 'GET',
    path: '/v1/certificates?limit=1',
  });
  const [certificate] = (body as { data: (typeof CERTIFICATE)[] }).data;
  say(`  GET /v1/certificates: ${status}, ${rateLimit?.remaining} of ${rateLimit?.limit} requests left`);
  say(`  ${certificate?.attributes.name}, valid until ${certificate?.attributes.expirationDate}`);
  check(status === 200 && waits === 1, 'the request did not meet one 429 and get through');
}

function check(condition: boolean, otherwise: string): void {
  if (!condition) throw new Error(otherwise);
}

demo().then(
  () => {
    say();
    say(paint(32, 'All of it worked.'));
  },
  (error: unknown) => {
    process.exitCode = 1;
    say();
    say(paint(31, `It did not work: ${error instanceof Error ? error.message : String(error)}`));
  },
);
