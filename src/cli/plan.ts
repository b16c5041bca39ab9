import { realpath, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describePlan } from '../provision/describe-plan.ts';
import type { Plan } from '../provision/plan.ts';
import { MOST_FILES, writePlanFile } from '../provision/plan-file.ts';
import { quoteValue } from '../text.ts';
import { NETWORK_OPTIONS, openApi, reportingUsage } from './client.ts';
import { CREDENTIAL_OPTIONS } from './credentials.ts';
import { toJson } from './documents.ts';
import { BLOCKED, CHANGES } from './exit-codes.ts';
import { unwritable } from './files.ts';
import { DEFAULT_MANIFEST, PRUNE, namedManifests, readManifests, readPruneOption } from './manifest.ts';
import { HELP, parseOptions, usageError } from './options.ts';
import type { OptionGroup } from './options.ts';
import { planNow } from './planning.ts';
import type { World } from './world.ts';

export const summary = 'Compare a manifest with what Apple has, and say what would be changed';

export const usage = `epapi plan [MANIFEST…] [options]   (default ${DEFAULT_MANIFEST})`;

export const groups: readonly OptionGroup[] = [
  {
    title: 'Plan',
    options: [
      PRUNE,
      { name: 'out', value: 'FILE', help: 'write the plan into a file, for epapi apply --plan FILE' },
    ],
  },
  { title: 'Output', options: [{ name: 'json', help: 'print the plan as JSON' }, HELP] },
  CREDENTIAL_OPTIONS,
  NETWORK_OPTIONS,
];

export const examples = `Examples:
  epapi plan
  epapi plan apps/*/epapi.yml --out plan.json
  epapi plan --prune profiles --prune devices=5 --json`;

/** @returns {@link CHANGES} where there is something to do, {@link BLOCKED} where something cannot be had */
export async function run(args: readonly string[], world: World): Promise<number | undefined> {
  const options = parseOptions(args, groups, MOST_FILES);
  const prune = readPruneOption(options);
  const out = options.value('out');
  const manifests = namedManifests(options);
  const api = openApi(options, world);
  const made: string[] = [];
  const manifest = await readManifests(manifests, (path) => made.push(path));
  if (out !== undefined) await checkTarget(out, made);
  const { plan, binding } = await reportingUsage(api, world, () =>
    planNow({ api, manifest, prune }, options, world),
  );
  const where = { manifests, folder: process.cwd(), now: world.system.now() };
  if (out !== undefined) await write(out, writePlanFile(plan, binding, where));
  world.stdout(options.has('json') ? `${toJson(plan, 2)}\n` : describePlan(plan));
  return exitCodeOfPlan(plan);
}

function exitCodeOfPlan({ changes, blocked }: Plan): number | undefined {
  if (blocked.length > 0) return BLOCKED;
  return changes.length > 0 ? CHANGES : undefined;
}

/** @throws EpapiError `USAGE` where the plan would take the place of what it is made of, or no file is meant */
async function checkTarget(out: string, files: readonly string[]): Promise<void> {
  if (out === '-')
    throw usageError(
      '--out takes the name of a file.',
      'For standard output there is --json, without --out.',
    );
  const target = await realpath(out).catch(() => resolve(out));
  if (files.includes(target))
    throw usageError(
      `--out is ${quoteValue(out)}, which is the manifest, or its list of devices.`,
      'Give another name to the plan.',
    );
}

async function write(path: string, text: string): Promise<void> {
  await writeFile(path, text).catch((error: unknown) => {
    throw unwritable('plan', path, error, 'Give another path with --out.');
  });
}
