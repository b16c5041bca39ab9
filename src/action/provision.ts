import { join } from 'node:path';
import type { Client } from '../client/client.ts';
import { applyPlan } from '../provision/apply.ts';
import { describePlan } from '../provision/describe-plan.ts';
import { describeOutcome, describeReport } from '../provision/describe-report.ts';
import { diskFiles } from '../provision/disk-files.ts';
import { ManifestError } from '../provision/manifest-error.ts';
import type { Manifest } from '../provision/manifest.ts';
import type { Plan } from '../provision/plan.ts';
import { planChanges } from '../provision/plan-changes.ts';
import { planMarkdown } from '../provision/plan-markdown.ts';
import { prepareFolder, writeProfiles } from '../provision/profile-file.ts';
import { profilesToWrite } from '../provision/profiles-to-write.ts';
import { readManifest } from '../provision/read-manifest.ts';
import { readTeam } from '../provision/read-team.ts';
import { reportMarkdown } from '../provision/report-markdown.ts';
import type { TeamState } from '../provision/team-state.ts';
import type { System } from '../system.ts';
import { printable } from '../text.ts';
import { openApi, tellUsage } from './apple.ts';
import type { Access } from './apple.ts';
import type { Core } from './inputs.ts';
import { commentPlan } from './plan-comment.ts';
import type { ProvisionOrder } from './provision-order.ts';
import { annotateFailures, annotateMistakes, refuseBlocked, refuseUnfinished } from './provision-problems.ts';
import { headingOf, summarise } from './summary.ts';
import type { Surroundings } from './surroundings.ts';

/** One step that provisions, and what it works with. */
interface Work {
  readonly core: Core;
  readonly system: System;
  readonly order: ProvisionOrder;
  readonly access: Access;
  readonly surroundings: Surroundings;
  readonly api: Client;
  /** Aborts when the run is cancelled. */
  readonly signal: AbortSignal;
}

/** A plan, with what it was made of. */
interface Planned {
  readonly plan: Plan;
  readonly team: TeamState;
}

/**
 * Plans what a manifest asks for, and applies it where that is wanted.
 *
 * @throws EpapiError also where not all that the manifest wants is there, or can be had: outputs, summary and
 *   annotations are there by then
 */
export async function provision(
  core: Core,
  system: System,
  order: ProvisionOrder,
  { access, surroundings }: Pick<Work, 'access' | 'surroundings'>,
): Promise<void> {
  const stop = new AbortController();
  const api = openApi(core, system, access, { signal: stop.signal });
  const work: Work = { core, system, order, access, surroundings, api, signal: stop.signal };
  try {
    const planned = await makePlan(work);
    if (order.mode === 'plan') {
      await showPlan(work, planned);
      return;
    }
    void surroundings.untilStopped().then(() => {
      core.info('Told to end: what is under way is broken off, and nothing more is begun.');
      stop.abort();
    });
    await apply(work, planned);
  } finally {
    tellUsage(core, api);
  }
}

async function makePlan(work: Work): Promise<Planned> {
  const { core, system, order, api } = work;
  const manifest = await readManifestOf(work);
  core.info(`Comparing ${printable(order.paths.join(', '))} with what Apple has`);
  const team = await readTeam(api, manifest, order.prune);
  const plan = planChanges(manifest, team, {
    ...{ now: system.now(), prune: order.prune },
    pruneWith: 'prune: ',
  });
  core.info(describePlan(plan).trimEnd());
  core.setOutput('changes', String(plan.changes.length > 0));
  return { plan, team };
}

async function readManifestOf({ core, order, surroundings }: Work): Promise<Manifest> {
  try {
    return await readManifest(order.paths, await diskFiles(surroundings.folder));
  } catch (error) {
    if (error instanceof ManifestError) annotateMistakes(core, error);
    throw error;
  }
}

async function showPlan({ core, system, order, surroundings }: Work, { plan }: Planned): Promise<void> {
  await summarise(core, surroundings.env, headingOf('Plan', order.paths), planMarkdown(plan));
  await commentPlan(core, system, plan, order);
  refuseBlocked(plan);
}

async function apply(work: Work, { plan, team }: Planned): Promise<void> {
  const { core, system, order, access, surroundings, api, signal } = work;
  const folder = profilesFolder(order, surroundings);
  await prepareFolder(folder);
  const report = await applyPlan(plan, api, {
    ...{ system, signal },
    onProgress: ({ change, outcome, ended, total }) => {
      if (outcome && outcome.state !== 'not tried')
        core.info(`[${ended}/${total}] ${describeOutcome(change, outcome)}`);
    },
  });
  const files = await writeProfiles(profilesToWrite(plan, team, report), {
    ...{ folder, baseUrl: access.baseUrl, system },
  });
  for (const { name, path } of files.written)
    core.info(`Profile ${printable(name)} written to ${printable(path)}`);
  core.info(describeReport(report).trimEnd());
  core.setOutput('profiles', JSON.stringify(files.written));
  const markdown = reportMarkdown(plan, report, files);
  await summarise(core, surroundings.env, headingOf('Apply', order.paths), markdown);
  annotateFailures(core, report, files);
  refuseUnfinished(plan, report, files);
}

function profilesFolder({ profilesDir }: ProvisionOrder, { env, folder }: Surroundings): string {
  return profilesDir ?? join(env['RUNNER_TEMP'] ?? folder, 'epapi-profiles');
}
