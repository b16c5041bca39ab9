// What minting a token costs, whole process: node bench/cold-start.mjs [pairs] [node]
// Prints the median of ratios to a bare `node -e 0` that ran just before, since machines are noisy.
import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const pairs = Number(process.argv[2] ?? 60);
const node = process.argv[3] ?? process.execPath;
const here = dirname(fileURLToPath(import.meta.url));
const action = join(here, '../dist/action/index.js');
const folder = mkdtempSync(join(tmpdir(), 'epapi-bench-'));
const pem = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
  type: 'pkcs8',
  format: 'pem',
});
const env = {
  PATH: process.env.PATH,
  'INPUT_KEY-ID': '2X9R4HXF34',
  'INPUT_ISSUER-ID': '57246542-96fe-1a63-e053-0824d011072a',
  'INPUT_PRIVATE-KEY': pem,
  GITHUB_OUTPUT: join(folder, 'output'),
};
const programs = {
  'bare node -e 0': ['-e', '0'],
  'node:crypto alone': [join(here, 'crypto-only.cjs')],
  'the built action': [action],
};

function time(args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(node, args, { env });
  if (status !== 0 && args[0] !== '-e') throw new Error(`${args[0]}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const times = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
for (let pair = -2; pair < pairs; pair++) {
  for (const [name, args] of Object.entries(programs)) {
    const taken = time(args);
    if (pair >= 0) times[name].push(taken);
  }
}
const bare = times['bare node -e 0'];
for (const [name, taken] of Object.entries(times)) {
  const ratio = median(taken.map((value, index) => value / bare[index]));
  console.log(`${name.padEnd(20)} ${median(taken).toFixed(1)} ms, ${ratio.toFixed(3)} times bare Node`);
}
console.log(`bytes that a token needs loaded: ${statSync(action).size}`);
rmSync(folder, { recursive: true });
