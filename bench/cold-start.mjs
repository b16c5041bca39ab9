// What minting a token costs, whole process: node bench/cold-start.mjs [pairs] [node] [another action's entry]
// Prints medians of ratios between runs that follow each other, since machines are noisy.
//
// The third argument, or OTHER_ACTION in the environment, is the path of what another action runs as its main,
// such as dist/main.cjs of create-github-app-token, to see how long that takes to start. It is given no input,
// so that it may end with 1.
import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const pairs = Number(process.argv[2] ?? 60);
const node = process.argv[3] ?? process.execPath;
const other = process.argv[4] ?? process.env.OTHER_ACTION;
const here = dirname(fileURLToPath(import.meta.url));
const action = join(here, '../dist/action/index.js');

const BARE = 'bare node -e 0';
const CRYPTO = 'node:crypto alone';
const ACTION = 'the built action';
const OTHER = 'the other action';
const programs = {
  [BARE]: { args: ['-e', '0'] },
  [CRYPTO]: { args: [join(here, 'crypto-only.cjs')] },
  [ACTION]: { args: [action] },
  ...(other && { [OTHER]: { args: [other], mayFail: true } }),
};

function environment(folder) {
  writeFileSync(join(folder, 'output'), '');
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    // Windows starts no process without its SystemRoot.
    ...Object.fromEntries(['PATH', 'SystemRoot'].map((name) => [name, process.env[name]])),
    'INPUT_KEY-ID': '2X9R4HXF34',
    'INPUT_ISSUER-ID': '57246542-96fe-1a63-e053-0824d011072a',
    'INPUT_PRIVATE-KEY': privateKey.export({ type: 'pkcs8', format: 'pem' }),
    GITHUB_OUTPUT: join(folder, 'output'),
  };
}

function time(name, env) {
  const { args, mayFail } = programs[name];
  const start = process.hrtime.bigint();
  const { status, signal, error, stderr } = spawnSync(node, args, { env });
  const taken = Number(process.hrtime.bigint() - start) / 1e6;
  if (error) throw error;
  if (status === 0 || (mayFail && status === 1)) return taken;
  throw new Error(`${name} ended with ${status ?? signal}: ${stderr}`);
}

/** The first rounds only warm up the disk's cache. Each round begins with another program: who comes next matters. */
function measure(env) {
  const names = Object.keys(programs);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let pair = -names.length; pair < pairs; pair++) {
    const first = (pair + names.length) % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const taken = time(name, env);
      if (pair >= 0) times[name].push(taken);
    }
  }
  return times;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

function report(times) {
  const ratio = (name, to) => median(times[name].map((taken, pair) => taken / times[to][pair])).toFixed(3);
  for (const name of Object.keys(programs)) {
    console.log(
      `${name.padEnd(18)} ${median(times[name]).toFixed(1)} ms, ${ratio(name, BARE)} times ${BARE}`,
    );
  }
  console.log(`${ACTION}: ${ratio(ACTION, CRYPTO)} times ${CRYPTO}`);
  if (other) console.log(`${ACTION}: ${ratio(ACTION, OTHER)} times ${OTHER}`);
  console.log(`bytes that a token needs loaded: ${statSync(action).size}`);
}

// Node ends with 1 for a missing file too, which must not pass for a quick start.
if (other) statSync(other);

const folder = mkdtempSync(join(tmpdir(), 'epapi-bench-'));
try {
  report(measure(environment(folder)));
} finally {
  rmSync(folder, { recursive: true });
}
