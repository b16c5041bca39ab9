import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

interface ActionYml {
  readonly inputs: Readonly<Record<string, { readonly default?: unknown }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const root = join(import.meta.dirname, '../..');

/** An action, as its action.yml says. */
export interface ActionFile {
  /** The file that the runner starts. */
  readonly main: string;
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  /** What it is given when a workflow names these inputs: the runner fills in the rest. */
  readonly withDefaults: (given: Readonly<Record<string, string>>) => Record<string, string>;
}

function readAction(name: string): ActionFile {
  const path = join(root, name);
  const { inputs, outputs, runs } = parse(readFileSync(path, 'utf8')) as ActionYml;
  return {
    main: join(dirname(path), runs.main),
    inputNames: Object.keys(inputs),
    outputNames: Object.keys(outputs),
    withDefaults: (given) => {
      const unknown = Object.keys(given).filter((input) => !(input in inputs));
      if (unknown.length > 0) throw new Error(`${name} has no input ${unknown.join(', ')}`);
      const defaults = Object.entries(inputs).map(([input, one]) => [input, textOf(one.default)]);
      return { ...(Object.fromEntries(defaults) as Record<string, string>), ...given };
    },
  };
}

export const TOKEN_ACTION = readAction('action.yml');

export const EXPIRY_ACTION = readAction('check-expiry/action.yml');

export const { main: MAIN, outputNames: OUTPUT_NAMES, withDefaults } = TOKEN_ACTION;

/** The runner hands a default on as it stands, and nothing where there is none; its own token it fills in. */
function textOf(value: unknown): string {
  if (value === '${{ github.token }}') return 'ghs_of_the_job';
  if (value === undefined || typeof value === 'string') return value ?? '';
  throw new Error('a default in action.yml is not text: put it in quotes');
}
