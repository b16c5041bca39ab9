import { createHash } from 'node:crypto';
import { LONGEST_COMMENT, keepComment } from '../github/pull-request-comment.ts';
import type { Plan } from '../provision/plan.ts';
import { planMarkdown } from '../provision/plan-markdown.ts';
import { printable } from '../text.ts';
import type { Core } from './inputs.ts';
import type { ProvisionOrder } from './provision-order.ts';
import { headingOf } from './summary.ts';

/** Keeps the comment with the plan on the pull request that this run is for; what goes wrong with it is a warning. */
export async function commentPlan(core: Core, plan: Plan, order: ProvisionOrder): Promise<void> {
  if (order.githubToken === undefined) return;
  try {
    const { context, getOctokit } = await import('@actions/github');
    const { number } = (context.payload.pull_request ?? {}) as { readonly number?: number };
    if (number === undefined) {
      core.info('There is no pull request to comment on.');
      return;
    }
    const url = await keepComment(
      getOctokit(order.githubToken),
      { ...context.repo, number },
      { marker: markerOf(order), text: textOf(plan, order), onlyUpdate: isSilent(plan) },
    );
    if (url !== undefined) core.info(`The plan is in a comment: ${printable(url)}`);
  } catch (error) {
    core.warning(problemText(error));
  }
}

/** One for each manifest: a monorepo has several. */
function markerOf({ paths }: ProvisionOrder): string {
  const id = createHash('sha256').update(JSON.stringify(paths)).digest('hex').slice(0, 16);
  return `<!-- epapi plan ${id} -->`;
}

function textOf(plan: Plan, { paths }: ProvisionOrder): string {
  const heading = `## ${headingOf('Plan', paths)}\n\n`;
  return `${heading}${planMarkdown(plan, LONGEST_COMMENT - 100 - heading.length)}`;
}

/** A pull request that changes nothing at Apple need not be told so, unless it was told otherwise before. */
function isSilent({ changes, blocked, manualSteps }: Plan): boolean {
  return changes.length + blocked.length + manualSteps.length === 0;
}

function problemText(error: unknown): string {
  const { status } = (error ?? {}) as { readonly status?: unknown };
  const message = error instanceof Error ? error.message : 'the reason is unknown';
  if (status === 401 || status === 403 || status === 404)
    return `The plan cannot be put into a comment: GitHub answered ${status}. The job needs "permissions: pull-requests: write"; on a pull request from a fork, its token may only read. The plan is in the job's summary.`;
  return `The plan cannot be put into a comment: ${printable(message)}. It is in the job's summary.`;
}
