import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface ActionYml {
  readonly inputs: Readonly<Record<string, { readonly default?: unknown }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const root = join(import.meta.dirname, '../..');
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as ActionYml;

/** The file that the runner starts. */
export const MAIN = join(root, action.runs.main);

export const OUTPUT_NAMES = Object.keys(action.outputs);

/** What the action is given when a workflow names these inputs: the runner fills in the rest from action.yml. */
export function withDefaults(given: Readonly<Record<string, string>>): Record<string, string> {
  const unknown = Object.keys(given).filter((name) => !(name in action.inputs));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`);
  const defaults = Object.entries(action.inputs).map(([name, input]) => [name, textOf(input.default)]);
  return { ...(Object.fromEntries(defaults) as Record<string, string>), ...given };
}

/** The runner hands a default on as it stands, and nothing where there is none. */
function textOf(value: unknown): string {
  if (value === undefined || typeof value === 'string') return value ?? '';
  throw new Error('a default in action.yml is not text: put it in quotes');
}
