import { formatDuration, printable } from '../../text.ts';
import type { System } from '../../system.ts';

/** What is needed to wait. */
export interface Patience extends Pick<System, 'now' | 'sleep'> {
  /** Is told of each wait before it begins: one line, fit to be printed. */
  announce(line: string): void;
}

/** Sends a request, and again after a wait where GitHub asks for one or is out of order for a moment. */
export type Ask = <Answer>(request: () => Promise<Answer>) => Promise<Answer>;

/** Seconds that all waits of one {@link Ask} may take. */
export const LONGEST_WAIT = 300;

const MOST_ATTEMPTS = 4;

/** What GitHub's client says of an answer that is no success, or of none. */
export interface Failure {
  /** 500 where there was no answer. */
  readonly status: number;
  readonly message: string;
  readonly request: { readonly method: string };
  readonly response?: { readonly headers: Readonly<Record<string, unknown>>; readonly data: unknown };
}

export function isFailure(error: unknown): error is Failure & Error {
  return (
    error instanceof Error && 'request' in error && 'status' in error && typeof error.status === 'number'
  );
}

/** An answer that is not what GitHub's documents say, or that its client could not read. */
export class UnexpectedAnswer extends Error {}

export function patient(world: Patience): Ask {
  let left = LONGEST_WAIT;
  return async (request) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await request();
      } catch (error) {
        if (!isFailure(error)) throw new UnexpectedAnswer(error instanceof Error ? error.message : undefined);
        const seconds = secondsToWait(error, world.now(), attempt);
        if (seconds === undefined || seconds > left || attempt === MOST_ATTEMPTS) throw error;
        left -= seconds;
        world.announce(
          `${reasonOf(error)}; waiting ${formatDuration(seconds)} before attempt ${attempt + 1}`,
        );
        await world.sleep(seconds * 1000);
      }
    }
  };
}

function reasonOf(failure: Failure): string {
  if (isRateLimit(failure)) return `GitHub limits the rate of requests (${failure.status})`;
  return failure.response
    ? `GitHub answered ${failure.status}`
    : `No answer from GitHub (${printable(failure.message, 100)})`;
}

/** A refusal that a later attempt may not meet. What was refused by a limit was not done, whatever it was. */
export function isRateLimit({ status, message, response }: Failure): boolean {
  if (status === 429) return true;
  const headers = response?.headers ?? {};
  const isNamed = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
  return status === 403 && (isNamed || /rate limit|abuse detection/i.test(message));
}

/**
 * @param now milliseconds since 1970-01-01T00:00:00Z
 * @returns undefined where it is of no use, or where what was asked may have been done and must not be done twice
 */
function secondsToWait(failure: Failure, now: number, attempt: number): number | undefined {
  if (isRateLimit(failure)) return secondsAsked(failure.response?.headers ?? {}, now) ?? 60 * attempt;
  return failure.status >= 500 && failure.request.method !== 'POST' ? 2 * attempt : undefined;
}

function secondsAsked(headers: Readonly<Record<string, unknown>>, now: number): number | undefined {
  const after = wholeNumber(headers['retry-after']);
  if (after !== undefined) return Math.max(1, after);
  const reset =
    headers['x-ratelimit-remaining'] === '0' ? wholeNumber(headers['x-ratelimit-reset']) : undefined;
  // By GitHub's own clock, where it says what that is.
  const date = Date.parse(String(headers['date']));
  return reset && Math.max(1, Math.ceil(reset - (Number.isNaN(date) ? now : date) / 1000));
}

function wholeNumber(header: unknown): number | undefined {
  const text = String(header);
  return /^\d{1,10}$/.test(text) ? Number(text) : undefined;
}

/** @returns undefined where what was asked for or about is gone: another run, or somebody, deleted it */
export async function orGone<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
  return asked.catch((error: unknown) => {
    if (!isFailure(error) || (error.status !== 404 && error.status !== 410)) throw error;
    return undefined;
  });
}
