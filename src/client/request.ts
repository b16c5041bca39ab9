import type { TokenSource } from '../auth/token-source.ts';
import { EpapiError } from '../errors.ts';
import { realSystem } from '../system.ts';
import type { System } from '../system.ts';
import { formatDuration } from '../text.ts';
import { VERSION } from '../version.ts';
import { ApiError } from './api-error.ts';
import { APPLE_BASE_URL, readBaseUrl } from './base-url.ts';
import { sendOnce } from './lib/send.ts';
import type { Answer } from './lib/send.ts';
import { readRetryAfter } from './lib/retry-after.ts';
import type { RateLimit } from './rate-limit.ts';
import { readAppleErrors } from './refusal.ts';
import type { Wait } from './wait.ts';

/** Seconds that all waiting of one request may take together, unless told otherwise. */
export const LONGEST_WAIT = 900;

/** How to reach the API; the same for many requests. */
export interface ClientOptions {
  readonly tokens: TokenSource;
  /** Read with `readBaseUrl`; Apple's by default. */
  readonly baseUrl?: string;
  /** Seconds that one attempt may take, its body included; 30 by default. */
  readonly timeout?: number;
  /** Seconds that all waiting of one request may take together; {@link LONGEST_WAIT} by default. */
  readonly maxWait?: number;
  /** Told of each wait before it begins. */
  readonly onWait?: (wait: Wait) => void;
  /** Ends the request, whatever it is doing. */
  readonly signal?: AbortSignal;
  /** The clock, sleeping, chance and network; the machine's by default. */
  readonly system?: System;
}

export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Path and query below the base URL: `/v1/certificates?limit=200`. */
  readonly path: string;
  /** Sent as JSON. */
  readonly body?: unknown;
}

export interface ApiResponse {
  readonly status: number;
  /** The parsed JSON; undefined when there was no body. */
  readonly body: unknown;
  /** Undefined when the header was missing. */
  readonly rateLimit: RateLimit | undefined;
  /** Seconds by which the server's clock is ahead of ours; undefined without a `Date` header. */
  readonly clockSkew: number | undefined;
}

/**
 * Sends one request, with a fresh token for each attempt, and repeats it on 429 until the waiting is used up.
 *
 * @throws ApiError when Apple refuses it
 * @throws EpapiError `BASE_URL`, `REQUEST.PATH` or `REQUEST.BODY` before anything is sent
 * @throws EpapiError `NETWORK`, `TIMEOUT` or `ANSWER` when there is no answer that can be read
 */
export async function request(client: ClientOptions, what: ApiRequest): Promise<ApiResponse> {
  const system = client.system ?? realSystem;
  const url = targetUrl(readBaseUrl(client.baseUrl ?? APPLE_BASE_URL), what.path);
  let waited = 0;
  for (let attempt = 1; ; attempt++) {
    const answer = await attemptOnce(client, system, url, what);
    if (answer.status >= 200 && answer.status < 300) return answer;
    if (answer.status !== 429) throw refusalOf(what, answer);
    const seconds = waitAfter(answer, attempt, system);
    const left = Math.min(client.maxWait ?? LONGEST_WAIT, LONGEST_TIMER) - waited;
    if (!(seconds <= left)) throw outOfWaiting(what, answer, seconds, left);
    client.onWait?.({ reason: 'Apple answers 429: too many requests', seconds, nextAttempt: attempt + 1 });
    await system.sleep(seconds * 1000, client.signal);
    waited += seconds;
  }
}

/** The URL of a request, always on the base URL's own origin: the token must not go anywhere else. */
function targetUrl(baseUrl: string, path: string): URL {
  const url = URL.canParse(path, baseUrl) ? new URL(path, baseUrl) : undefined;
  if (url && path.startsWith('/') && url.origin === new URL(baseUrl).origin) return url;
  throw new EpapiError({
    code: 'REQUEST.PATH',
    message: 'The path of a request does not lead to the base URL.',
    hint: 'Give path and query alone, beginning with a slash: /v1/certificates?limit=200',
  });
}

async function attemptOnce(
  client: ClientOptions,
  system: System,
  url: URL,
  what: ApiRequest,
): Promise<Answer> {
  const token = await client.tokens.get();
  return sendOnce(system, url, {
    method: what.method,
    token: token.value,
    userAgent: `epapi-action/${VERSION}`,
    body: what.body,
    timeout: client.timeout ?? 30,
    signal: client.signal,
  });
}

function refusalOf(what: ApiRequest, answer: Answer, hint?: string): ApiError {
  const { status, clockSkew, rateLimit } = answer;
  const errors = readAppleErrors(answer.body);
  return new ApiError({ method: what.method, path: what.path, status, errors, clockSkew, rateLimit }, hint);
}

function outOfWaiting(what: ApiRequest, answer: Answer, seconds: number, left: number): ApiError {
  return refusalOf(
    what,
    answer,
    `The next attempt would have to wait ${formatDuration(seconds)}, and only ${formatDuration(left)} of waiting are left. Run this again later, or let fewer jobs share one key.`,
  );
}

/** Seconds: the cap on one wait that nobody asked for, and the least before the second attempt. */
const LONGEST_BACKOFF = 60;
const SHORTEST_WAIT = 0.1;

/** Seconds, some 24 days: a longer timer would fire at once. */
const LONGEST_TIMER = 2 ** 31 / 1000 - 1;

/**
 * What Apple asks for, or else full jitter: chance spreads jobs that were refused together. In seconds. The
 * least doubles from attempt to attempt, so that a server that asks for no wait at all cannot use up the hour.
 */
function waitAfter(answer: Answer, attempt: number, system: System): number {
  const serverNow = system.now() + (answer.clockSkew ?? 0) * 1000;
  const asked = readRetryAfter(answer.retryAfter, serverNow);
  const backoff = system.random() * Math.min(LONGEST_BACKOFF, 2 ** attempt);
  const least = Math.min(LONGEST_BACKOFF, SHORTEST_WAIT * 2 ** (attempt - 1));
  return Math.max(least, asked || backoff);
}
