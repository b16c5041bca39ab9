import { printable } from '../text.ts';
import { decide } from './lib/decide-issue.ts';
import type { Action, Comment } from './lib/decide-issue.ts';
import { describeFailure } from './describe-failure.ts';
import type { Asked } from './describe-failure.ts';
import { findIssue, findOpen } from './lib/find-issue.ts';
import { LONGEST_TEXT, makeIssueApi } from './lib/issue-api.ts';
import type { IssueApi, NewIssue, Repository } from './lib/issue-api.ts';
import { readBody, writeDuplicate } from './lib/issue-body.ts';
import { hashOf } from './lib/issue-memory.ts';
import { isFailure, isRateLimit, orGone, patient } from './lib/patience.ts';
import type { Patience } from './lib/patience.ts';
import type { Issue } from './lib/read-issue.ts';
import type { Octokit } from './octokit.ts';
import type { WantedIssue } from './wanted-issue.ts';

export { LONGEST_ISSUE_TEXT } from './lib/issue-body.ts';
export { LONGEST_WAIT } from './lib/patience.ts';
export type { Repository } from './lib/issue-api.ts';
export type { Patience } from './lib/patience.ts';

/** What became of the issue. `none`: there is none, and it was not needed or could not be had; see the warnings. */
export type IssueState = 'opened' | 'updated' | 'unchanged' | 'closed' | 'reopened' | 'none';

export interface IssueOutcome {
  readonly state: IssueState;
  /** Where it can be read. */
  readonly url?: string;
  /** What could not be done and why: sentences, fit to be printed. */
  readonly warnings: readonly string[];
}

/**
 * Keeps one issue in a repository: what is done when is in {@link decide}. Two runs at once end with one issue.
 *
 * What GitHub refuses is a warning, and no reason to fail: nothing is thrown but defects. Waits that GitHub asks for
 * are waited for {@link LONGEST_WAIT} seconds in all.
 *
 * @param octokit for GitHub Enterprise Server made with its base URL
 */
export async function keepIssue(
  octokit: Octokit,
  repository: Repository,
  wanted: WantedIssue,
  patience: Patience,
): Promise<IssueOutcome> {
  const api = makeIssueApi(octokit, repository, patient(patience));
  const place = `${repository.owner}/${repository.repo}`;
  const run: Run = { api, wanted, place, warnings: new Set(), state: 'none', url: undefined };
  try {
    await keep(run);
  } catch (error) {
    run.warnings.add(describeFailure(error, askedOf(place)));
  }
  const { state, url, warnings } = run;
  return { state, ...(url !== undefined && { url }), warnings: [...warnings] };
}

function askedOf(place: string): Asked {
  return {
    otherwise: `The issue in ${printable(place, 150)} is not up to date`,
    permission: 'issues: write',
  };
}

/** A run, and how far it came: what is done when GitHub refuses the next thing is still to be told. */
interface Run {
  readonly api: IssueApi;
  readonly wanted: WantedIssue;
  /** `acme/apps` */
  readonly place: string;
  readonly warnings: Set<string>;
  state: IssueState;
  url: string | undefined;
}

async function keep(run: Run): Promise<void> {
  const { issue, twins } = await findIssue(run.api, run.wanted);
  const action = decide(issue, run.wanted);
  if (!issue) return action.do === 'open' ? open(run, action.body) : undefined;
  run.state = 'unchanged';
  run.url = issue.url;
  if (action.do === 'write') await write(run, issue, action);
  await closeTwins(run, issue, twins);
}

/** The comment comes first: cut off after it, the next run finds it made; the other way round it would be lost. */
async function write(run: Run, issue: Issue, action: Action & { do: 'write' }): Promise<void> {
  const { body, comment, turn } = action;
  if (comment) await tryToComment(run, issue, comment);
  if (body === undefined) run.warnings.add(noRoom(run.place));
  if (body === undefined && turn === undefined) return;
  await run.api.update(issue.number, { ...withBody(body), ...(turn && TURNS[turn]) });
  run.state = turn === undefined ? 'updated' : turn === 'open' ? 'reopened' : 'closed';
}

const TURNS = {
  open: { state: 'open', state_reason: 'reopened' },
  closed: { state: 'closed', state_reason: 'completed' },
} as const;

const withBody = (body: string | undefined): { body?: string } => (body === undefined ? {} : { body });

function noRoom(place: string): string {
  const most = `GitHub takes ${LONGEST_TEXT} characters`;
  return `${askedOf(place).otherwise}: what people wrote in it leaves no room for the rest, and nothing of it is cut. ${most}: shorten it, or move it to a comment.`;
}

/** Where comments alone are refused, as in a locked issue, the body is still kept. */
async function tryToComment(run: Run, issue: Issue, comment: Comment): Promise<void> {
  try {
    await commentOnce(run.api, issue, comment);
  } catch (error) {
    if (!isFailure(error) || error.status >= 500 || isRateLimit(error)) throw error;
    run.warnings.add(describeFailure(error, askedOf(run.place)));
  }
}

/** Another run may say the same at the same time, or have died after saying it: the first that says it stays. */
async function commentOnce(api: IssueApi, issue: Issue, { key, text }: Comment): Promise<void> {
  const mark = `<!-- epapi says ${key} -->`;
  if ((await said(api, issue, mark)).length > 0) return;
  await api.comment(issue.number, `${mark}\n${text}`);
  const [, ...later] = await said(api, issue, mark);
  for (const id of later) await orGone(api.deleteComment(id));
}

/** Pages of comments that are looked at: what the last run said, and all since, unless hundreds were talking. */
const COMMENT_PAGES = 3;

/** Ids of our own comments that begin with the mark, the oldest first. */
async function said(api: IssueApi, { number, comments, author }: Issue, mark: string): Promise<number[]> {
  const ids = [];
  const first = Math.max(1, Math.floor(comments / 100));
  for (let page = first; page < first + COMMENT_PAGES; page++) {
    const { items, isLast } = await api.comments(number, page);
    const ours = items.filter((comment) => comment.author === author && comment.body.startsWith(mark));
    ids.push(...ours.map(({ id }) => id));
    if (isLast) break;
  }
  return ids.sort((a, b) => a - b);
}

/** Another run may have opened one since this one looked: whoever opens the later one sees both, and closes the later. */
async function open(run: Run, body: string): Promise<void> {
  const created = await create(run, body);
  run.state = 'opened';
  run.url = created.url;
  const { issue: oldest = created, twins } = await findOpen(run.api, run.wanted, created);
  if (oldest.number < created.number) {
    run.state = 'unchanged';
    run.url = oldest.url;
  }
  await closeTwins(run, oldest, twins);
}

async function closeTwins(run: Run, kept: Issue, twins: readonly Issue[]): Promise<void> {
  for (const twin of twins) {
    const text = `Two runs at once opened an issue each. #${kept.number} is older and stays.`;
    await tryToComment(run, twin, { key: hashOf(`twin of ${kept.number}`), text });
    const body = writeDuplicate(readBody(twin.body, run.wanted.marker), kept.number);
    await run.api.update(twin.number, { ...withBody(body), state: 'closed', state_reason: 'not_planned' });
  }
}

/** Characters that GitHub takes in a title. */
const LONGEST_TITLE = 256;

/** Opens it without what GitHub does not take, rather than not at all. */
async function create(run: Run, body: string): Promise<Issue> {
  const { title, labels, assignees } = run.wanted;
  let fields: NewIssue = { title: title.slice(0, LONGEST_TITLE), body, labels, assignees };
  for (;;) {
    try {
      const created = await run.api.create(fields);
      for (const warning of missing(run, created)) run.warnings.add(warning);
      return created;
    } catch (error) {
      const fewer = isFailure(error) && error.status === 422 ? await withFewer(run.api, fields) : undefined;
      if (!fewer) throw error;
      fields = fewer;
    }
  }
}

/** @returns undefined where there is nothing left to leave out */
async function withFewer(api: IssueApi, fields: NewIssue): Promise<NewIssue | undefined> {
  const { labels, assignees } = fields;
  if (assignees.length === 0) return labels.length > 0 ? { ...fields, labels: [] } : undefined;
  const fit = [];
  for (const login of assignees.slice(0, 10)) if (await api.isAssignable(login)) fit.push(login);
  return { ...fields, assignees: fit.length < assignees.length ? fit : [] };
}

/** GitHub leaves out without a word what the token may not set. */
function missing({ wanted, place }: Run, created: Issue): string[] {
  const without = (names: readonly string[], there: readonly string[], what: string): string[] => {
    const left = names.filter((name) => !there.includes(name.toLowerCase()));
    if (left.length === 0) return [];
    const quoted = left.slice(0, 10).map((name) => `"${printable(name, 80)}"`);
    return [
      `The issue in ${place} was opened without the ${what} ${quoted.join(', ')}: GitHub did not take them.`,
    ];
  };
  return [
    ...without(wanted.labels, created.labels, 'labels'),
    ...without(wanted.assignees, created.assignees, 'assignees'),
  ];
}
