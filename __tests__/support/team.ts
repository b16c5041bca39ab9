import type { KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT } from 'jose';
import type { JWTHeaderParameters } from 'jose';
import { signToken } from '../../src/auth/token.ts';
import type { Core } from '../../src/action/inputs.ts';
import type { Credentials } from '../../src/auth/token.ts';
import { runCli } from '../../src/cli/run.ts';
import { createEmulator } from '../../src/emulator/emulator.ts';
import type { Emulator, EmulatorOptions, Handler, Team } from '../../src/emulator/emulator.ts';
import { serveEmulator } from '../../src/emulator/serve.ts';
import type { StoredResource } from '../../src/emulator/store.ts';
import type { TeamKey } from '../../src/emulator/token-check.ts';
import { EpapiError } from '../../src/errors.ts';
import type { System } from '../../src/system.ts';
import { judge } from './judge.ts';
import { makeKeyPair } from './keys.ts';
import { checkedFetch } from './requests.ts';

export const KEY_ID = '2X9R4HXF34';
export const ISSUER_ID = '57246542-96fe-1a63-e053-0824d011072a';
export const AUDIENCE = 'apple-developer-enterprise-v1';
/** 2026-11-23T23:59:00Z */
export const NOW = Date.UTC(2026, 10, 23, 23, 59);
export const SECOND = NOW / 1000;

export const KEYS = makeKeyPair();
export const CREDENTIALS: Credentials = { keyId: KEY_ID, issuerId: ISSUER_ID, privateKey: KEYS.privateKey };

export function makeCertificate(number: number, kind = 'IOS_DISTRIBUTION'): StoredResource {
  return {
    id: `CERT${number}`,
    attributes: {
      name: `iPhone Distribution: Example ${number}`,
      certificateType: kind,
      displayName: `Example ${number}`,
      serialNumber: `0A${number}`,
      platform: 'IOS',
      expirationDate: '2029-01-01T00:00:00.000+00:00',
      certificateContent: 'MIIB',
    },
  };
}

/** A team with one Admin key, {@link KEYS}, and three certificates. */
export function makeTeam(changes: Partial<Team> = {}, key: Partial<TeamKey> = {}): Team {
  return {
    issuerId: ISSUER_ID,
    keys: [{ keyId: KEY_ID, publicKey: KEYS.publicKey, role: 'ADMIN', ...key }],
    resources: {
      certificates: [makeCertificate(1), makeCertificate(2), makeCertificate(3, 'IOS_DEVELOPMENT')],
    },
    ...changes,
  };
}

/** What a token is made of, each part replaceable; undefined leaves a claim or a header parameter out. */
export interface TokenParts {
  readonly header?: Record<string, unknown>;
  readonly claims?: Record<string, unknown>;
  readonly key?: KeyObject | Uint8Array;
}

/** Signs with jose, which has no rules of ours: a good token unless told otherwise. */
export function joseToken({
  header = {},
  claims = {},
  key = KEYS.privateKey,
}: TokenParts = {}): Promise<string> {
  const payload = { iss: ISSUER_ID, iat: SECOND - 60, exp: SECOND + 600, aud: AUDIENCE, ...claims };
  const full = { alg: 'ES256', kid: KEY_ID, typ: 'JWT', ...header };
  return new SignJWT(withoutUndefined(payload))
    .setProtectedHeader(withoutUndefined(full) as unknown as JWTHeaderParameters)
    .sign(key);
}

function withoutUndefined(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

/** A token of our own that holds at {@link NOW}. */
export function goodToken(scope: readonly string[] = [], now = NOW): string {
  return signToken(CREDENTIALS, { scope }, now).value;
}

/** A machine whose clock only moves when something sleeps on it, or a test says so. */
export interface FakeSystem extends System {
  /** Milliseconds since 1970-01-01T00:00:00Z; may be set. */
  time: number;
  /** What `random` gives; may be set. */
  chance: number;
  /** Each sleep, in milliseconds. */
  readonly sleeps: number[];
  /** Each request that was sent. */
  readonly sent: { readonly url: URL; readonly init: RequestInit }[];
}

export function makeSystem(changes: Partial<FakeSystem> = {}): FakeSystem {
  const system: FakeSystem = {
    time: NOW,
    chance: 0.5,
    sleeps: [],
    sent: [],
    now: () => system.time,
    random: () => system.chance,
    timeout: (milliseconds) => AbortSignal.timeout(milliseconds),
    sleep: (milliseconds, signal) => {
      system.sleeps.push(milliseconds);
      if (signal?.aborted) return Promise.reject(signal.reason as Error);
      system.time += milliseconds;
      return Promise.resolve();
    },
    ...changes,
    fetch: checkedFetch(
      changes.fetch ??
        ((url, init) => {
          system.sent.push({ url, init });
          return fetch(url, init);
        }),
    ),
  };
  return system;
}

/** What arrived at a server. */
export interface Arrived {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
}

/** An emulator that remembers what it was asked. */
export function recordRequests(emulator: Handler): Handler & { readonly arrived: Arrived[] } {
  const arrived: Arrived[] = [];
  return {
    arrived,
    async handle(request) {
      const body = await request.clone().text();
      const { pathname, search } = new URL(request.url);
      arrived.push({ method: request.method, url: pathname + search, headers: request.headers, body });
      return emulator.handle(request);
    },
  };
}

export interface EmulatedTeam extends Partial<EmulatorOptions> {
  readonly team?: Team;
}

/**
 * An emulator, by default with {@link makeTeam} at {@link NOW}. All that it is asked and all that it answers is held
 * against Apple's document.
 */
export function makeEmulator({ team = makeTeam(), ...options }: EmulatedTeam = {}): Emulator {
  const emulator = createEmulator(team, { now: () => NOW, ...options });
  const judgedFetch = judge((request) => emulator.fetch(request));
  return Object.assign(Object.create(emulator) as Emulator, {
    handle: judge((request) => emulator.handle(request)),
    fetch: (input: string | URL | Request, init?: RequestInit) => judgedFetch(new Request(input, init)),
  });
}

/** Runs something against an emulator on a loopback port: that of {@link makeEmulator}. */
export async function withEmulator<Result>(
  options: EmulatedTeam,
  use: (baseUrl: string, arrived: Arrived[]) => Promise<Result>,
): Promise<Result> {
  const emulator = recordRequests(makeEmulator(options));
  await using running = await serveEmulator(emulator);
  return await use(running.baseUrl, emulator.arrived);
}

/** Runs something against a server that does what no emulator does. */
export async function withServer<Result>(
  listener: (incoming: IncomingMessage, outgoing: ServerResponse, number: number) => void,
  use: (baseUrl: string) => Promise<Result>,
): Promise<Result> {
  let count = 0;
  const server = createServer((incoming, outgoing) => {
    count += 1;
    listener(incoming, outgoing, count);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }
}

/** What a promise is rejected with; fails when it is not. */
export async function rejection<Kind extends Error = Error>(promise: Promise<unknown>): Promise<Kind> {
  const outcome = await promise.then(
    () => undefined,
    (error: unknown) => ({ error: error as Kind }),
  );
  if (!outcome) throw new Error('it was expected to fail, and did not');
  return outcome.error;
}

/** Waits for what others do meanwhile; fails when it does not come about. */
export async function until(happened: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100_000 && !happened(); turn++)
    await new Promise((resolve) => setImmediate(resolve));
  if (!happened()) throw new Error('it was expected to happen, and did not');
}

/** What a function throws; fails when it does not. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller knows the kind, and no test should have to cast
export function thrown<Kind extends Error = Error>(run: () => unknown): Kind {
  try {
    run();
  } catch (error) {
    return error as Kind;
  }
  throw new Error('it was expected to throw, and did not');
}

/** The error of our own kind that a function throws; fails when it throws none, or another. */
export function refusalOf(run: () => unknown): EpapiError {
  const error = thrown(run);
  if (error instanceof EpapiError) return error;
  throw error;
}

/** Everything that can be read off an error: its texts, its fields, its causes and theirs. */
export function everythingIn(error: unknown, depth = 0): string {
  if (typeof error !== 'object' || error === null || depth > 5) return String(error);
  const names = new Set([...Object.getOwnPropertyNames(error), 'message', 'name']);
  return [...names]
    .map((name) => `${name}=${everythingIn((error as Record<string, unknown>)[name], depth + 1)}`)
    .join('\n');
}

/** What a run of the command left behind. */
export interface CliRun {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly system: FakeSystem;
  /** Every write, in order, `1` for standard output and `2` for standard error. */
  readonly writes: readonly (readonly [1 | 2, string])[];
}

/** The three variables, as they should be. */
export const ENV = {
  EPAPI_KEY_ID: KEY_ID,
  EPAPI_ISSUER_ID: ISSUER_ID,
  EPAPI_PRIVATE_KEY: KEYS.pem,
};

interface CliOptions {
  /** What a person answers; nobody is there to be asked without it. */
  readonly answers?: readonly string[];
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly terminal?: boolean;
  readonly system?: FakeSystem;
  /** What happens, once there is something on standard output, until it is told to end; it never is without it. */
  readonly untilStopped?: (stdout: string) => Promise<void>;
}

/** Runs the command in this process, in a world of its own. */
export async function cli(args: readonly string[], options: CliOptions = {}): Promise<CliRun> {
  const { env = ENV, terminal = false, system = makeSystem(), stdin = '' } = options;
  const answers = [...(options.answers ?? [])];
  const writes: [1 | 2, string][] = [];
  const failures: unknown[] = [];
  const joined = (stream: 1 | 2): string =>
    writes
      .filter(([where]) => where === stream)
      .map(([, text]) => text)
      .join('');
  const exit = await runCli(args, {
    env,
    stdout: (text) => void writes.push([1, text]),
    stderr: (text) => void writes.push([2, text]),
    stdoutIsTerminal: terminal,
    stderrIsTerminal: terminal,
    ask:
      options.answers &&
      ((question) => {
        writes.push([2, question]);
        return Promise.resolve(answers.shift() ?? '');
      }),
    readStdin: (bytes) => Promise.resolve(Buffer.from(stdin).subarray(0, bytes)),
    // What goes wrong there is a test's own failure, and nothing to be told apart by the command.
    untilStopped: () =>
      (options.untilStopped?.(joined(1)) ?? new Promise<void>(() => undefined)).catch((error: unknown) => {
        failures.push(error);
      }),
    system,
  });
  if (failures.length > 0) throw failures[0];
  return { exit, stdout: joined(1), stderr: joined(2), system, writes };
}

/** One call of the action to @actions/core: the function, then what it was given. */
export type CoreCall = readonly [name: string, ...args: unknown[]];

/** @actions/core as the action sees it, with inputs that are given and every call kept in order. */
export interface RecordingCore extends Core {
  readonly calls: CoreCall[];
  /** What one function was given, call by call. */
  of(name: keyof Core): unknown[][];
  outputs(): Record<string, unknown>;
}

/** @param inputs by their names in action.yml; what is left out is empty, as the runner leaves it */
export function makeCore(inputs: Readonly<Record<string, string>>): RecordingCore {
  const calls: CoreCall[] = [];
  const record =
    (name: string) =>
    (...args: unknown[]): void => {
      calls.push([name, ...args]);
    };
  const of = (name: string): unknown[][] =>
    calls.filter(([called]) => called === name).map(([, ...args]) => args);
  return {
    calls,
    of,
    outputs: () => Object.fromEntries(of('setOutput') as [string, unknown][]),
    getInput: (name, options) => {
      calls.push(['getInput', name]);
      const text = inputs[name] ?? '';
      return options?.trimWhitespace === false ? text : text.trim();
    },
    setOutput: record('setOutput'),
    setSecret: record('setSecret'),
    exportVariable: record('exportVariable'),
    info: record('info'),
    notice: record('notice'),
    warning: record('warning'),
    error: record('error'),
    setFailed: record('setFailed'),
  };
}

/** The inputs with which a token is made. */
export const INPUTS = { 'key-id': KEY_ID, 'issuer-id': ISSUER_ID, 'private-key': KEYS.pem };
