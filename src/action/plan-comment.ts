import { describeFailure, isOfGitHub } from '../github/describe-failure.ts';
import { LONGEST_COMMENT, keepComment } from '../github/pull-request-comment.ts';
import type { OneComment } from '../github/pull-request-comment.ts';
import type { Plan } from '../provision/plan.ts';
import { planMarkdown } from '../provision/plan-markdown.ts';
import type { System } from '../system.ts';
import { printable } from '../text.ts';
import { markerOf, openGitHub, runUrl } from './github.ts';
import type { Core } from './inputs.ts';
import type { ProvisionOrder } from './provision-order.ts';
import { headingOf } from './summary.ts';

/** What the comment says of where its plan is from. */
export interface PlanRun {
  /** GitHub's number of it among all, and among those of its workflow. */
  readonly id: number;
  readonly number: number;
  readonly url: string;
  /** Of the last commit of the pull request: hexadecimal, in full. Empty where it is not known. */
  readonly head: string;
}

/** Keeps the comment with the plan on the pull request that this run is for; what goes wrong with it is a warning. */
export async function commentPlan(
  core: Core,
  system: System,
  plan: Plan,
  order: ProvisionOrder,
): Promise<void> {
  if (order.githubToken === undefined) return;
  try {
    const { octokit, context } = await openGitHub(order.githubToken, system);
    const { number, head } = (context.payload.pull_request ?? {}) as PullRequestPayload;
    if (number === undefined) {
      core.info('There is no pull request to comment on.');
      return;
    }
    const { runId: id, runNumber } = context;
    const run = { id, number: runNumber, url: runUrl(context), head: head?.sha ?? '' };
    const patience = { ...system, announce: core.info };
    const wanted = planComment(plan, order, run);
    const kept = await keepComment(octokit, { ...context.repo, number }, wanted, patience);
    if (!kept) return;
    const what = kept.isNewer ? 'The plan of a newer run stays in the comment' : 'The plan is in a comment';
    core.info(`${what}${kept.url === undefined ? '.' : `: ${printable(kept.url)}`}`);
  } catch (error) {
    core.warning(problemText(error));
  }
}

/** What is read of the event that started the run. */
interface PullRequestPayload {
  readonly number?: number;
  readonly head?: { readonly sha?: string };
}

/** The comment, whatever Apple, a manifest or an event says being text in it. */
export function planComment(plan: Plan, order: ProvisionOrder, run: PlanRun): OneComment {
  const head = /^[\da-f]{40,64}$/.test(run.head) ? ` for ${run.head.slice(0, 7)}` : '';
  const above = `## ${headingOf('Plan', order.paths)}\n\nMade${head} by [run ${run.number}](${run.url}).\n\n`;
  return {
    // One for each manifest: a monorepo has several.
    marker: markerOf('plan', order.paths),
    text: `${above}${planMarkdown(plan, LONGEST_COMMENT - 100 - above.length)}`,
    // Outside of GitHub there is no number.
    run: run.id || 0,
    onlyUpdate: isSilent(plan),
  };
}

/** A pull request that changes nothing at Apple need not be told so, unless it was told otherwise before. */
function isSilent({ changes, blocked, manualSteps }: Plan): boolean {
  return changes.length + blocked.length + manualSteps.length === 0;
}

function problemText(error: unknown): string {
  const otherwise = 'The plan is not in a comment, but in the job’s summary alone';
  if (isOfGitHub(error)) {
    const asked = { otherwise, permission: 'pull-requests: write' };
    return `${describeFailure(error, asked)} On a pull request from a fork, a job's token may only read.`;
  }
  const message = error instanceof Error ? error.message : 'the reason is unknown';
  return `${otherwise}: ${printable(message)}.`;
}
