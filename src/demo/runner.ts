import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One step that uses an action. */
export interface Step {
  /** The `main` file of the action. */
  readonly main: string;
  /** All of them, by their names in action.yml, whose defaults a runner fills in; this one does not read it. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Files of the workspace, as a checkout leaves them. */
  readonly workspace?: Readonly<Record<string, string | Uint8Array>>;
  /** When the run is cancelled; it never is without it. */
  readonly cancelled?: Promise<void>;
}

/** What a step left behind. */
export interface StepResult {
  readonly exitCode: number | null;
  /** Every byte on standard output and standard error, as they came. */
  readonly stdout: string;
  readonly stderr: string;
  /** What a person would see: commands carried out, secrets replaced. */
  readonly log: readonly string[];
  readonly outputs: ReadonlyMap<string, string>;
  /** What it wrote into each of the runner's files, by the name of the variable, and any other that it left. */
  readonly files: ReadonlyMap<string, string>;
}

/** The files through which an action speaks to the runner. */
const FILE_COMMANDS = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'];

/** Variables of this machine that a program needs to start at all. */
const PASSED_ON = ['PATH', 'HOME', 'SystemRoot', 'TEMP', 'TMP'];

/** Runs a step as GitHub's runner does: inputs in the environment, commands on standard output and in files. */
export async function runStep(step: Step): Promise<StepResult> {
  const folder = await mkdtemp(join(tmpdir(), 'epapi-step-'));
  try {
    const paths = FILE_COMMANDS.map((name) => [name, join(folder, name)] as const);
    const folders = { RUNNER_TEMP: join(folder, 'temp'), GITHUB_WORKSPACE: join(folder, 'workspace') };
    for (const [, path] of paths) await writeFile(path, '');
    for (const path of Object.values(folders)) await mkdir(path);
    for (const [name, text] of Object.entries(step.workspace ?? {}))
      await writeFile(join(folders.GITHUB_WORKSPACE, name), text);
    const process = await spawnStep(step, { ...Object.fromEntries(paths), ...folders });
    const files = await readFiles(folder);
    const outputs = parseFileCommand(files.get('GITHUB_OUTPUT') ?? '');
    return { ...process, log: toLog(process.stdout), outputs, files };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readFiles(folder: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const name of await readdir(folder, { recursive: true })) {
    const path = join(folder, name);
    if ((await stat(path)).isFile()) files.set(name, await readFile(path, 'utf8'));
  }
  return files;
}

async function spawnStep(
  step: Step,
  paths: Readonly<Record<string, string>>,
): Promise<Pick<StepResult, 'exitCode' | 'stdout' | 'stderr'>> {
  const inputs = Object.entries(step.inputs).map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value,
  ]);
  const own = PASSED_ON.flatMap((name) =>
    process.env[name] === undefined ? [] : [[name, process.env[name]]],
  );
  const env: NodeJS.ProcessEnv = {
    ...(Object.fromEntries(own) as Record<string, string>),
    GITHUB_ACTIONS: 'true',
    CI: 'true',
    ...paths,
    ...step.env,
    ...(Object.fromEntries(inputs) as Record<string, string>),
  };
  const child = spawn(process.execPath, [step.main], {
    env,
    cwd: paths['GITHUB_WORKSPACE'],
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  void step.cancelled?.then(() => child.kill('SIGINT'));
  const closed = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  const [stdout, stderr, exitCode] = await Promise.all([textOf(child.stdout), textOf(child.stderr), closed]);
  return { stdout, stderr, exitCode };
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Reads `name=value` lines and the form with a delimiter, `name<<DELIMITER`, for values of several lines. */
export function parseFileCommand(text: string): Map<string, string> {
  const values = new Map<string, string>();
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const [, name = '', operator, rest = ''] = /^([^=<]+)(<<|=)(.*)$/.exec(lines[index] ?? '') ?? [];
    if (operator === '=') values.set(name, rest);
    if (operator !== '<<') continue;
    const end = lines.indexOf(rest, index + 1);
    values.set(name, lines.slice(index + 1, end).join('\n'));
    index = end;
  }
  return values;
}

/** Carries out the commands on standard output: masks apply to what comes after them, as on the runner. */
function toLog(stdout: string): string[] {
  const masks = new Set<string>();
  const log: string[] = [];
  for (const line of stdout.split(/\r?\n/)) {
    const [, command, message = ''] = /^::([a-z-]+)(?: [^:]*)?::(.*)$/.exec(line) ?? [];
    if (command === 'add-mask') for (const mask of maskedBy(unescapeData(message))) masks.add(mask);
    else if (command) log.push(hide(`${command}: ${unescapeData(message)}`, masks));
    else if (line !== '') log.push(hide(line, masks));
  }
  return log;
}

function maskedBy(value: string): string[] {
  return [value, ...value.split(/\r?\n/)].filter((mask) => mask.trim() !== '');
}

function hide(line: string, masks: ReadonlySet<string>): string {
  const longestFirst = [...masks].sort((a, b) => b.length - a.length);
  return longestFirst.reduce((text, mask) => text.replaceAll(mask, '***'), line);
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
