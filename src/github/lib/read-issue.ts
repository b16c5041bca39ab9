import { UnexpectedAnswer } from './patience.ts';
import type { CurrentIssue } from './decide-issue.ts';

/** An issue as GitHub shows it: what is read of it, and nothing unchecked. */
export interface Issue extends CurrentIssue {
  readonly number: number;
  readonly title: string;
  /** GitHub's number for who opened it. */
  readonly author: number;
  /** Where it can be read; undefined where GitHub says something else than a URL. */
  readonly url: string | undefined;
  /** Names of labels and logins, in lower case. */
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

/** Of a comment, what tells whether it is one of ours, and where it can be read. */
export interface SeenComment {
  readonly id: number;
  readonly author: number;
  readonly body: string;
  /** Undefined where GitHub says something else than a URL. */
  readonly url: string | undefined;
}

/** Characters; GitHub takes a quarter of them, and whatever comes is searched. */
const LONGEST_READ = 262_144;

/** What is read of any answer. */
type Fields = Readonly<
  Partial<
    Record<
      | ('number' | 'title' | 'state' | 'body' | 'comments' | 'labels' | 'assignees')
      | ('html_url' | 'repository_url')
      | ('id' | 'user' | 'pull_request' | 'name' | 'login' | 'items' | 'viewer' | 'databaseId'),
      unknown
    >
  >
>;

/** @returns undefined for a pull request, which GitHub lists among the issues */
export function readIssue(data: unknown): Issue | undefined {
  const fields = readFields(data, 'issue');
  if (fields.pull_request !== undefined) return undefined;
  return {
    number: readNumber(fields.number, 'issue'),
    title: readText(fields.title),
    author: readAuthor(fields),
    url: readUrl(fields.html_url),
    open: fields.state === 'open',
    body: readText(fields.body),
    comments: typeof fields.comments === 'number' ? fields.comments : 0,
    labels: readNames(fields.labels, 'name'),
    assignees: readNames(fields.assignees, 'login'),
  };
}

/**
 * @param place `acme/apps`
 * @returns undefined for another: one that was transferred is answered as what it is now, in a repository that may be
 *   anybody's
 */
export function readIssueOf(data: unknown, place: string, number: number): Issue | undefined {
  const issue = readIssue(data);
  const url = readUrl(readFields(data, 'issue').repository_url)?.toLowerCase();
  const isThere = issue?.number === number && url?.endsWith(`/repos/${place.toLowerCase()}`);
  return isThere ? issue : undefined;
}

export function readComment(data: unknown): SeenComment {
  const fields = readFields(data, 'comment');
  return {
    id: readNumber(fields.id, 'comment'),
    author: readAuthor(fields),
    body: readText(fields.body),
    url: readUrl(fields.html_url),
  };
}

/** @param what what it is a list of */
export function readList(data: unknown, what: string): readonly unknown[] {
  if (Array.isArray(data)) return data;
  throw new UnexpectedAnswer(`not a list of ${what}`);
}

export function readFields(data: unknown, what: string): Fields {
  if (typeof data === 'object' && data !== null) return data;
  throw new UnexpectedAnswer(`no ${what}`);
}

export function readNumber(value: unknown, what: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new UnexpectedAnswer(`no number of the ${what}`);
}

/** @returns -1, which is nobody, where the account is gone */
function readAuthor({ user }: Fields): number {
  const id = typeof user === 'object' && user !== null ? (user as Fields).id : undefined;
  return typeof id === 'number' && Number.isSafeInteger(id) ? id : -1;
}

function readText(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, LONGEST_READ) : '';
}

function readUrl(value: unknown): string | undefined {
  return typeof value === 'string' && /^https?:\/\/[!-~]{1,1000}$/.test(value) ? value : undefined;
}

function readNames(list: unknown, key: 'name' | 'login'): readonly string[] {
  if (!Array.isArray(list)) return [];
  return list.map((entry: unknown) => {
    const name = typeof entry === 'object' && entry !== null ? (entry as Fields)[key] : entry;
    return readText(name).toLowerCase();
  });
}
