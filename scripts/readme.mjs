// Writes the tables of the README from what they describe: node scripts/readme.mjs [--check]
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
const cell = (text) => String(text).replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();

const inputs = Object.entries(action.inputs).map(
  ([name, { description, required, default: value }]) =>
    `| \`${name}\` | ${required ? 'required' : value ? `\`${value}\`` : ''} | ${cell(description)} |`,
);
const outputs = Object.entries(action.outputs).map(
  ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
);
const help = execFileSync(process.execPath, [join(root, 'dist/cli/index.js'), 'token', '--help'], {
  encoding: 'utf8',
});

const blocks = {
  inputs: ['| input | default | |', '|---|---|---|', ...inputs].join('\n'),
  outputs: ['| output | |', '|---|---|', ...outputs].join('\n'),
  help: `\`\`\`text\n${help.trim()}\n\`\`\``,
};

const path = join(root, 'README.md');
const before = readFileSync(path, 'utf8');
const after = Object.entries(blocks).reduce(
  (text, [name, block]) =>
    text.replace(
      new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- end of ${name} -->)`),
      (_, start, end) => `${start}\n\n${block}\n\n${end}`,
    ),
  before,
);
if (process.argv.includes('--check') && before !== after) {
  console.error('The tables of the README are not fresh: run node scripts/readme.mjs');
  process.exit(1);
}
if (before !== after) writeFileSync(path, after);
