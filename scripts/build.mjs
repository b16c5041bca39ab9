// Builds dist/ from src/, or compares the two: node scripts/build.mjs [--check]
//
// 1. tsc compiles src/ to build/, and the library with its types to dist/lib.
// 2. ncc makes one CommonJS file of each program: Node starts it some 4 ms sooner than an ES module.
//
// @actions/core loads an HTTP client (undici) for OpenID Connect, which nothing here uses. Its package says
// nothing of side effects, so a bundler must keep all of it. It has none: said so in the copy that is bundled,
// what is not used falls away. The same holds for @actions/github.
//
// 3. undici, which only a proxy needs, is one file that the programs share. Bundled into them it would put a stub
// for each of Node's modules that it uses into what every token loads.
//
// 4. Beside each program that holds code of others stand their licences, in licenses.txt.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import typescript from 'typescript';
import { bundledPackages, licenceTexts } from './licences.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const build = join(root, 'build');
/** Each program's folder in dist/, and where it begins in src/. */
const programs = {
  action: 'action/main',
  'check-expiry': 'action/check-expiry-main',
  cli: 'cli/main',
  demo: 'demo/main',
};
const shared = 'undici';
const sideEffectFree = ['@actions/core', '@actions/github'];

// What a tool has to say is shown: tsc writes its diagnostics to standard output.
function run(script, ...args) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) {
    console.error(`${script} failed`);
    process.exit(1);
  }
}

function compile() {
  rmSync(build, { recursive: true, force: true });
  run('typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', 'build');
  writeFileSync(join(build, 'package.json'), '{}\n');
  for (const name of sideEffectFree) {
    const copy = join(build, 'node_modules', name);
    cpSync(join(root, 'node_modules', name), copy, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8'));
    writeFileSync(join(copy, 'package.json'), JSON.stringify({ ...manifest, sideEffects: false }));
    for (const file of scripts(copy)) removeComments(join(copy, file));
  }
}

// Comments are for src/. In a program they fill the heap's young generation, which a token just fits into: a few
// kilobytes more, and V8 collects garbage for a millisecond before it lets the process end.
function removeComments(file) {
  const compilerOptions = { removeComments: true, target: 'esnext', module: 'esnext' };
  const { outputText } = typescript.transpileModule(readFileSync(file, 'utf8'), { compilerOptions });
  writeFileSync(file, outputText);
}

function bundle(dist, name, main, ...more) {
  const out = join(dist, name);
  const stats = join(build, `${name}.stats.json`);
  run('@vercel/ncc/dist/ncc/cli.js', 'build', main, '-o', out, '--quiet', '--stats-out', stats, ...more);
  const packages = bundledPackages(JSON.parse(readFileSync(stats, 'utf8')));
  if (packages.length > 0) writeFileSync(join(out, 'licenses.txt'), licenceTexts(packages));
  for (const script of scripts(out)) escapeNonAscii(join(out, script));
  writeFileSync(join(out, 'package.json'), '{ "type": "commonjs" }\n');
}

function bundleProgram(dist, program, main) {
  bundle(dist, program, join(build, `${main}.js`), '--external', shared);
  for (const script of scripts(join(dist, program))) shareIn(join(dist, program, script));
}

function shareIn(file) {
  const code = readFileSync(file, 'utf8');
  writeFileSync(file, code.replaceAll(`require("${shared}")`, `require("../${shared}/index.js")`));
}

// V8 reads a source with a single character beyond Latin-1 as two bytes each, which costs some 2 ms here.
function escapeNonAscii(file) {
  const escape = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/[^\0-\x7f]/g, escape));
}

function buildInto(dist) {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  compile();
  bundle(dist, shared, join(root, 'node_modules', shared, 'index.js'));
  for (const [program, main] of Object.entries(programs)) bundleProgram(dist, program, main);
  run('typescript/bin/tsc', '-p', 'tsconfig.lib.json', '--outDir', join(dist, 'lib'));
}

function scripts(folder) {
  return files(folder).filter((name) => name.endsWith('.js'));
}

function files(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}

function differences(committed, fresh) {
  const names = new Set([...files(committed), ...files(fresh)]);
  return [...names].filter((name) => {
    const [a, b] = [join(committed, name), join(fresh, name)];
    return !existsSync(a) || !existsSync(b) || !readFileSync(a).equals(readFileSync(b));
  });
}

const dist = join(root, 'dist');
if (process.argv.includes('--check')) {
  const fresh = join(build, 'dist');
  buildInto(fresh);
  const stale = differences(dist, fresh);
  if (stale.length > 0) {
    console.error(`dist/ is not what src/ builds: ${stale.join(', ')}\nRun npm run build and commit dist/.`);
    process.exit(1);
  }
  console.log(`dist/ is what src/ builds: ${files(dist).length} files`);
} else {
  buildInto(dist);
  for (const name of files(dist))
    console.log(`${String(statSync(join(dist, name)).size).padStart(8)} ${relative(root, join(dist, name))}`);
}
