import type { getOctokit } from '@actions/github';

/** GitHub's client, as `getOctokit` of @actions/github makes it. */
export type Octokit = ReturnType<typeof getOctokit>;
