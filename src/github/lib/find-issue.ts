import type { WantedIssue } from '../wanted-issue.ts';
import type { IssueApi } from './issue-api.ts';
import { hasOtherMark, isMarked } from './issue-marks.ts';
import { ownOnes } from './own.ts';
import { isFailure, isRateLimit } from './patience.ts';
import type { Issue } from './read-issue.ts';

/** What is there of the one issue. */
export interface Found {
  /**
   * Of those with the mark, or else with it somewhere in their text, or else with the title, the oldest open one; where
   * none is open, the newest closed one.
   */
  readonly issue: Issue | undefined;
  /** Other open ones with the mark: two runs at once opened them. */
  readonly twins: readonly Issue[];
}

/** Pages of issues that are looked through, the last changed first: by label, beside a search, and where none works. */
const PAGES = { labelled: 3, beside: 3, alone: 10 };

/** Issues that are read one by one since only the search found them. */
const MOST_READ = 10;

/**
 * Finds the issue in few requests, however many others there are. One page of those with its label has it in most runs.
 * Where people took the label away, or it has none, GitHub's search knows the marker, and the list of what changed last
 * has what the search, which lags behind, does not know yet.
 */
export async function findIssue(api: IssueApi, wanted: WantedIssue): Promise<Found> {
  const ours = (issues: readonly Issue[]): Promise<readonly Issue[]> =>
    ownOnes(
      api,
      issues.filter((issue) => hasMark(issue, wanted) || isLikely(issue, wanted)),
    );
  const [label] = wanted.labels;
  const isListed = label !== undefined && !label.includes(',');
  const labelled = isListed ? await ours(await listed(api, PAGES.labelled, label)) : [];
  if (labelled.some((issue) => issue.open && hasMark(issue, wanted))) return choose(labelled, wanted);
  const searched = await search(api, wanted.marker);
  const recent = await ours(await listed(api, searched ? PAGES.beside : PAGES.alone));
  const known = new Map([...labelled, ...recent].map((issue) => [issue.number, issue]));
  const unseen = (await ours(searched ?? [])).filter(({ number }) => !known.has(number));
  // The search may remember a body or a state that is no more.
  const read = await Promise.all(unseen.slice(0, MOST_READ).map(({ number }) => api.get(number)));
  const found = await ours(read.filter((issue) => issue !== undefined));
  return choose([...known.values(), ...found], wanted);
}

/** The one that was opened just now, which GitHub may not list yet, and other open ones among what was changed last. */
export async function findOpen(api: IssueApi, wanted: WantedIssue, opened: Issue): Promise<Found> {
  const { items } = await api.list(1);
  const others = items.filter(({ open, author, number }) => {
    return open && author === opened.author && number !== opened.number;
  });
  return firstOf([opened, ...others.filter((issue) => hasMark(issue, wanted))]);
}

/**
 * What has the title alone, or quotes the mark, may be of a person or a workflow that uses the same account, or be
 * another team's of this title that was emptied. So it counts only where nothing has the mark, and it is nobody's twin.
 */
function choose(issues: readonly Issue[], wanted: WantedIssue): Found {
  const marked = issues.filter((issue) => hasMark(issue, wanted));
  if (marked.length > 0) return firstOf(marked);
  const quoting = issues.filter(({ body }) => body.includes(wanted.marker));
  return { ...firstOf(quoting.length > 0 ? quoting : issues), twins: [] };
}

function firstOf(issues: readonly Issue[]): Found {
  const byAge = issues.toSorted((a, b) => a.number - b.number);
  const [oldest, ...twins] = byAge.filter(({ open }) => open);
  return { issue: oldest ?? byAge.at(-1), twins };
}

function hasMark({ body }: Issue, { marker }: WantedIssue): boolean {
  return isMarked(body, marker);
}

/**
 * A body that people emptied or wrote anew is told by its title, and one with the mark where we do not write it, by that:
 * people may have written on its line. Neither where it has another mark.
 */
function isLikely({ title, body }: Issue, wanted: WantedIssue): boolean {
  return (title === wanted.title || body.includes(wanted.marker)) && !hasOtherMark(body, wanted.marker);
}

async function listed(api: IssueApi, most: number, label?: string): Promise<readonly Issue[]> {
  const issues = new Map<number, Issue>();
  for (let page = 1; page <= most; page++) {
    const { items, isLast } = await api.list(page, label);
    for (const issue of items) issues.set(issue.number, issue);
    if (isLast) break;
  }
  return [...issues.values()];
}

/** @returns undefined where GitHub does not search for this token or in this repository */
async function search(api: IssueApi, marker: string): Promise<readonly Issue[] | undefined> {
  const words = marker.replace(/[^\w -]/g, '').replace(/^[- ]+|[- ]+$/g, '');
  try {
    return await api.search(words);
  } catch (error) {
    if (isFailure(error) && error.status < 500 && !isRateLimit(error)) return undefined;
    throw error;
  }
}
