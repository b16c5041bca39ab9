import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { judgeInFrontOf } from './judged-proxy.ts';

const COMMAND = join(import.meta.dirname, '../../dist/cli/index.js');
/** Without these, Node on Windows finds neither its sockets nor its randomness, nor a place for what is temporary. */
const NEEDED = ['SystemRoot', 'windir', 'TEMP', 'TMP'];

export type Env = Readonly<Record<string, string>>;

function withNeeded(env: Env): Env {
  const entries = NEEDED.map((name) => [name, process.env[name]] as const);
  return {
    ...Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined)),
    ...env,
  };
}

export interface Finished {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

/** Runs what is built of the command as a shell does, in an environment of its own. */
export async function epapi(args: readonly string[], env: Env = {}): Promise<Finished> {
  try {
    const run = promisify(execFile)(process.execPath, [COMMAND, ...args], { env: withNeeded(env) });
    return { ...(await run), code: 0 };
  } catch (error) {
    return error as Finished;
  }
}

/** What there is in one of Apple's lists, by an attribute of each. */
export async function listed(path: string, env: Env, attribute = 'name'): Promise<string[]> {
  const { stdout } = await epapi(['api', path, '--paginate', '--format', 'jsonl'], env);
  const lines = stdout.split('\n').filter((line) => line !== '');
  return lines.map((line) => {
    const { attributes } = JSON.parse(line) as { attributes: Readonly<Record<string, string>> };
    return attributes[attribute] ?? '';
  });
}

/** A run that a test may cut short. */
export interface Running {
  /** All that it has said on standard error so far. */
  readonly said: () => string;
  /** Kills it as nothing can be prepared for, and waits until it is gone. */
  kill(): Promise<void>;
}

/** The same as {@link epapi}, without waiting for its end. */
export function startEpapi(args: readonly string[], env: Env): Running {
  const child = spawn(process.execPath, [COMMAND, ...args], {
    env: withNeeded(env),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'exit');
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return {
    said: () => said,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** What `epapi emulator --json` said, with a judge in front of it; and how it is told to end. */
export interface StartedEmulator extends AsyncDisposable {
  readonly url: string;
  readonly env: Env;
  /** What it ended with: its exit code, or the signal that ended it. */
  stop(signal?: NodeJS.Signals): Promise<number | string | null>;
}

/** Runs `epapi emulator --json` until it is stopped. */
export async function startEmulator(args: readonly string[]): Promise<StartedEmulator> {
  const child = spawn(process.execPath, [COMMAND, 'emulator', '--json', ...args], {
    env: withNeeded({}),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit') as Promise<[number | null, string | null]>;
  const [line] = (await Promise.race([once(createInterface(child.stdout), 'line'), ended])) as [unknown];
  if (typeof line !== 'string') throw new Error('the emulator ended before it said anything');
  const said = JSON.parse(line) as { url: string; env: Env };
  const judged = await judgeInFrontOf(said.url);
  const stop = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<number | string | null> => {
    child.kill(signal);
    const [code, by] = await ended;
    await judged[Symbol.asyncDispose]();
    return code ?? by;
  };
  return {
    url: judged.baseUrl,
    env: { ...said.env, EPAPI_BASE_URL: judged.baseUrl },
    stop,
    [Symbol.asyncDispose]: async () => {
      await stop();
    },
  };
}
