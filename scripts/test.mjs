// Runs the tests: node scripts/test.mjs [arguments of jest]
//
// With no argument it is the whole suite, held to the coverage of jest.config.js. A part of the suite covers
// only a part, so with arguments (a file, -t a name) nothing is held to it: add --coverage to have it all the same.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const given = process.argv.slice(2);

/** The coverage is counted by deoptimised code, in which simulated hours take six times as long. */
const SIMULATIONS = '\\.simulation\\.test\\.ts$';
const whole = [
  ['--coverage', '--coverageReporters=text-summary', `--testPathIgnorePatterns=${SIMULATIONS}`],
  [`--testPathPatterns=${SIMULATIONS}`],
];

function jest(options) {
  const { status } = spawnSync(
    process.execPath,
    [
      // jest loads ES modules through node:vm, which Node warns about once for each worker.
      ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
      join(root, 'node_modules/jest/bin/jest.js'),
      ...options,
    ],
    // Far from UTC, so that what wrongly reckons by the local time of a machine fails on each of them.
    { cwd: root, stdio: 'inherit', env: { ...process.env, TZ: 'Pacific/Kiritimati' } },
  );
  return status ?? 1;
}

process.exitCode = Math.max(...(given.length > 0 ? [given] : whole).map(jest));
