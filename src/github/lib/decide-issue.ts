import type { OpenItem, WantedIssue } from '../wanted-issue.ts';
import { LONGEST_TEXT } from './issue-api.ts';
import { readBody, writeBody, writeNewBody } from './issue-body.ts';
import { fingerprint, gotWorse, hashOf, remember } from './issue-memory.ts';

/** What of an issue matters to what is done with it. */
export interface CurrentIssue {
  readonly open: boolean;
  readonly body: string;
  /** How many comments it has, anybody's. */
  readonly comments: number;
}

export interface Comment {
  /** Hexadecimal; the same for two runs that say the same of the same state. */
  readonly key: string;
  /** Markdown. */
  readonly text: string;
}

/** What is to be done: in this order a comment, then the body, and the state with it where it changes. */
export type Action =
  | { readonly do: 'nothing' }
  | { readonly do: 'open'; readonly body: string }
  | {
      readonly do: 'write';
      /** Undefined where what people wrote leaves no room for it. */
      readonly body: string | undefined;
      readonly comment?: Comment;
      readonly turn?: 'open' | 'closed';
    };

const NOTHING: Action = { do: 'nothing' };

/**
 * The life of the issue. The rules:
 *
 * - It is opened when there is something, and its body always says what is so now, closed or not.
 * - A comment is made when something is new or has a higher rank than is remembered, and for nothing else.
 * - When nothing is left it is closed with a word. It is opened again when something comes: one issue, not one a time.
 * - Closed by hand it stays closed, until something gets worse.
 * - With its memory gone nobody can tell what got worse. Then what is open is said once, and a closed issue is opened:
 *   nothing is known of what people knew when they closed it.
 * - Where what people wrote leaves no room for its body, that stays as it is, and what got worse is still said. It is
 *   not closed, since it could not forget what is gone: it would not be opened when that comes again.
 */
export function decide(issue: CurrentIssue | undefined, wanted: WantedIssue): Action {
  const { marker, body, items } = wanted;
  if (issue) return items.length > 0 ? keepUp(issue, wanted) : unlessFull(finish(issue, wanted));
  if (items.length === 0) return NOTHING;
  return { do: 'open', body: writeNewBody(marker, body, remember(items, 0)) };
}

function unlessFull(action: Action): Action {
  return action.do === 'write' && action.body === undefined ? { do: 'write', body: undefined } : action;
}

function keepUp(issue: CurrentIssue, { marker, body, items }: WantedIssue): Action {
  const frame = readBody(issue.body, marker);
  // Where the count is gone, that of all comments is at least as high: no key of an earlier one comes again.
  const said = frame.memory?.said ?? issue.comments;
  const worse = frame.memory ? gotWorse(items, frame.memory) : items;
  if (worse.length === 0) {
    const text = writeBody(frame, marker, body, remember(items, said));
    return text !== undefined && isSame(text, issue.body) ? NOTHING : { do: 'write', body: text };
  }
  const key = hashOf(`${frame.memory ? said : 'unknown'} ${fingerprint(worse)}`);
  return {
    do: 'write',
    body: writeBody(frame, marker, body, remember(items, said + 1)),
    comment: { key, text: worseText(worse, frame.memory !== undefined) },
    ...(issue.open ? {} : { turn: 'open' }),
  };
}

/** A closed issue that still remembers something has to forget it: else it would not be opened when that comes again. */
function finish(issue: CurrentIssue, { marker, body, farewell }: WantedIssue): Action {
  const frame = readBody(issue.body, marker);
  const said = frame.memory?.said ?? issue.comments;
  if (!issue.open) {
    if (!frame.memory?.ranks.size) return NOTHING;
    return { do: 'write', body: writeBody(frame, marker, body, remember([], said)) };
  }
  return {
    do: 'write',
    body: writeBody(frame, marker, body, remember([], said + 1)),
    comment: { key: hashOf(`${said} well`), text: `${farewell} ${REOPENS}` },
    turn: 'closed',
  };
}

/** GitHub keeps the line ends of whoever edited last. */
function isSame(text: string, current: string): boolean {
  return text === current.replaceAll('\r\n', '\n').trimEnd();
}

const REOPENS = 'This issue is opened again when something comes.';

/** Items that a comment names. */
const MOST_NAMED = 20;

function worseText(worse: readonly OpenItem[], isKnown: boolean): string {
  const head = isKnown
    ? '**This got worse:**'
    : '**This is open.** What was known before cannot be read from this issue any more, so some of it may be old.';
  const lines = whatFits(worse.slice(0, MOST_NAMED).map(({ text }) => `- ${text.replace(/\s+/g, ' ')}`));
  const rest = worse.length - lines.length;
  return [head, '', ...lines, ...(rest > 0 ? ['', `And ${rest} more: see above.`] : [])].join('\n');
}

/** Each whole or not at all: a line that is cut would end in a half of a reference or a link. */
function whatFits(lines: readonly string[]): readonly string[] {
  let room = LONGEST_TEXT - 500;
  return lines.filter(({ length }) => (room -= length + 1) >= 0);
}
