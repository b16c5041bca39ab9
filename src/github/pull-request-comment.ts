import type { getOctokit } from '@actions/github';

/** GitHub's client, as `getOctokit` of @actions/github makes it. */
export type Octokit = ReturnType<typeof getOctokit>;

export interface PullRequest {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

/** Characters that GitHub takes in a comment. */
export const LONGEST_COMMENT = 65_536;

/** A comment that there is one of. */
export interface OneComment {
  /** An HTML comment, which nobody sees. */
  readonly marker: string;
  /** Markdown; with the marker at most {@link LONGEST_COMMENT} characters. */
  readonly text: string;
  /** None is made where there is none. */
  readonly onlyUpdate?: boolean;
}

/**
 * Keeps one comment on a pull request: the one that begins with the marker is updated, and made where there is none.
 *
 * @returns where it can be read; undefined where there is none
 * @throws what the client throws, with GitHub's status
 */
export async function keepComment(
  octokit: Octokit,
  { owner, repo, number }: PullRequest,
  { marker, text, onlyUpdate = false }: OneComment,
): Promise<string | undefined> {
  const body = `${marker}\n${text}`;
  const existing = await findComment(octokit, { owner, repo, number }, marker);
  if (existing === undefined && onlyUpdate) return undefined;
  const { data } =
    existing === undefined
      ? await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body })
      : await octokit.rest.issues.updateComment({ owner, repo, comment_id: existing, body });
  return data.html_url;
}

/** The first that begins with the marker: people quote, and quotes begin otherwise. */
async function findComment(
  octokit: Octokit,
  { owner, repo, number }: PullRequest,
  marker: string,
): Promise<number | undefined> {
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
    ...{ owner, repo, issue_number: number },
    per_page: 100,
  });
  for await (const { data } of pages) {
    const found = data.find(({ body }) => body?.startsWith(marker));
    if (found) return found.id;
  }
  return undefined;
}
