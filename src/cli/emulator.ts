import { tmpdir } from 'node:os';
import { createEmulator } from '../emulator/emulator.ts';
import type { Emulator, Handler, Team } from '../emulator/emulator.ts';
import { chooseQuirks, listQuirks } from '../emulator/quirks.ts';
import type { Quirks } from '../emulator/quirks.ts';
import { SCENARIOS } from '../emulator/seeds.ts';
import { serveEmulator } from '../emulator/serve.ts';
import type { RunningEmulator, Unread } from '../emulator/serve.ts';
import { writeStateFile } from '../emulator/state-file.ts';
import { EpapiError, defectText } from '../errors.ts';
import { printable, quoteValue } from '../text.ts';
import { EMULATED_ISSUER_ID, EMULATED_KEY_ID, openEmulatedKey } from './emulated-key.ts';
import type { EmulatedKey } from './emulated-key.ts';
import { DEFAULT_SEED, readEmulatorOptions, readPort, readRole, readSwitches } from './emulator-options.ts';
import { HELP, parseOptions, usageError } from './options.ts';
import type { OptionGroup, ParsedOptions } from './options.ts';
import type { World } from './world.ts';

export const summary = "Run Apple's side on this machine, to develop and test against";

export const usage = 'epapi emulator [options]';

export const groups: readonly OptionGroup[] = [
  {
    title: 'Team',
    options: [
      {
        name: 'seed',
        value: 'SCENARIO|FILE',
        help: `what the team has to begin with: ${Object.keys(SCENARIOS).join(', ')}, or a file of JSON (default ${DEFAULT_SEED})`,
      },
      {
        name: 'state',
        value: 'FILE',
        help: 'keep all of it in this file, and go on from it where it exists; the key stands beside it, in FILE.p8',
      },
      { name: 'role', value: 'admin|developer', help: 'what the key may do (default admin)' },
    ],
  },
  {
    title: 'Behaviour',
    options: [
      { name: 'clock', value: 'TIME', help: 'what time it is there at the start: 2027-08-17T14:15:44Z' },
      {
        name: 'fault',
        value: 'JSON',
        several: true,
        help: 'a rule of what goes wrong: \'{"fault": {"status": 503}, "chance": 0.1}\'; may be given several times',
      },
      { name: 'faults', value: 'FILE', help: 'a file with a list of such rules' },
      {
        name: 'quirk',
        value: 'NAME=on|off',
        several: true,
        help: 'switch one of the things that Apple does and a tidy server would not; may be given several times',
      },
      { name: 'list-quirks', help: 'list these, and end' },
    ],
  },
  {
    title: 'Server and output',
    options: [
      { name: 'port', value: 'NUMBER', help: 'on 127.0.0.1 (default one that is free)' },
      { name: 'json', help: 'print one line of JSON: its URL, and the environment for clients' },
      HELP,
    ],
  },
];

export const examples = `Examples:
  epapi emulator
  epapi emulator --seed expiring --state team.json --port 8080
  epapi emulator --fault '{"fault": {"kind": "reset", "done": true}, "method": "POST", "times": 1}'`;

export async function run(args: readonly string[], world: World): Promise<undefined> {
  const options = parseOptions(args, groups);
  const quirks = readSwitches(options.values('quirk'));
  if (options.has('list-quirks')) world.stdout(describeQuirks(quirks, options.has('json')));
  else await serveUntilStopped(options, quirks, world);
}

async function serveUntilStopped(
  options: ParsedOptions,
  quirks: Partial<Quirks>,
  world: World,
): Promise<void> {
  const port = readPort(options);
  if (options.value('state') === '')
    throw usageError(
      '--state is empty, perhaps since a variable is not set.',
      'Give the path of a file, or leave out --state: then nothing is kept.',
    );
  const role = readRole(options);
  const statePath = options.value('state');
  const emulatorOptions = await readEmulatorOptions(options, quirks, world);
  await using key = await writable(statePath, () => openEmulatedKey(statePath));
  const team: Team = {
    issuerId: EMULATED_ISSUER_ID,
    keys: [{ keyId: EMULATED_KEY_ID, publicKey: key.publicKey, role }],
  };
  const emulator = createEmulator(team, emulatorOptions);
  if (statePath !== undefined) await writable(statePath, () => writeStateFile(statePath, emulator.state()));
  await using server = await listen(emulator, port, world);
  world.stdout(options.has('json') ? asJson(server.baseUrl, key) : asText(server.baseUrl, key));
  await world.untilStopped();
}

async function listen(emulator: Emulator, port: number, world: World): Promise<RunningEmulator> {
  const unread: Unread = (request, reason) => {
    world.stderr(`${printable(request)} broken off: ${printable(reason)}\n`);
  };
  return serveEmulator(logged(emulator, world), port, unread).catch((error: unknown) => {
    throw usageError(
      `Port ${port} of this machine cannot be listened on: ${systemCode(error)}.`,
      'Give another one, or leave out --port for one that is free.',
    );
  });
}

/** What the system refuses is the folder's fault, and no defect. */
async function writable<Result>(path: string | undefined, write: () => Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    if (path === undefined)
      throw usageError(
        `No key can be written to the folder for temporary files, ${quoteValue(tmpdir())}: ${systemCode(error)}.`,
        'Set TMPDIR (TEMP on Windows) to a folder that is there, and that this user may write to.',
      );
    throw usageError(
      `The state ${quoteValue(path)} and its key cannot be written: ${systemCode(error)}.`,
      'Give a path with --state in a folder that is there, and that this user may write to.',
    );
  }
}

/** `ENOSPC` and its like; undefined for what is no error of the system. */
function systemCode(error: unknown): string | undefined {
  const { code, errno } = error as { code?: unknown; errno?: unknown };
  return typeof code === 'string' && typeof errno === 'number' ? code : undefined;
}

/** Each request and what came of it, on standard error. */
function logged(emulator: Emulator, world: World): Handler {
  return {
    async handle(request) {
      const { pathname, search } = new URL(request.url);
      const say = (what: string): void => {
        world.stderr(`${request.method} ${printable(pathname + search)} ${what}\n`);
      };
      try {
        const response = await emulator.handle(request);
        const fault = response.headers.get('x-emulator-fault');
        say(`${response.status}${fault === null ? '' : ` (fault: ${printable(fault, 40)})`}`);
        return response;
      } catch (error) {
        say(`broken off: ${reasonOf(error)}`);
        throw error;
      }
    },
  };
}

/** A fault resets a connection as fetch would tell of it. */
function reasonOf(error: unknown): string {
  const { cause } = error as { cause?: { code?: unknown } };
  if (cause?.code === 'ECONNRESET') return 'a fault';
  if (error instanceof EpapiError) return error.message;
  return systemCode(error) ?? defectText(error);
}

function environment(url: string, key: EmulatedKey): Record<string, string> {
  return {
    EPAPI_BASE_URL: url,
    EPAPI_KEY_ID: EMULATED_KEY_ID,
    EPAPI_ISSUER_ID: EMULATED_ISSUER_ID,
    EPAPI_PRIVATE_KEY_PATH: key.path,
  };
}

function asJson(url: string, key: EmulatedKey): string {
  return `${JSON.stringify({ url, env: environment(url, key) })}\n`;
}

function asText(url: string, key: EmulatedKey): string {
  const exports = Object.entries(environment(url, key)).map(
    ([name, value]) => `  export ${name}=${inShell(value)}`,
  );
  return `Apple's side is at ${url}, until you stop it with Ctrl-C. In another terminal:

${exports.join('\n')}
  epapi doctor
`;
}

function inShell(value: string): string {
  return /^[\w./:@-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}

function describeQuirks(changes: Partial<Quirks>, json: boolean): string {
  const quirks = listQuirks(chooseQuirks(changes));
  if (json) return `${JSON.stringify(quirks, null, 2)}\n`;
  return quirks
    .map(({ name, on, text, source }) => `${name} (${on ? 'on' : 'off'})\n    ${text} [${source}]\n`)
    .join('');
}
