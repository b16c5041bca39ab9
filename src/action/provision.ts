import { join } from 'node:path';
import { createTokenSource } from '../auth/token-source.ts';
import type { TokenSource } from '../auth/token-source.ts';
import type { Credentials } from '../auth/token.ts';
import { createClient } from '../client/client.ts';
import type { Client } from '../client/client.ts';
import { describeUsage } from '../client/hourly-budget.ts';
import { describeWait } from '../client/wait.ts';
import { applyPlan } from '../provision/apply.ts';
import { describePlan } from '../provision/describe-plan.ts';
import { describeOutcome } from '../provision/describe-report.ts';
import { diskFiles } from '../provision/disk-files.ts';
import { ManifestError } from '../provision/manifest-error.ts';
import type { Manifest } from '../provision/manifest.ts';
import type { Plan } from '../provision/plan.ts';
import { planChanges } from '../provision/plan-changes.ts';
import { planMarkdown } from '../provision/plan-markdown.ts';
import { writeProfiles } from '../provision/profile-file.ts';
import { profilesToWrite } from '../provision/profiles-to-write.ts';
import { readManifest } from '../provision/read-manifest.ts';
import { readTeam } from '../provision/read-team.ts';
import { reportMarkdown } from '../provision/report-markdown.ts';
import type { TeamState } from '../provision/team-state.ts';
import type { System } from '../system.ts';
import { printable } from '../text.ts';
import type { Core } from './inputs.ts';
import { commentPlan } from './plan-comment.ts';
import type { ProvisionOrder } from './provision-order.ts';
import { annotateFailures, annotateMistakes, refuseBlocked, refuseUnfinished } from './provision-problems.ts';
import { summarise } from './summary.ts';
import type { Surroundings } from './surroundings.ts';

/** How to reach Apple. */
export interface Access {
  readonly credentials: Credentials;
  readonly baseUrl: string;
  /** Seconds; undefined for the default. */
  readonly maxWait: number | undefined;
}

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
  const api = openApi(core, system, access, stop.signal);
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

function openApi(core: Core, system: System, access: Access, signal: AbortSignal): Client {
  const { credentials, baseUrl, maxWait } = access;
  return createClient({
    tokens: masked(createTokenSource(credentials, {}, system), core),
    ...{ baseUrl, maxWait, system, signal },
    onWait: (wait) => {
      core.info(describeWait(wait));
    },
  });
}

/** A run can be longer than a token's life: each is masked before a request takes it. */
function masked(tokens: TokenSource, core: Core): TokenSource {
  let last: string | undefined;
  return {
    get: async (rejection) => {
      const token = await tokens.get(rejection);
      if (token.value !== last) core.setSecret(token.value);
      last = token.value;
      return token;
    },
  };
}

function tellUsage(core: Core, api: Client): void {
  const usage = api.usage();
  if (usage.requests > 0) core.info(describeUsage(usage));
  if (!usage.rateLimit) return;
  core.setOutput('remaining', usage.rateLimit.remaining);
  core.setOutput('limit', usage.rateLimit.limit);
}

async function makePlan(work: Work): Promise<Planned> {
  const { core, system, order, api } = work;
  const manifest = await readManifestOf(work);
  core.info(`Comparing ${printable(order.paths.join(', '))} with what Apple has`);
  const team = await readTeam(api, manifest, order.prune);
  const plan = planChanges(manifest, team, { now: system.now(), prune: order.prune });
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

async function showPlan({ core, order, surroundings }: Work, { plan }: Planned): Promise<void> {
  await summarise(core, surroundings.env, 'Plan', order.paths, planMarkdown(plan));
  await commentPlan(core, plan, order);
  refuseBlocked(plan);
}

async function apply(work: Work, { plan, team }: Planned): Promise<void> {
  const { core, system, order, access, surroundings, api, signal } = work;
  const report = await applyPlan(plan, api, {
    ...{ system, signal },
    onProgress: ({ change, outcome, ended, total }) => {
      if (outcome) core.info(`[${ended}/${total}] ${describeOutcome(change, outcome)}`);
    },
  });
  const files = await writeProfiles(profilesToWrite(plan, team, report), {
    ...{ folder: profilesFolder(order, surroundings), baseUrl: access.baseUrl, system },
  });
  for (const { name, path } of files.written)
    core.info(`Profile ${printable(name)} written to ${printable(path)}`);
  core.setOutput('profiles', JSON.stringify(files.written));
  await summarise(core, surroundings.env, 'Apply', order.paths, reportMarkdown(plan, report, files));
  annotateFailures(core, report, files);
  refuseUnfinished(plan, report, files);
}

function profilesFolder({ profilesDir }: ProvisionOrder, { env, folder }: Surroundings): string {
  return profilesDir ?? join(env['RUNNER_TEMP'] ?? folder, 'epapi-profiles');
}
