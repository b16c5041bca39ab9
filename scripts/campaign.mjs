// Runs the whole of the campaign against apply, of which the suite runs a sample: node scripts/campaign.mjs
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { status } = spawnSync(
  process.execPath,
  [join(dirname(fileURLToPath(import.meta.url)), 'test.mjs'), '__tests__/provision/campaign.test.ts'],
  { stdio: 'inherit', env: { ...process.env, EPAPI_CAMPAIGN: 'whole' } },
);
process.exitCode = status ?? 1;
