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

/** The inputs that both actions have, by what they are called here, with their names in action.yml. */
export const COMMON_INPUTS = {
  keyId: 'key-id',
  issuerId: 'issuer-id',
  privateKey: 'private-key',
  baseUrl: 'base-url',
  maxWait: 'max-wait',
  onMissingCredentials: 'on-missing-credentials',
  githubToken: 'github-token',
} as const;

/** The inputs of action.yml. */
export const INPUT_NAMES = {
  ...COMMON_INPUTS,
  lifetime: 'token-lifetime',
  scope: 'scope',
  exportEnv: 'export-env',
  verify: 'verify',
  manifest: 'manifest',
  mode: 'mode',
  prune: 'prune',
  profilesDir: 'profiles-dir',
} as const;

/** The texts of inputs, as they came: nothing is read into them here, so that masking can come first. */
export type Texts<Names> = Readonly<Record<keyof Names, string>>;

export type CommonTexts = Texts<typeof COMMON_INPUTS>;

export type InputTexts = Texts<typeof INPUT_NAMES>;

export function readInputTexts<Names extends Readonly<Record<string, string>>>(
  core: Core,
  names: Names,
): Texts<Names> {
  const texts = Object.entries(names).map(([name, input]) => [
    name,
    core.getInput(input, { trimWhitespace: false }),
  ]);
  return Object.fromEntries(texts) as Texts<Names>;
}

/**
 * Reads an input that takes one of a few words.
 *
 * @param name in action.yml
 * @param words the first one is the default, for an empty input
 * @throws EpapiError `INPUT`
 */
export function readChoice<Word extends string>(
  name: string,
  text: string,
  words: readonly [Word, ...Word[]],
): Word {
  const value = text.trim() === '' ? words[0] : words.find((word) => word === text.trim().toLowerCase());
  if (value !== undefined) return value;
  throw new EpapiError({
    code: 'INPUT',
    message: `The input ${name} is ${quoteValue(text)}.`,
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
