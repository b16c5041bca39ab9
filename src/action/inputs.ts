import type * as actionsCore from '@actions/core';
import { EpapiError } from '../errors.ts';
import { quoteValue } from '../text.ts';

/** What this needs of @actions/core; a test can give another. */
export type Core = Pick<
  typeof actionsCore,
  | 'getInput'
  | 'setOutput'
  | 'setSecret'
  | 'exportVariable'
  | 'info'
  | 'notice'
  | 'warning'
  | 'error'
  | 'setFailed'
>;

/** Each input of action.yml, as it came: nothing is read into it here, so that masking can come first. */
export interface InputTexts {
  readonly keyId: string;
  readonly issuerId: string;
  readonly privateKey: string;
  readonly lifetime: string;
  readonly scope: string;
  readonly baseUrl: string;
  readonly onMissingCredentials: string;
  readonly exportEnv: string;
  readonly verify: string;
  readonly maxWait: string;
  readonly manifest: string;
  readonly mode: string;
  readonly prune: string;
  readonly profilesDir: string;
  readonly githubToken: string;
}

/** The inputs' names in action.yml. */
export const INPUT_NAMES: Record<keyof InputTexts, string> = {
  keyId: 'key-id',
  issuerId: 'issuer-id',
  privateKey: 'private-key',
  lifetime: 'token-lifetime',
  scope: 'scope',
  baseUrl: 'base-url',
  onMissingCredentials: 'on-missing-credentials',
  exportEnv: 'export-env',
  verify: 'verify',
  maxWait: 'max-wait',
  manifest: 'manifest',
  mode: 'mode',
  prune: 'prune',
  profilesDir: 'profiles-dir',
  githubToken: 'github-token',
};

export function readInputTexts(core: Core): InputTexts {
  const texts = Object.entries(INPUT_NAMES).map(([name, input]) => [
    name,
    core.getInput(input, { trimWhitespace: false }),
  ]);
  return Object.fromEntries(texts) as InputTexts;
}

/**
 * Reads an input that takes one of a few words.
 *
 * @param words the first one is the default, for an empty input
 * @throws EpapiError `INPUT`
 */
export function readChoice<Word extends string>(
  name: keyof InputTexts,
  text: string,
  words: readonly [Word, ...Word[]],
): Word {
  const value = text.trim() === '' ? words[0] : words.find((word) => word === text.trim().toLowerCase());
  if (value !== undefined) return value;
  throw new EpapiError({
    code: 'INPUT',
    message: `The input ${INPUT_NAMES[name]} is ${quoteValue(text)}.`,
    hint: `It takes ${words.join(' or ')}.`,
  });
}

/** Variables that the runner, the shell or a common program reads: to replace them would break or take over later steps. */
const RESERVED_VARIABLE =
  /^(GITHUB_|RUNNER_|ACTIONS_|INPUT_|LD_|DYLD_|NPM_CONFIG_|GIT_|NODE_|SSL_|PYTHON|PERL5|RUBY|JAVA|_JAVA|JDK_|PS\d)|_PROXY$|^(_|PATH|HOME|USER|LOGNAME|PWD|CI|SHELL|TERM|LANG|LC_ALL|TZ|IFS|ENV|BASH_ENV|PROMPT_COMMAND|TMPDIR|TMP|TEMP)$/i;

/** What someone gives who takes export-env for a switch. */
const SWITCH = /^(true|false|yes|no|on|off)$/i;

/**
 * Reads the name of the variable to export the token under.
 *
 * @returns undefined when none is wanted
 * @throws EpapiError `INPUT`
 */
export function readVariableName(text: string): string | undefined {
  const name = text.trim();
  if (name === '') return undefined;
  const wrong = variableProblem(name);
  if (!wrong) return name;
  throw new EpapiError({
    code: 'INPUT',
    message: `The input export-env is ${quoteValue(text)}, which ${wrong}.`,
    hint: 'Give the name alone, for example EPAPI_TOKEN; later steps read the token from it.',
  });
}

function variableProblem(name: string): string | undefined {
  if (RESERVED_VARIABLE.test(name)) return 'is reserved for the runner, the shell or another program';
  if (SWITCH.test(name) || !/^[A-Za-z_][A-Za-z0-9_]{0,99}$/.test(name)) return 'is no name of a variable';
  return undefined;
}
