import { LONGEST_TEXT as LONGEST_COMMENT, makeIssueApi } from './lib/issue-api.ts';
import type { IssueApi } from './lib/issue-api.ts';
import { ownOnes } from './lib/own.ts';
import { UnexpectedAnswer, orGone, patient } from './lib/patience.ts';
import type { Patience } from './lib/patience.ts';
import type { SeenComment } from './lib/read-issue.ts';
import type { Octokit } from './octokit.ts';

export { LONGEST_COMMENT };

export interface PullRequest {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

/** A comment that there is one of. */
export interface OneComment {
  /** An HTML comment, which nobody sees. */
  readonly marker: string;
  /** Markdown; with the marker and 40 characters for the run at most {@link LONGEST_COMMENT} of them. */
  readonly text: string;
  /** GitHub's number of the run: what a run with a higher one says is not replaced. */
  readonly run: number;
  /** None is made where there is none. */
  readonly onlyUpdate?: boolean;
}

/** The comment as it was left. */
export interface KeptComment {
  /** Where it can be read; undefined where GitHub does not say. */
  readonly url: string | undefined;
  /** Whether a newer run's stands. */
  readonly isNewer: boolean;
}

/**
 * Keeps one comment of ours on a pull request: the one that begins with the marker is updated, and made where there is
 * none. Two runs at once end with one, which says what the newer one says. What anybody else wrote is left alone.
 *
 * @param octokit for GitHub Enterprise Server made with its base URL
 * @returns undefined where there is none
 * @throws what the client throws, with GitHub's status, or for an answer that cannot be read
 */
export async function keepComment(
  octokit: Octokit,
  { owner, repo, number }: PullRequest,
  { marker, text, run, onlyUpdate = false }: OneComment,
  patience: Patience,
): Promise<KeptComment | undefined> {
  const api = makeIssueApi(octokit, { owner, repo }, patient(patience));
  const body = `${marker}\n<!-- epapi run ${run} -->\n${text}`;
  const there = await findComments(api, number, marker);
  if (there.length > 0) return settle(api, there, body);
  if (onlyUpdate) return undefined;
  // Before it is made: who cannot tell it from others' would make one each time.
  await api.whoAmI();
  const made = await api.comment(number, body);
  // Another run may have made one since this one looked. GitHub may not list yet what was made just now.
  const later = (await findComments(api, number, marker)).filter(({ id }) => id !== made.id);
  return settle(api, [...later, made], body);
}

/** Whatever a run at the same time sees, it does the same: the oldest stays, and says what the newest says. */
async function settle(
  api: IssueApi,
  comments: readonly SeenComment[],
  wanted: string,
): Promise<KeptComment | undefined> {
  const [kept, ...others] = comments.toSorted((a, b) => a.id - b.id);
  if (!kept) return undefined;
  const newest = comments.reduce((best, { body }) => (runOf(body) > runOf(best) ? body : best), wanted);
  if (kept.body !== newest) await api.updateComment(kept.id, newest);
  for (const { id } of others) await orGone(api.deleteComment(id));
  return { url: kept.url, isNewer: newest !== wanted };
}

/** @returns 0 where it is not said */
function runOf(body: string): number {
  return Number(/^.*\n<!-- epapi run (\d{1,15}) -->/.exec(body)?.[1] ?? 0);
}

/** Pages of comments that are looked through; GitHub takes 2,500 comments. */
const MOST_PAGES = 30;

/** Our own that begin with the marker: people quote, and quotes begin otherwise. */
async function findComments(api: IssueApi, number: number, marker: string): Promise<readonly SeenComment[]> {
  const marked: SeenComment[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { items, isLast } = await api.comments(number, page);
    marked.push(...items.filter(({ body }) => body.startsWith(marker)));
    if (isLast) return ownOnes(api, marked);
  }
  throw new UnexpectedAnswer(`more than ${MOST_PAGES * 100} comments`);
}
