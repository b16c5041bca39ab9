import type { Octokit } from '../octokit.ts';
import { UnexpectedAnswer, orGone } from './patience.ts';
import type { Ask } from './patience.ts';
import { readComment, readFields, readIssue, readIssueOf, readList, readNumber } from './read-issue.ts';
import type { Issue, SeenComment } from './read-issue.ts';

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** What GitHub is asked about issues. Each answer is checked; each may fail as the client does. */
export interface IssueApi {
  /** The number of whoever the token belongs to: a person or an app. Asked once. */
  whoAmI(): Promise<number>;
  /** A page of issues, open or not, what changed last first. Fewer than {@link PAGE} where it is the last one. */
  list(page: number, label?: string): Promise<Page<Issue>>;
  /** A page of issues whose bodies have these words, what changed last first. GitHub lags behind here. */
  search(words: string): Promise<readonly Issue[]>;
  /** Undefined where it is no more: deleted, or transferred to where GitHub then answers from. */
  get(number: number): Promise<Issue | undefined>;
  create(fields: NewIssue): Promise<Issue>;
  update(number: number, fields: IssueChange): Promise<unknown>;
  /** A page of comments, the oldest first. */
  comments(number: number, page: number): Promise<Page<SeenComment>>;
  comment(number: number, body: string): Promise<SeenComment>;
  updateComment(id: number, body: string): Promise<unknown>;
  deleteComment(id: number): Promise<unknown>;
  isAssignable(login: string): Promise<boolean>;
}

/** Characters that GitHub takes in the body of an issue or of a comment. */
export const LONGEST_TEXT = 65_536;

/** How many are asked for at once: as many as GitHub gives. */
export const PAGE = 100;

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly isLast: boolean;
}

export interface NewIssue {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

export interface IssueChange {
  readonly body?: string;
  readonly state?: 'open' | 'closed';
  readonly state_reason?: 'completed' | 'not_planned' | 'reopened';
}

export function makeIssueApi(octokit: Octokit, { owner, repo }: Repository, ask: Ask): IssueApi {
  let viewer: Promise<number> | undefined;
  return {
    whoAmI: () => (viewer ??= ask(() => octokit.graphql('{ viewer { databaseId } }')).then(readViewer)),
    ...readingCalls(octokit, { owner, repo }, ask),
    ...writingCalls(octokit, { owner, repo }, ask),
  };
}

/** Pages are counted here, not followed: an answer does not say where the token is sent next. */
function readingCalls(
  { rest: { issues, search } }: Octokit,
  { owner, repo }: Repository,
  ask: Ask,
): Pick<IssueApi, 'list' | 'search' | 'get' | 'comments' | 'isAssignable'> {
  return {
    list: async (page, labels) => {
      const sorted = { state: 'all', sort: 'updated', direction: 'desc', per_page: PAGE, page } as const;
      const asked = { owner, repo, ...sorted, ...(labels !== undefined && { labels }) };
      return readPage((await ask(() => issues.listForRepo(asked))).data, 'issues', readIssue);
    },
    search: async (words) => {
      const q = `repo:${owner}/${repo} is:issue in:body "${words}"`;
      const asked = { q, sort: 'updated', order: 'desc', per_page: PAGE } as const;
      const found = readFields((await ask(() => search.issuesAndPullRequests(asked))).data, 'result');
      return readPage(found.items, 'issues', readIssue).items;
    },
    get: async (number) => {
      const answer = await orGone(ask(() => issues.get({ owner, repo, issue_number: number })));
      return answer && readIssueOf(answer.data, `${owner}/${repo}`, number);
    },
    comments: async (number, page) => {
      const asked = { owner, repo, issue_number: number, per_page: PAGE, page };
      return readPage((await ask(() => issues.listComments(asked))).data, 'comments', readComment);
    },
    isAssignable: (assignee) =>
      ask(() => issues.checkUserCanBeAssigned({ owner, repo, assignee })).then(
        () => true,
        () => false,
      ),
  };
}

function writingCalls(
  { rest: { issues } }: Octokit,
  { owner, repo }: Repository,
  ask: Ask,
): Pick<IssueApi, 'create' | 'update' | 'comment' | 'updateComment' | 'deleteComment'> {
  return {
    create: async ({ labels, assignees, ...texts }) => {
      const fields = { owner, repo, ...texts, labels: [...labels], assignees: [...assignees] };
      const created = readIssue((await ask(() => issues.create(fields))).data);
      if (created) return created;
      throw new UnexpectedAnswer('a pull request where an issue was opened');
    },
    update: (number, fields) => ask(() => issues.update({ owner, repo, issue_number: number, ...fields })),
    comment: async (number, body) =>
      readComment((await ask(() => issues.createComment({ owner, repo, issue_number: number, body }))).data),
    updateComment: (id, body) => ask(() => issues.updateComment({ owner, repo, comment_id: id, body })),
    deleteComment: (id) => ask(() => issues.deleteComment({ owner, repo, comment_id: id })),
  };
}

function readViewer(data: unknown): number {
  const { viewer } = readFields(data, 'answer to who the token belongs to');
  return readNumber(readFields(viewer, 'owner of the token').databaseId, 'owner of the token');
}

function readPage<Item>(data: unknown, what: string, read: (entry: unknown) => Item | undefined): Page<Item> {
  const entries = readList(data, what);
  const items = entries.map(read).filter((item) => item !== undefined);
  return { items, isLast: entries.length < PAGE };
}
