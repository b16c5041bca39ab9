import { join } from 'node:path';
import type { Client } from '../client/client.ts';
import { applyPlan } from '../provision/apply.ts';
import type { ApplyReport, Progress } from '../provision/apply.ts';
import { countChanges, describeChange, describePlan } from '../provision/describe-plan.ts';
import {
  describeOutcome,
  describeReport,
  describeUnwritten,
  reportData,
  tallyOf,
} from '../provision/describe-report.ts';
import type { Plan } from '../provision/plan.ts';
import {
  MOST_FILES,
  checkPlanFile,
  manifestsOf,
  readPlanFile,
  unseenLosses,
} from '../provision/plan-file.ts';
import type { ManifestPaths, PlanFile } from '../provision/plan-file.ts';
import { prepareFolder, writeProfiles } from '../provision/profile-file.ts';
import type { WriteReport } from '../provision/profile-file.ts';
import { profilesToWrite } from '../provision/profiles-to-write.ts';
import { EpapiError } from '../errors.ts';
import { enumerate, printable } from '../text.ts';
import { NETWORK_OPTIONS, openApi, reportingUsage } from './client.ts';
import { YES, confirm } from './confirm.ts';
import { CREDENTIAL_OPTIONS } from './credentials.ts';
import { toJson } from './documents.ts';
import { BLOCKED, FAILED, NOT_TRIED } from './exit-codes.ts';
import { readText } from './files.ts';
import { DEFAULT_MANIFEST, PRUNE, namedManifests, readManifests, readPruneOption } from './manifest.ts';
import { HELP, parseOptions, usageError } from './options.ts';
import type { OptionGroup, ParsedOptions } from './options.ts';
import { planNow } from './planning.ts';
import type { Planned } from './planning.ts';
import type { World } from './world.ts';

export const summary = 'Change what Apple has into what a manifest wants';

export const usage = `epapi apply [MANIFEST…] [options]   (default ${DEFAULT_MANIFEST})`;

export const groups: readonly OptionGroup[] = [
  {
    title: 'Plan',
    options: [
      {
        name: 'plan',
        value: 'FILE',
        help: 'apply what epapi plan --out wrote, of the manifest that it was made of, if it still fits; asks nothing, since that was looked at',
      },
      {
        name: 'replan',
        help: 'with --plan: where it fits no longer, as after a run of it that was cut off, apply what is planned anew; what that takes away and the plan did not is asked for',
      },
      PRUNE,
      YES,
    ],
  },
  {
    title: 'Output',
    options: [
      {
        name: 'profiles-dir',
        value: 'DIR',
        help: 'write all profiles of the manifest there, each verified before (default epapi-profiles below RUNNER_TEMP, where that is set)',
      },
      { name: 'json', help: 'print what became of each change, and the profiles, as JSON' },
      HELP,
    ],
  },
  CREDENTIAL_OPTIONS,
  NETWORK_OPTIONS,
];

export const examples = `Examples:
  epapi apply
  epapi apply --yes --profiles-dir build/profiles
  epapi apply --plan plan.json`;

export async function run(args: readonly string[], world: World): Promise<number | undefined> {
  const options = parseOptions(args, groups, MOST_FILES);
  const file = await readPlanOption(options, world);
  const prune = file?.prune ?? readPruneOption(options);
  const manifests = file ? manifestsFor(file, options) : namedManifests(options);
  const stop = new AbortController();
  const api = openApi(options, world, { signal: stop.signal });
  return reportingUsage(api, world, async () => {
    const manifest = await readManifests(manifests);
    const planned = await planNow({ api, manifest, prune }, options, world);
    if (file) checkUnlessReplanned(file, planned, options, world);
    if (!options.has('json')) world.stdout(describePlan(planned.plan));
    if (!(await mayApply(planned, file, options, world))) {
      world.stderr('Nothing was changed.\n');
      return NOT_TRIED;
    }
    void world.untilStopped().then(() => {
      world.stderr('Told to end: what is under way is broken off, and nothing more is begun.\n');
      stop.abort();
    });
    return applyPlanned(api, planned, stop.signal, options, world);
  });
}

/** Those of the plan; what is named beside it counts for more. */
function manifestsFor(file: PlanFile, options: ParsedOptions): ManifestPaths {
  return options.positionals.length > 0 ? namedManifests(options) : manifestsOf(file);
}

async function readPlanOption(options: ParsedOptions, world: World): Promise<PlanFile | undefined> {
  const path = options.value('plan');
  if (path !== undefined && options.values(PRUNE.name).length > 0)
    throw usageError(
      '--plan and --prune exclude each other.',
      'A plan holds what is pruned: make it with --prune.',
    );
  if (path === undefined && options.has('replan'))
    throw usageError(
      '--replan is given without --plan.',
      'Give the plan with it; without one, each run plans anew.',
    );
  return path === undefined ? undefined : readPlanFile(await readText(path, world, 'plan'));
}

function checkUnlessReplanned(file: PlanFile, planned: Planned, options: ParsedOptions, world: World): void {
  try {
    checkPlanFile(file, planned.plan, planned.binding);
  } catch (error) {
    // What was made for another manifest or another team is refused whatever is asked for.
    if (!options.has('replan') || !(error instanceof EpapiError) || error.code !== 'PLAN.STALE') throw error;
    world.stderr(`${error.message}\nPlanned anew, as --replan asks.\n`);
  }
}

async function mayApply(
  { plan, team }: Planned,
  file: PlanFile | undefined,
  options: ParsedOptions,
  world: World,
): Promise<boolean> {
  const losses = file ? unseenLosses(file, plan, team, world.system.now()) : [];
  if (plan.changes.length === 0 || (file && losses.length === 0)) return true;
  // Standard output is for the machine; whoever is asked has to know what for.
  if (options.has('json') && !options.has(YES.name)) world.stderr(describePlan(plan));
  const what = file
    ? `Planned anew, this also has what the plan of the file has not: ${enumerate(losses.map(describeChange), LOSSES)}.`
    : `This changes what Apple has: ${countChanges(plan)}.`;
  return confirm(what, options, world);
}

/** Of what goes, more than these nobody reads in a sentence: the plan has all. */
const LOSSES = 5;

async function applyPlanned(
  api: Client,
  { plan, team, binding }: Planned,
  signal: AbortSignal,
  options: ParsedOptions,
  world: World,
): Promise<number | undefined> {
  const folder = profilesFolder(options, world);
  if (folder !== undefined) await prepareFolder(folder);
  const report = await applyPlan(plan, api, {
    system: world.system,
    signal,
    onProgress: (progress) => {
      showProgress(progress, world);
    },
  });
  const wanted = profilesToWrite(plan, team, report);
  if (folder === undefined && wanted.length > 0)
    world.stderr('The profiles were not written: give --profiles-dir to have them.\n');
  const files =
    folder === undefined
      ? undefined
      : await writeProfiles(wanted, {
          ...{ folder, baseUrl: binding.baseUrl },
          system: world.system,
        });
  world.stdout(options.has('json') ? asJson(plan, report, files) : asText(report, files));
  const exit = exitCodeOfApply(plan, report, files);
  // What was broken off was not tried to its end.
  return signal.aborted && exit === FAILED ? NOT_TRIED : exit;
}

function profilesFolder(options: ParsedOptions, { env }: World): string | undefined {
  const runnerTemp = env['RUNNER_TEMP'] ?? '';
  return (
    options.value('profiles-dir') ?? (runnerTemp === '' ? undefined : join(runnerTemp, 'epapi-profiles'))
  );
}

/** A line for each change that has ended: steady, in a log as on a terminal. */
function showProgress({ change, outcome, ended, total }: Progress, world: World): void {
  if (outcome && outcome.state !== 'not tried')
    world.stderr(`[${ended}/${total}] ${describeOutcome(change, outcome)}\n`);
}

function asJson({ blocked, manualSteps }: Plan, report: ApplyReport, files: WriteReport | undefined): string {
  const failed = files?.failed.map(({ name, error: { code, message, hint } }) => ({
    name,
    code,
    message,
    hint,
  }));
  const shown = {
    ...{ changes: reportData(report), blocked, manualSteps },
    ...{ profiles: files?.written ?? [], notWritten: failed ?? [] },
  };
  return `${toJson(shown, 2)}\n`;
}

function asText(report: ApplyReport, files: WriteReport | undefined): string {
  const written =
    files?.written.map(({ name, path }) => `  profile ${printable(name)}: ${printable(path)}\n`) ?? [];
  const failed = files?.failed.map((one) => `  ${describeUnwritten(one)}\n`) ?? [];
  const profiles = [...written, ...failed];
  return `${describeReport(report)}${profiles.length > 0 ? `Profiles:\n${profiles.join('')}` : ''}`;
}

/** What was not tried weighs more than what failed, and that more than what could never be had. */
function exitCodeOfApply(
  plan: Plan,
  report: ApplyReport,
  files: WriteReport | undefined,
): number | undefined {
  const { failed, notTried } = tallyOf(report);
  if (notTried > 0) return NOT_TRIED;
  if (failed > 0 || (files?.failed.length ?? 0) > 0) return FAILED;
  return plan.blocked.length > 0 ? BLOCKED : undefined;
}
