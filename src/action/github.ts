import { createHash } from 'node:crypto';
import type { context } from '@actions/github';
import type { Octokit } from '../github/octokit.ts';
import type { System } from '../system.ts';

/** What is known of the run that this is. */
export type Context = typeof context;

/** Milliseconds that GitHub has for one answer. */
const LONGEST_REQUEST = 30_000;

/** GitHub's client of this run: without a limit of ours it would wait for an answer as long as the job may take. */
export async function openGitHub(
  token: string,
  system: Pick<System, 'timeout'>,
): Promise<{ readonly octokit: Octokit; readonly context: Context }> {
  const { context, getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token);
  octokit.hook.before('request', (options) => {
    options.request = { ...options.request, signal: system.timeout(LONGEST_REQUEST) };
  });
  return { octokit, context };
}

/** Where the run can be read. */
export function runUrl({ serverUrl, repo, runId }: Context): string {
  return `${serverUrl}/${repo.owner}/${repo.repo}/actions/runs/${runId}`;
}

/** What tells a comment or an issue from others of its kind: an HTML comment, which nobody sees. */
export function markerOf(kind: string, parts: readonly string[]): string {
  const id = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
  return `<!-- epapi ${kind} ${id} -->`;
}
