// Runs the whole of two campaigns, of which the suite runs a sample: node scripts/campaign.mjs
//
// Every fault of the emulator at every request of an apply, and every form of a key with every failure of the action.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FILES = ['__tests__/provision/campaign.test.ts', '__tests__/e2e/leaks.test.ts'];

const { status } = spawnSync(
  process.execPath,
  [join(dirname(fileURLToPath(import.meta.url)), 'test.mjs'), ...FILES],
  { stdio: 'inherit', env: { ...process.env, EPAPI_CAMPAIGN: 'whole' } },
);
process.exitCode = status ?? 1;
