import { spawn } from 'node:child_process';
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parse } from 'yaml';
import { parseFileCommand } from '../../src/demo/runner.ts';
import { MAIN, withDefaults } from './action-yml.ts';
import { fill, fillAll, isMet } from './github-expressions.ts';
import type { Context } from './github-expressions.ts';

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Context;
  readonly env?: Context;
}

export interface Job {
  readonly if?: string;
  readonly needs?: string;
  readonly environment?: string;
  readonly permissions?: Readonly<Record<string, string>> | string;
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': boolean };
  readonly uses?: string;
  readonly with?: Context;
  readonly env?: Context;
  readonly outputs?: Context;
  readonly steps?: readonly Step[];
}

interface WorkflowInput {
  readonly default?: string;
  readonly required?: boolean;
}

export interface Workflow {
  readonly on: {
    readonly workflow_call?: { readonly inputs: Record<string, WorkflowInput> };
  };
  readonly permissions?: Readonly<Record<string, string>> | string;
  readonly defaults?: { readonly run: { readonly shell: string } };
  readonly jobs: Readonly<Record<string, Job>>;
}

const root = join(import.meta.dirname, '../..');

export async function readWorkflow(name: string): Promise<Workflow> {
  return parse(await readFile(join(root, name), 'utf8')) as Workflow;
}

/** What a called workflow sees as its inputs. */
export function inputsOf({ on }: Workflow, given: Context): Context {
  const known = on.workflow_call?.inputs ?? {};
  const unknown = Object.keys(given).filter((name) => !(name in known));
  if (unknown.length > 0) throw new Error(`the workflow has no input ${unknown.join(', ')}`);
  const defaults = Object.entries(known).map(([name, input]) => [name, input.default ?? '']);
  return { ...(Object.fromEntries(defaults) as Context), ...given };
}

/** A machine that jobs run on. */
export interface Machine {
  /** Holds the workspace and what is temporary. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** Where Apple is. */
  readonly baseUrl: string;
  /** Told of each action that is not ours, which is not run. */
  readonly onOther?: (uses: string, given: Readonly<Record<string, string>>) => Promise<void>;
}

export interface Ran {
  readonly step: string;
  readonly exitCode: number | null;
  readonly log: string;
}

export interface JobRun {
  readonly ran: readonly Ran[];
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs the steps of a job as GitHub's runner does, with the action that is built here in the place of the released. */
export async function runJob(
  { jobs, defaults }: Workflow,
  name: string,
  machine: Machine,
  context: Context,
): Promise<JobRun> {
  const job = jobs[name] ?? {};
  const runner = { temp: join(machine.folder, 'temp') };
  const steps: Record<string, { outputs: Record<string, string> }> = {};
  const seen: Context = { env: {}, matrix: {}, inputs: {}, ...context, steps, runner };
  const env: Record<string, string> = { ...machine.env, ...fillAll(job.env, seen) };
  const ran: Ran[] = [];
  for (const [index, step] of (job.steps ?? []).entries()) {
    if (
      !isMet(
        step.if,
        seen,
        ran.some(({ exitCode }) => exitCode !== 0),
      )
    )
      continue;
    const started = commandOf(step, seen, machine, defaults?.run.shell === 'bash');
    if (!started) {
      await machine.onOther?.(step.uses ?? '', fillAll(step.with, seen));
      continue;
    }
    const done = await runProcess(started, { ...env, ...fillAll(step.env, seen) }, machine, String(index));
    ran.push({ step: step.name ?? step.id ?? '', exitCode: done.exitCode, log: done.log });
    Object.assign(env, Object.fromEntries(done.exported));
    if (step.id) steps[step.id] = { outputs: Object.fromEntries(done.outputs) };
  }
  return { ran, outputs: fillAll(job.outputs, seen) };
}

interface Command {
  readonly words: readonly [string, ...string[]];
  readonly env: Readonly<Record<string, string>>;
}

/** How a step is run; undefined for an action that is not ours. */
function commandOf(step: Step, seen: Context, { baseUrl }: Machine, pipefail: boolean): Command | undefined {
  if (step.run !== undefined) {
    const options = pipefail ? ['--noprofile', '--norc', '-eo', 'pipefail'] : ['-e'];
    return { words: ['bash', ...options, '-c', fill(step.run, seen)], env: {} };
  }
  if (step.uses !== 'org/epapi-action@v1') return undefined;
  const inputs = withDefaults({ 'base-url': baseUrl, ...fillAll(step.with, seen) });
  const env = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  return { words: [process.execPath, MAIN], env: Object.fromEntries(env) as Record<string, string> };
}

async function runProcess(
  { words: [program, ...args], env: own }: Command,
  env: Readonly<Record<string, string>>,
  { folder }: Machine,
  name: string,
): Promise<Omit<Ran, 'step'> & Record<'outputs' | 'exported', Map<string, string>>> {
  const files = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'].map((file) => [
      file,
      join(folder, 'commands', `${name}-${file}`),
    ]),
  );
  await mkdir(join(folder, 'commands'), { recursive: true });
  for (const path of Object.values(files)) await writeFile(path, '');
  const places = { RUNNER_TEMP: join(folder, 'temp'), GITHUB_WORKSPACE: join(folder, 'workspace') };
  const child = spawn(program, args, {
    cwd: places.GITHUB_WORKSPACE,
    env: { ...env, GITHUB_ACTIONS: 'true', CI: 'true', ...files, ...places, ...own },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  const [stdout, stderr, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  const read = async (file: string): Promise<Map<string, string>> =>
    parseFileCommand(await readFile(files[file] ?? '', 'utf8'));
  return {
    ...{ exitCode, log: stdout + stderr },
    ...{ outputs: await read('GITHUB_OUTPUT'), exported: await read('GITHUB_ENV') },
  };
}

/** Puts files where a checkout would. */
export async function checkOut(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(join(folder, 'temp'), { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, 'workspace', name);
    await mkdir(dirname(path), { recursive: true });
    await appendFile(path, content);
  }
}
