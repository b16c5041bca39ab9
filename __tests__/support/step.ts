import { availableParallelism } from 'node:os';
import { expect } from '@jest/globals';
import { runStep } from '../../src/demo/runner.ts';
import type { StepResult } from '../../src/demo/runner.ts';
import { TOKEN_ACTION } from './action-yml.ts';
import { leaksIn } from './leaks.ts';
import type { Allowed } from './leaks.ts';
import { plant } from './planted.ts';
import type { Planted } from './planted.ts';
import { ISSUER_ID, KEYS, KEY_ID } from './team.ts';

/** The key of the team that {@link makeTeam} makes, as Apple hands it out. */
export const KEY: Planted = plant('the key', KEYS.pem, { keys: [KEYS.privateKey] });

const IDS = { 'key-id': KEY_ID, 'issuer-id': ISSUER_ID };

export interface Run extends Omit<Allowed, 'plain'> {
  /** What differs from a step with the three secrets and nothing else. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** What is in the input private-key; {@link KEY} unless told otherwise, nothing for none. */
  readonly key?: Planted | undefined;
  /** Secrets in other inputs. */
  readonly planted?: readonly Planted[];
  readonly env?: Readonly<Record<string, string>>;
  readonly main?: string;
  /** Files of the workspace. */
  readonly workspace?: Readonly<Record<string, string | Uint8Array>>;
  readonly cancelled?: Promise<void>;
}

/** Runs what is built of the action, always with all debugging on: that is when most is said. */
async function runAction(run: Run): Promise<StepResult> {
  const { key, inputs, env, action = TOKEN_ACTION, workspace = {}, cancelled } = { key: KEY, ...run };
  const { main = action.main } = run;
  return runStep({
    main,
    inputs: action.withDefaults({ ...IDS, 'private-key': key?.text ?? '', ...inputs }),
    env: { ACTIONS_STEP_DEBUG: 'true', RUNNER_DEBUG: '1', ...env },
    workspace,
    ...(cancelled && { cancelled }),
  });
}

/** Runs the action; what it did, and what leaked. Everything that a test runs comes through here. */
export async function runAndSearch(run: Run): Promise<StepResult & { readonly leaks: string[] }> {
  const { key, planted = [], ...allowed } = { key: KEY, ...run };
  const result = await runAction(run);
  const secrets = key ? [key, ...planted] : planted;
  return { ...result, leaks: leaksIn(result, secrets, { ...allowed, plain: [KEY_ID, ISSUER_ID] }) };
}

/** What a run should come to. */
export interface Outcome {
  readonly exitCode: 0 | 1;
  /** What the masked log says somewhere. */
  readonly log: RegExp;
}

/** Runs the action; what leaked and what came otherwise than it should, for tables that run it many times. */
export async function problemsOf(run: Run, wanted: Outcome): Promise<string[]> {
  const { exitCode, log, leaks, outputs } = await runAndSearch(run);
  return [
    ...leaks,
    ...(exitCode === wanted.exitCode ? [] : [`exit code ${exitCode}`]),
    ...(wanted.log.test(log.join('\n')) ? [] : [`the log says: ${log.join(' / ')}`]),
    ...(wanted.exitCode === 0 || outputs.size === 0 ? [] : ['outputs, though it failed']),
  ];
}

/** Runs the action with each of many secrets, a few at once, since each waits for its process; their problems by name. */
export async function problemsOfEach(
  secrets: readonly Planted[],
  runWith: (secret: Planted) => Run,
  wanted: Outcome,
): Promise<string[]> {
  const problems: string[] = [];
  const left = [...secrets];
  const work = async (): Promise<void> => {
    const secret = left.shift();
    if (!secret) return;
    const found = await problemsOf(runWith(secret), wanted);
    problems.push(...found.map((problem) => `${secret.name}: ${problem}`));
    return work();
  };
  await Promise.all(Array.from({ length: availableParallelism() + 2 }, work));
  return problems;
}

/** Runs the action, in which nothing may leak. */
export async function runSafely(run: Run = {}): Promise<StepResult> {
  const { leaks, ...result } = await runAndSearch(run);
  expect(leaks).toEqual([]);
  return result;
}
