import { keepIssue } from '../../src/github/one-issue.ts';
import type { IssueOutcome } from '../../src/github/one-issue.ts';
import type { OpenItem, WantedIssue } from '../../src/github/wanted-issue.ts';
import { BOT, REPOSITORY } from './github-server.ts';
import type { GitHub, StoredIssue } from './github-server.ts';
import { makeSystem } from './team.ts';

export const MARKER = '<!-- epapi expiry -->';
export const TITLE = 'Apple signing: something expires soon';

/** Items by id, with their ranks. */
export type Ranks = Readonly<Record<string, number>>;

/** What the issue should be: a line of its body for each item. */
export function wantedWith(ranks: Ranks, changes: Partial<WantedIssue> = {}): WantedIssue {
  const items = Object.entries(ranks).map(([id, rank]): OpenItem => ({
    id,
    rank,
    text: `${id} is at ${rank}`,
  }));
  const body = `Now: ${items.map(({ text }) => text).join(', ') || 'nothing'}.`;
  const farewell = 'All is well.';
  return { marker: MARKER, title: TITLE, labels: [], assignees: [], body, items, farewell, ...changes };
}

export interface Kept extends IssueOutcome {
  /** What was announced, each before its wait. */
  readonly announced: readonly string[];
  /** Milliseconds of each wait. */
  readonly sleeps: readonly number[];
}

/** One run, through the real client. */
export async function run(
  github: GitHub,
  ranks: Ranks,
  { token, ...changes }: Partial<WantedIssue> & { token?: string } = {},
): Promise<Kept> {
  const system = makeSystem();
  const announced: string[] = [];
  const patience = { ...system, announce: (line: string) => void announced.push(line) };
  const wanted = wantedWith(ranks, changes);
  const outcome = await keepIssue(github.client(token), REPOSITORY, wanted, patience);
  return { ...outcome, announced, sleeps: system.sleeps };
}

/** The open issues that are ours, as people see them. */
export function openIssues(github: GitHub): StoredIssue[] {
  return github.issues.filter(
    ({ state, user, body }) => state === 'open' && user === BOT && body.includes(MARKER),
  );
}

/** The comments of the first issue that is ours, without what nobody sees. */
export function commentsOf(github: GitHub): string[] {
  const issue = github.issues.find(({ user }) => user === BOT);
  return (issue?.comments ?? []).map(({ body }) => body.replace(/^<!-- epapi says [0-9a-f]{12} -->\n/, ''));
}
