import { EpapiError, defectText } from '../errors.ts';
import { quoteValue } from '../text.ts';
import { VERSION } from '../version.ts';
import { nearest } from '../nearest.ts';
import { exitCodeOf } from './exit-codes.ts';
import { describeOptions, usageError } from './options.ts';
import type { OptionGroup } from './options.ts';
import type { World } from './world.ts';

/** What the file of a subcommand exports. */
interface Subcommand {
  readonly summary: string;
  readonly usage: string;
  readonly groups: readonly OptionGroup[];
  readonly examples: string;
  /** @returns the exit code where it is not 0 */
  run(args: readonly string[], world: World): Promise<number | undefined>;
}

/** Each subcommand, loaded when it is called. */
const SUBCOMMANDS: Record<string, () => Promise<Subcommand>> = {
  token: () => import('./token.ts'),
  api: () => import('./api.ts'),
  doctor: () => import('./doctor.ts'),
  init: () => import('./init.ts'),
  plan: () => import('./plan.ts'),
  apply: () => import('./apply.ts'),
  'check-expiry': () => import('./check-expiry.ts'),
  emulator: () => import('./emulator.ts'),
};

/**
 * Runs the epapi command.
 *
 * @param args the command line without Node and the script
 * @returns the exit code
 */
export async function runCli(args: readonly string[], world: World): Promise<number> {
  try {
    return (await dispatch(args, world)) ?? 0;
  } catch (error) {
    if (!(error instanceof EpapiError)) {
      world.stderr(`epapi: ${defectText(error)}\n`);
      return 1;
    }
    world.stderr(`epapi: ${error.message}\n  ${error.hint}\n`);
    return exitCodeOf(error);
  }
}

async function dispatch(
  [name = '--help', ...rest]: readonly string[],
  world: World,
): Promise<number | undefined> {
  if (name === '--version') {
    world.stdout(`${VERSION}\n`);
  } else if (name === '--help' || name === '-h' || name === 'help') {
    world.stdout(await describeCommand());
  } else if (Object.hasOwn(SUBCOMMANDS, name)) {
    return runSubcommand(await load(name), rest, world);
  } else {
    throw unknownSubcommand(name);
  }
  return undefined;
}

async function runSubcommand(
  subcommand: Subcommand,
  args: readonly string[],
  world: World,
): Promise<number | undefined> {
  if (!args.includes('--help') && !args.includes('-h')) return subcommand.run(args, world);
  world.stdout(describeSubcommand(subcommand));
  return undefined;
}

function load(name: string): Promise<Subcommand> {
  return (SUBCOMMANDS[name] as () => Promise<Subcommand>)();
}

function unknownSubcommand(name: string): EpapiError {
  const near = nearest(name, Object.keys(SUBCOMMANDS));
  return usageError(
    `There is no subcommand ${quoteValue(name)}.`,
    near ? `Did you mean epapi ${near}?` : 'See epapi --help.',
  );
}

async function describeCommand(): Promise<string> {
  const lines: string[] = [];
  for (const name of Object.keys(SUBCOMMANDS)) {
    lines.push(`  ${name.padEnd(14)}${(await load(name)).summary}`);
  }
  return `epapi ${VERSION}: Apple's Enterprise Program API for CI

Usage: epapi SUBCOMMAND [options]

Subcommands:
${lines.join('\n')}

epapi SUBCOMMAND --help says more; epapi --version prints the version.
`;
}

function describeSubcommand({ summary, usage, groups, examples }: Subcommand): string {
  return `${summary}\n\nUsage: ${usage}\n\n${describeOptions(groups)}\n\n${examples}\n`;
}
