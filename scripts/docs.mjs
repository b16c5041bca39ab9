// Writes what the documents say of the code from the code itself: node scripts/docs.mjs [--check]
// It stands between two comments: <!-- name --> and <!-- end of name -->. The schemas are such files whole.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, getFileInfo, resolveConfig } from 'prettier';
import ts from 'typescript';
import { parse } from 'yaml';
import { isBuilt, leaves, rooms } from './rooms.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (path) => readFileSync(join(root, path), 'utf8');
const cell = (text) => String(text).replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
const code = (text) => `\`${text}\``;
const prose = (text) => text.replace(/[\\`*_<>[\]|]/g, '\\$&');

/** A table in Markdown, from the cells of its head and of each row. */
function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** What a module of src/ exports as it is now, whatever dist/ was last built from. */
function load(path) {
  const { outputText } = ts.transpileModule(read(path), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023 },
  });
  const nodes = createRequire(import.meta.url);
  const require = (name) => (name.startsWith('.') ? load(join(dirname(path), name)) : nodes(name));
  const exports = {};
  new Function('exports', 'require', outputText)(exports, require);
  return exports;
}

/** Tables of the inputs and the outputs of an action. */
function actionBlocks(path) {
  const action = parse(read(path));
  const inputs = Object.entries(action.inputs).map(([name, { description, required, default: value }]) => [
    code(name),
    required ? 'required' : value ? code(value) : '',
    cell(description),
  ]);
  const outputs = Object.entries(action.outputs).map(([name, { description }]) => [
    code(name),
    cell(description),
  ]);
  return {
    inputs: table(['input', 'default', ''], inputs),
    outputs: table(['output', ''], outputs),
  };
}

function readmeBlocks() {
  const { EXIT_CODES } = load('src/cli/exit-codes.ts');
  return {
    ...actionBlocks('action.yml'),
    help: help('token'),
    subcommands: help(),
    'exit codes': table(
      ['exit code', 'meaning'],
      EXIT_CODES.map(({ exit, meaning }) => [exit, cell(meaning)]),
    ),
  };
}

/** What --help prints, of the command or of a subcommand. */
function help(...subcommand) {
  const args = [join(root, 'dist/cli/index.js'), ...subcommand, '--help'];
  return `\`\`\`text\n${execFileSync(process.execPath, args, { encoding: 'utf8' }).trim()}\n\`\`\``;
}

/** A section for each subcommand, those of which the list says something. */
function commandBlocks() {
  const names = [...help().matchAll(/^ {2}([a-z-]+) {2,}\S/gm)].map(([, name]) => name);
  return { help: names.map((name) => `## epapi ${name}\n\n${help(name)}`).join('\n\n') };
}

function errorBlocks() {
  const { KEY_PROBLEMS, keyError } = load('src/auth/lib/key-problems.ts');
  const sections = KEY_PROBLEMS.map(keyError).map(
    ({ code, message, hint }) => `### ${code}\n\n${prose(message)}\n\n${prose(hint)}`,
  );
  return { keys: sections.join('\n\n') };
}

/** A row for each key of the manifest, in the order of its schema. */
function manifestBlocks() {
  return { keys: schemaTable('key', manifestSchema()) };
}

/** The action's inputs and outputs, and a row for each field of expiry.json. */
function expiryBlocks() {
  return { ...actionBlocks('check-expiry/action.yml'), fields: schemaTable('field', expirySchema()) };
}

function schemaTable(what, schema) {
  const rows = keysOf(schema).map(([path, about, required]) => [
    code(path),
    required ? 'yes' : '',
    cell(about),
  ]);
  return table([what, 'required', ''], rows);
}

function keysOf({ properties, required = [], additionalProperties, anyOf, items }, path = '') {
  const below = (name) => (path === '' ? name : `${path}.${name}`);
  const own = Object.entries(properties ?? {}).flatMap(([name, schema]) => [
    [below(name), schema.description, required.includes(name)],
    ...keysOf(schema, below(name)),
  ]);
  // A capability's settings are Apple's words on both sides: the table would say nothing of them.
  const named = additionalProperties?.properties ? keysOf(additionalProperties, below('NAME')) : [];
  const listed = items?.properties ? keysOf(items, `${path}[]`) : [];
  return [...own, ...named, ...listed, ...(anyOf ?? []).flatMap((schema) => keysOf(schema, path))];
}

const manifestSchema = () => load('src/provision/lib/manifest-shape.ts').SCHEMA;
const expirySchema = () => load('src/expiry/lib/json-shape.ts').EXPIRY_SCHEMA;

/** The rooms that there are: a table of what is still to come would be a promise. */
function roomBlocks() {
  const name = (room) => code(room.endsWith('.ts') ? room : `${room}/`);
  const rows = Object.entries(rooms)
    .filter(([room]) => isBuilt(room))
    .map(([room, { purpose, imports, face }]) => {
      const others = imports.filter(isBuilt).map(name).join(', ');
      return [name(room), purpose, face ? 'all rooms that are no faces' : others || 'leaves alone'];
    });
  return {
    rooms: table(['room', 'what it is for', 'may import'], rows),
    leaves: `Leaves, which all may import and which import no room: ${leaves.map(code).join(', ')}.`,
  };
}

function fill(path, text, blocks) {
  return Object.entries(blocks).reduce((filled, [name, block]) => {
    const place = new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- end of ${name} -->)`);
    if (!place.test(filled)) throw new Error(`${path} has no place for ${name}`);
    return filled.replace(place, (_, start, end) => `${start}\n\n${block}\n\n${end}`);
  }, text);
}

/** As the formatter would have it, where it has a say. */
async function formatted(path, text) {
  const file = join(root, path);
  const { ignored } = await getFileInfo(file, { ignorePath: join(root, '.prettierignore') });
  return ignored ? text : format(text, { ...(await resolveConfig(file)), filepath: file });
}

const documents = {
  'README.md': readmeBlocks(),
  'docs/command.md': commandBlocks(),
  'docs/errors.md': errorBlocks(),
  'docs/expiry.md': expiryBlocks(),
  'docs/manifest.md': manifestBlocks(),
  'docs/architecture.md': roomBlocks(),
};

const schemas = {
  'schema/epapi.schema.json': manifestSchema(),
  'schema/expiry.schema.json': expirySchema(),
};

const texts = [
  ...Object.entries(documents).map(([path, blocks]) => [path, fill(path, read(path), blocks)]),
  ...Object.entries(schemas).map(([path, schema]) => [path, JSON.stringify(schema)]),
];

for (const [path, text] of texts) {
  const after = await formatted(path, text);
  if (existsSync(join(root, path)) && read(path) === after) continue;
  if (process.argv.includes('--check')) {
    console.error(`${path} is not what the code says: run node scripts/docs.mjs`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), after);
  }
}
