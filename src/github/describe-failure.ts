import { formatDuration, mayBeSecret, printable } from '../text.ts';
import { LONGEST_WAIT, UnexpectedAnswer, isFailure, isRateLimit } from './lib/patience.ts';
import type { Failure } from './lib/patience.ts';

/** True for what GitHub has a part in: a refusal, no answer, or one that cannot be read. */
export function isOfGitHub(error: unknown): boolean {
  return error instanceof UnexpectedAnswer || isFailure(error);
}

/** What was asked of GitHub. */
export interface Asked {
  /** What is so where it is not done: `The issue in acme/apps is not up to date`; fit to be printed. */
  readonly otherwise: string;
  /** What the token needs: `issues: write`. */
  readonly permission: string;
}

/**
 * Why GitHub did not do what was asked, and what to do about it: a sentence or two, fit to be printed.
 *
 * @throws what is not {@link isOfGitHub}: it is a defect of ours
 */
export function describeFailure(error: unknown, { otherwise, permission }: Asked): string {
  if (error instanceof UnexpectedAnswer)
    return `${otherwise}: GitHub's answer cannot be read${said(error.message)}.`;
  if (!isFailure(error)) throw error;
  return `${otherwise}: ${reasonOf(error, permission)}`;
}

function reasonOf(failure: Failure, permission: string): string {
  const { status } = failure;
  const answer = `(${status}${said(messageOf(failure))})`;
  if (!failure.response) return `no answer from GitHub${said(failure.message)}. The next run tries again.`;
  if (isRateLimit(failure)) {
    return `GitHub limits the rate of requests for longer than the ${formatDuration(LONGEST_WAIT)} that are waited ${answer}. The next run tries again.`;
  }
  if (status === 401) return `GitHub does not take the token ${answer}.`;
  if (status === 410) return `issues are disabled there, or this one was deleted ${answer}.`;
  if (status === 403 || status === 404) {
    return `GitHub refused ${answer}. The token needs the permission "${permission}" there.`;
  }
  if (status >= 500) return `GitHub is out of order ${answer}. The next run tries again.`;
  return `GitHub refused what was asked ${answer}.`;
}

/** What the answer says, without the address of a document that the client adds. */
function messageOf({ response }: Failure): string {
  const data = response?.data;
  return typeof data === 'object' && data !== null && 'message' in data ? String(data.message) : '';
}

/** Word by word: a sentence without its spaces looks like key material, too. */
function said(message: string): string {
  return message === '' || message.split(/\s+/).some((word) => mayBeSecret(word))
    ? ''
    : `: ${printable(message, 200)}`;
}
