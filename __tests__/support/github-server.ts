import { text } from 'node:stream/consumers';
import { getOctokit } from '@actions/github';
import type { Octokit } from '../../src/github/octokit.ts';
import { withServer } from './team.ts';

export const REPOSITORY = { owner: 'acme', repo: 'apps' };

export interface Account {
  readonly id: number;
  readonly login: string;
  readonly type: 'Bot' | 'User';
}

/** Whom a workflow's own token belongs to. */
export const BOT: Account = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' };
export const STRANGER: Account = { id: 666, login: 'mallory', type: 'User' };
export const PERSON: Account = { id: 7, login: 'octocat', type: 'User' };

export interface StoredComment {
  readonly id: number;
  readonly user: Account;
  body: string;
}

export interface StoredIssue {
  readonly number: number;
  readonly user: Account;
  readonly isPullRequest: boolean;
  title: string;
  body: string;
  state: 'open' | 'closed';
  reason: string | null;
  labels: string[];
  assignees: string[];
  comments: StoredComment[];
  updated: number;
}

/** A request, as it arrived. */
export interface Asked {
  readonly method: string;
  /** Of the API: `/repos/acme/apps/issues`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly token: string;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly data?: unknown;
}

/** What a fault does instead of an answer, or with it: `hang up` before anything is done, `lose` what was answered. */
export type Fault = Reply | 'hang up' | 'lose' | undefined;

export interface GitHubOptions {
  readonly issues?: readonly Partial<StoredIssue>[];
  /** Logins that can be assigned. */
  readonly assignable?: readonly string[];
  /** False for what the search does not know yet. */
  readonly searchSees?: (issue: StoredIssue) => boolean;
  /** False for what the list does not have yet, or no more. */
  readonly listSees?: (issue: StoredIssue) => boolean;
  /** May wait; what it gives is answered instead. */
  readonly fault?: (asked: Asked, number: number) => Fault | Promise<Fault>;
  /** Where the API is: `/api/v3` on GitHub Enterprise Server. */
  readonly at?: string;
}

export interface GitHub {
  readonly baseUrl: string;
  readonly issues: StoredIssue[];
  /** Each request: `GET /repos/acme/apps/issues`. */
  readonly asked: string[];
  readonly requests: Asked[];
  /** A real client. The tokens `reader`, `person` and `bad` are what they say, any other is the {@link BOT}'s. */
  client(token?: string): Octokit;
}

/** Speaks as much of GitHub's REST API as issues, their comments and their search need; says what was asked of it. */
export async function withGitHub<Result>(
  options: GitHubOptions,
  use: (github: GitHub) => Promise<Result>,
): Promise<Result> {
  const { at = '', fault } = options;
  const store = new Store(options);
  const requests: Asked[] = [];
  const answer = async (asked: Asked): Promise<Fault> => {
    requests.push(asked);
    const found = await fault?.(asked, requests.length);
    if (found === 'lose') store.answer(asked);
    return found ?? store.answer(asked);
  };
  return withServer(
    (incoming, outgoing) => {
      const { method = '', headers } = incoming;
      const url = new URL(incoming.url ?? '', `http://${headers.host}`);
      void text(incoming).then(async (sent) => {
        const path = url.pathname.slice(url.pathname === '/api/graphql' ? '/api'.length : at.length);
        const body = (sent === '' ? {} : JSON.parse(sent)) as Asked['body'];
        const token = (headers.authorization ?? '').replace('token ', '');
        const reply = await answer({ method, path, query: url.searchParams, body, token });
        if (typeof reply !== 'object') return outgoing.destroy();
        const json = reply.data === undefined ? {} : { 'content-type': 'application/json' };
        outgoing.writeHead(reply.status, { ...json, ...linkAfter(url, reply.data), ...reply.headers });
        return outgoing.end(reply.data === undefined ? undefined : JSON.stringify(reply.data));
      });
    },
    (baseUrl) =>
      use({
        ...{ baseUrl, issues: store.issues, requests },
        get asked() {
          return requests.map(({ method, path }) => `${method} ${path}`);
        },
        client: (token = 'good') => getOctokit(token, { baseUrl: baseUrl + at }),
      }),
  );
}

/** GitHub names the next page where there may be one. */
function linkAfter(url: URL, data: unknown): Record<string, string> {
  if (!Array.isArray(data) || data.length < Number(url.searchParams.get('per_page') ?? 30)) return {};
  const next = new URL(url);
  next.searchParams.set('page', String(Number(url.searchParams.get('page') ?? 1) + 1));
  return { link: `<${next.href}>; rel="next"` };
}

const REFUSED: Reply = { status: 403, data: { message: 'Resource not accessible by integration' } };
const UNKNOWN: Reply = { status: 404, data: { message: 'Not Found' } };

const invalid = (field: string): Reply => ({
  status: 422,
  data: { message: 'Validation Failed', errors: [{ resource: 'Issue', code: 'invalid', field }] },
});

class Store {
  readonly issues: StoredIssue[] = [];
  #time = 0;
  #comments = 0;
  readonly #options: GitHubOptions;

  constructor(options: GitHubOptions) {
    this.#options = options;
    for (const issue of options.issues ?? []) this.#add(issue);
  }

  answer(asked: Asked): Reply {
    const { method, path, token } = asked;
    if (token === 'bad') return { status: 401, data: { message: 'Bad credentials' } };
    if (path === '/graphql')
      return { status: 200, data: { data: { viewer: { databaseId: who(token).id } } } };
    if (path === '/search/issues') return this.#search(asked);
    if (token === 'reader' && method !== 'GET') return REFUSED;
    const [, rest] = /^\/repos\/acme\/apps\/(.*)$/.exec(path) ?? [];
    if (rest === undefined) return UNKNOWN;
    const [kind, number = '', part = ''] = rest.split('/');
    if (kind === 'assignees') return this.#isAssignable(number) ? { status: 204 } : UNKNOWN;
    if (number === 'comments') return this.#oneComment(asked, Number(part));
    if (number === '') return method === 'GET' ? this.#list(asked) : this.#create(asked);
    const issue = this.issues.find((known) => known.number === Number(number));
    if (!issue) return UNKNOWN;
    return part === '' ? this.#one(asked, issue) : this.#commentsOf(asked, issue);
  }

  #list({ query }: Asked): Reply {
    const [label, state] = [query.get('labels'), query.get('state') ?? 'open'];
    const { listSees = () => true } = this.#options;
    const found = this.issues
      .filter(listSees)
      .filter(
        (issue) =>
          (label === null || issue.labels.includes(label)) && (state === 'all' || issue.state === state),
      )
      .sort((a, b) => (query.get('sort') === 'updated' ? b.updated - a.updated : b.number - a.number));
    return { status: 200, data: page(found, query).map(shown) };
  }

  #search({ query }: Asked): Reply {
    const [, words = ''] = /^repo:acme\/apps is:issue in:body "([^"]+)"$/.exec(query.get('q') ?? '') ?? [];
    if (words === '') return invalid('q');
    const { searchSees = () => true } = this.#options;
    const found = this.issues.filter(
      (issue) => !issue.isPullRequest && issue.body.includes(words) && searchSees(issue),
    );
    return { status: 200, data: { total_count: found.length, items: page(found, query).map(shown) } };
  }

  #create({ body, token }: Asked): Reply {
    const { title, assignees, labels, body: written } = body as unknown as StoredIssue;
    if (title === '' || title.length > 256) return invalid('title');
    if (written.length > 65_536) return invalid('body');
    if (!assignees.every((login) => this.#isAssignable(login))) return invalid('assignees');
    if (labels.some((label) => label.length > 50)) return invalid('labels');
    const set = token === 'silent' ? { labels: [], assignees: [] } : { labels, assignees };
    return { status: 201, data: shown(this.#add({ title, body: written, user: who(token), ...set })) };
  }

  #one({ method, body }: Asked, issue: StoredIssue): Reply {
    if (method === 'PATCH') {
      const {
        body: written = issue.body,
        state = issue.state,
        state_reason: reason,
      } = body as Record<string, string>;
      if (written.length > 65_536) return invalid('body');
      Object.assign(issue, { body: written, state, updated: ++this.#time });
      if (reason !== undefined) issue.reason = reason;
    }
    return { status: 200, data: shown(issue) };
  }

  #commentsOf({ method, body, query, token }: Asked, issue: StoredIssue): Reply {
    if (method === 'GET') return { status: 200, data: page(issue.comments, query).map(shownComment) };
    if (String(body['body']).length > 65_536) return invalid('body');
    const comment = { id: ++this.#comments, user: who(token), body: String(body['body']) };
    issue.comments.push(comment);
    issue.updated = ++this.#time;
    return { status: 201, data: shownComment(comment) };
  }

  #oneComment({ method, body }: Asked, id: number): Reply {
    const issue = this.issues.find(({ comments }) => comments.some((comment) => comment.id === id));
    const comment = issue?.comments.find((known) => known.id === id);
    if (!issue || !comment) return UNKNOWN;
    if (method === 'DELETE') {
      issue.comments = issue.comments.filter((known) => known !== comment);
      return { status: 204 };
    }
    comment.body = String(body['body']);
    return { status: 200, data: shownComment(comment) };
  }

  #isAssignable(login: string): boolean {
    return (this.#options.assignable ?? []).includes(login);
  }

  #add(fields: Partial<StoredIssue>): StoredIssue {
    const number = fields.number ?? Math.max(0, ...this.issues.map((known) => known.number)) + 1;
    const added: StoredIssue = {
      ...{
        number,
        user: STRANGER,
        isPullRequest: false,
        title: 'talk',
        body: '',
        state: 'open',
        reason: null,
      },
      ...{ labels: [], assignees: [], comments: [], updated: ++this.#time },
      ...fields,
    };
    // What was written before gets its numbers before.
    added.comments = added.comments.map((comment) => ({ ...comment, id: ++this.#comments }));
    this.issues.push(added);
    return added;
  }
}

function who(token: string): Account {
  return token === 'person' ? PERSON : BOT;
}

function page<Item>(items: readonly Item[], query: URLSearchParams): readonly Item[] {
  const size = Number(query.get('per_page') ?? 30);
  const number = Number(query.get('page') ?? 1);
  return items.slice((number - 1) * size, number * size);
}

function shown(issue: StoredIssue): object {
  const { number, title, body, state, reason, user, labels, assignees, comments, isPullRequest } = issue;
  return {
    ...{
      id: 1000 + number,
      number,
      title,
      body,
      state,
      state_reason: reason,
      user,
      comments: comments.length,
    },
    labels: labels.map((name) => ({ name })),
    assignees: assignees.map((login) => ({ login })),
    html_url: `https://github.test/acme/apps/issues/${number}`,
    repository_url: 'https://api.github.test/repos/acme/apps',
    ...(isPullRequest && { pull_request: {} }),
  };
}

function shownComment(comment: StoredComment): object {
  return { ...comment, html_url: `https://github.test/c/${comment.id}` };
}

/** Lets runs that go on at once take turns, request by request, in an order that is chosen. */
export class Turnstile {
  readonly #live: Set<string>;
  readonly #waiting = new Map<string, (() => void)[]>();
  readonly #choose: (among: number) => number;

  /**
   * @param tokens of the runs
   * @param choose which of so many runs is next, from 0; asked only where there is a choice
   */
  constructor(tokens: readonly string[], choose: (among: number) => number) {
    this.#live = new Set(tokens);
    this.#choose = choose;
  }

  /** Resolves when it is the turn of this run. */
  pass(token: string): Promise<void> {
    if (!this.#live.has(token)) return Promise.resolve();
    return new Promise((resolve) => {
      this.#waiting.set(token, [...(this.#waiting.get(token) ?? []), resolve]);
      this.#next();
    });
  }

  /** Takes a run out that has ended. */
  leave(token: string): void {
    this.#live.delete(token);
    this.#next();
  }

  #next(): void {
    const live = [...this.#live];
    if (live.length === 0 || !live.every((token) => this.#waiting.get(token)?.length)) return;
    const token = live[live.length > 1 ? this.#choose(live.length) : 0] ?? '';
    this.#waiting.get(token)?.shift()?.();
  }
}
