import { isMemory } from './issue-memory.ts';

/** What is ours in a body, as far as it can be told from what is people's. */
export interface Ours {
  readonly start: number;
  readonly end: number;
  /** What stands there of what is remembered, whatever version wrote it; undefined where it was deleted. */
  readonly memory: string | undefined;
}

/** One of our comments, or a line that begins or ends a block of code. Each is in one line, as we write them. */
const SIGN = /<!-- epapi [^<>\n]*-->|(?<![^\n]) {0,3}(?:```|~~~)/g;

interface Comment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether it stands in a block of code, as a quote does. */
  readonly isCode: boolean;
}

/** @param body with line ends of any kind */
export function isMarked(body: string, marker: string): boolean {
  // Of hundreds of issues nearly none has it anywhere.
  if (!body.includes(marker)) return false;
  return readComments(body).some((comment) => !comment.isCode && isMark(body, comment, marker));
}

/** Whether it has a mark of ours that is not this one: another issue's, or a duplicate's. */
export function hasOtherMark(body: string, marker: string): boolean {
  return readComments(body).some(({ text }) => text !== marker && !isMemory(text));
}

/**
 * Finds what may be written over. People quote marks, and delete the one or the other end of our text. What may be
 * theirs is not taken for ours: better it stands there twice than it is lost.
 *
 * - From a mark to the memory that follows it, with no other comment of ours in between.
 * - The mark alone, where no memory follows: nobody can tell where our text ended.
 * - The memory alone, where there is no mark: nor can anybody tell where it began.
 * - In a block of code only where there is nothing else: somebody opened one above and did not close it.
 *
 * @param body with line ends of one character
 */
export function findOurs(body: string, marker: string): Ours | undefined {
  const comments = readComments(body);
  const marked = readMarked(body, comments, marker);
  const shown = marked.filter(({ isCode }) => !isCode);
  const left = comments.findLast(
    (comment) => !comment.isCode && isMemory(comment.text) && begins(body, comment),
  );
  const found =
    shown.find(({ memory }) => memory) ??
    shown[0] ??
    (left && { ...left, memory: left }) ??
    marked.find(({ memory }) => memory);
  if (!found) return undefined;
  const { start, end, memory } = found;
  return { start, end: memory?.end ?? end, memory: memory?.text };
}

interface Mark extends Comment {
  /** The one that its text ends with. */
  readonly memory: Comment | undefined;
}

function readMarked(body: string, comments: readonly Comment[], marker: string): readonly Mark[] {
  return comments.flatMap((comment, index) => {
    if (!isMark(body, comment, marker)) return [];
    // What we write has no comment in it, and closes each block of code that it opens: what has is not ours alone.
    const next = comments[index + 1];
    const isEnd = next?.isCode === comment.isCode && isMemory(next.text) && begins(body, next);
    return [{ ...comment, memory: isEnd ? next : undefined }];
  });
}

function readComments(body: string): readonly Comment[] {
  const comments: Comment[] = [];
  let isCode = false;
  for (const { 0: text, index } of body.matchAll(SIGN)) {
    if (text.startsWith('<')) comments.push({ text, start: index, end: index + text.length, isCode });
    else isCode = !isCode;
  }
  return comments;
}

/** As we write it, on a line of its own: in a sentence or in backticks it is a quote. */
function isMark(body: string, comment: Comment, marker: string): boolean {
  return comment.text === marker && begins(body, comment) && isLineEnd(body, comment.end);
}

function begins(body: string, { start }: Comment): boolean {
  return start === 0 || body[start - 1] === '\n';
}

function isLineEnd(body: string, at: number): boolean {
  const end = /[ \t\r]*(?:\n|$)/y;
  end.lastIndex = at;
  return end.test(body);
}

/** @returns where the last block of code begins, where it does not end */
export function openBlock(text: string): number | undefined {
  const fences = [...text.matchAll(SIGN)].filter(({ 0: sign }) => !sign.startsWith('<'));
  return fences.length % 2 === 1 ? fences.at(-1)?.index : undefined;
}
