// Looks for mistakes in a shell script: those of bash, and what `epapi` is given that it does not know.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const command = join(dirname(fileURLToPath(import.meta.url)), '../dist/cli/index.js');

export function shellProblems(script) {
  // It only warns of some mistakes, such as a here-document without an end.
  const { stderr } = spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' });
  const syntax = stderr.trim().replaceAll('\n', ' ');
  return [...(syntax === '' ? [] : [syntax]), ...commandLines(script).flatMap(lineProblems)];
}

/** The words after each `epapi`, without its redirections and what comes behind it. */
function commandLines(script) {
  const code = script.replaceAll('\\\n', ' ').replaceAll(/(^|\s)#.*$/gm, '$1');
  const lines = [...code.matchAll(/(?:^|[\s;&|({])epapi\s+([^;&|<>(){}\n]*)/g)];
  return lines.map(([, words]) => words.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? []);
}

function lineProblems([subcommand = '', ...args]) {
  const options = optionsOf(subcommand);
  if (!options) return [`epapi has no subcommand ${subcommand}`];
  try {
    parseArgs({ args, options, allowPositionals: true });
    return [];
  } catch ({ message }) {
    return [`epapi ${subcommand}: ${message.split('\n')[0]}`];
  }
}

const known = new Map();

/** As its help tells of them: two spaces stand before what an option means, one before its value. */
function optionsOf(subcommand) {
  if (!known.has(subcommand)) {
    const { status, stdout } = spawnSync(process.execPath, [command, subcommand, '--help'], {
      encoding: 'utf8',
    });
    const options = [...stdout.matchAll(/^ {2}--([a-z-]+)( \S)?/gm)].map(([, name, value]) => [
      name,
      value ? { type: 'string', multiple: true } : { type: 'boolean' },
    ]);
    known.set(subcommand, status === 0 && options.length > 0 ? Object.fromEntries(options) : undefined);
  }
  return known.get(subcommand);
}
