import { parseArgs } from 'node:util';
import { EpapiError } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { mayBeSecret, printable } from '../text.ts';

/** One option of a subcommand: what is parsed, and what --help says. */
export interface Option {
  /** Without the dashes. */
  readonly name: string;
  /** What stands for the value in --help; without one the option is a switch. */
  readonly value?: string;
  /** May be given several times. */
  readonly several?: true;
  readonly help: string;
  /** The variable that is read when the option is not given. */
  readonly env?: string;
}

/** A group of options under one heading. */
export interface OptionGroup {
  readonly title: string;
  readonly options: readonly Option[];
}

/** What was given on the command line. */
export interface ParsedOptions {
  /** The last value; undefined when it was not given. */
  value(name: string): string | undefined;
  /** All values, in order. */
  values(name: string): readonly string[];
  /** Whether a switch was given. */
  has(name: string): boolean;
  /** What stands on the line beside the options, in order. */
  readonly positionals: readonly string[];
}

export const HELP: Option = { name: 'help', help: 'show this help' };

/**
 * Parses the arguments of a subcommand.
 *
 * @param most how many arguments it takes beside the options
 * @throws EpapiError `USAGE`
 */
export function parseOptions(
  args: readonly string[],
  groups: readonly OptionGroup[],
  most = 0,
): ParsedOptions {
  const known = groups.flatMap((group) => group.options);
  const config = Object.fromEntries(
    known.map(({ name, value }) => [
      name,
      { type: value ? ('string' as const) : ('boolean' as const), multiple: true as const },
    ]),
  );
  const { values, positionals } = parse(args, config);
  if (positionals.length > most) throw tooManyArguments(positionals.length, most);
  const given = (name: string): readonly (string | boolean)[] => values[name] ?? [];
  for (const { name, several } of known) {
    if (!several && given(name).length > 1)
      throw usageError(`--${name} is given more than once.`, 'Give it once.');
  }
  return {
    value: (name) => given(name).map(String).at(-1),
    values: (name) => given(name).map(String),
    has: (name) => given(name).length > 0,
    positionals,
  };
}

function tooManyArguments(given: number, most: number): EpapiError {
  const what = 'There is an argument that belongs to no option';
  return most > 1
    ? usageError(
        `${what}: ${given} are given, and at most ${most} are taken.`,
        'See --help. A pattern in quotes is one argument.',
      )
    : usageError(`${what}.`, 'See --help.');
}

type Config = Record<string, { type: 'string' | 'boolean'; multiple: true }>;

function parse(
  args: readonly string[],
  options: Config,
): { values: Record<string, (string | boolean)[]>; positionals: string[] } {
  const names = Object.keys(options);
  const unknown = args.find(
    (arg) => arg.startsWith('-') && !(arg.startsWith('--') && names.includes(optionName(arg))),
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
    return { values: values as Record<string, (string | boolean)[]>, positionals };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && unknown !== undefined)
      throw unknownOption(unknown, names);
    throw usageError(
      'An option that takes a value has none, or one that takes none has a value.',
      'Write --name value or --name=value (the latter for values that begin with a dash); see --help.',
    );
  }
}

function optionName(arg: string): string {
  return arg.replace(/^-+/, '').split('=')[0] ?? '';
}

function unknownOption(arg: string, names: readonly string[]): EpapiError {
  if (optionName(arg) === 'private-key') {
    return usageError(
      'The private key is not taken from the command line, where every process of this machine can read it.',
      'Put it into the variable EPAPI_PRIVATE_KEY, or the path of its file into --private-key-path.',
    );
  }
  const near = nearest(optionName(arg), names);
  return usageError(
    `There is no option ${mayBeSecret(arg) ? 'of that name' : printable(arg.split('=')[0] ?? '', 40)}.`,
    near ? `Did you mean --${near}?` : 'See --help.',
  );
}

export function usageError(message: string, hint: string): EpapiError {
  return new EpapiError({ code: 'USAGE', message, hint });
}

/** The options as --help shows them. */
export function describeOptions(groups: readonly OptionGroup[]): string {
  const width = Math.max(
    ...groups.flatMap((group) => group.options.map((option) => spelling(option).length)),
  );
  return groups
    .map(({ title, options }) =>
      [`${title}:`, ...options.map((option) => describeOption(option, width))].join('\n'),
    )
    .join('\n\n');
}

function spelling({ name, value }: Option): string {
  return value ? `--${name} ${value}` : `--${name}`;
}

/** Characters; help is read in terminals and in logs. */
const LINE = 100;

function describeOption(option: Option, width: number): string {
  const text = option.env ? `${option.help} [${option.env}]` : option.help;
  const indent = ' '.repeat(width + 4);
  return `  ${spelling(option).padEnd(width)}  ${wrap(text, LINE - width - 4).join(`\n${indent}`)}`;
}

function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}
