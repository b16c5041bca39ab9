import type { context } from '@actions/github';
import type { Octokit } from '../github/octokit.ts';
import type { System } from '../system.ts';

/** GitHub, and the run that this is. */
export interface GitHub {
  readonly octokit: Octokit;
  readonly context: typeof context;
  /** Where the run can be read. */
  readonly runUrl: string;
}

/** Milliseconds that GitHub has for one answer. */
const LONGEST_REQUEST = 30_000;

/** GitHub's client of this run: without a limit of ours it would wait for an answer as long as the job may take. */
export async function openGitHub(token: string, system: Pick<System, 'timeout'>): Promise<GitHub> {
  const { context, getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token);
  octokit.hook.before('request', (options) => {
    options.request = { ...options.request, signal: system.timeout(LONGEST_REQUEST) };
  });
  const { owner, repo } = context.repo;
  return { octokit, context, runUrl: `${context.serverUrl}/${owner}/${repo}/actions/runs/${context.runId}` };
}
