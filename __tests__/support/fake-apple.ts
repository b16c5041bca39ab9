import type { Rejection, TokenSource } from '../../src/auth/token-source.ts';
import type { ClientOptions } from '../../src/client/request.ts';
import type { Wait } from '../../src/client/wait.ts';
import type { System } from '../../src/system.ts';
import { checkedFetch } from './requests.ts';

/** 2026-11-23T23:59:00Z */
export const NOW = Date.UTC(2026, 10, 23, 23, 59);

/** What becomes of one attempt: an answer, or what happens to the connection. */
export type Fate =
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      /** Sent as it is where it is a text, as JSON otherwise. */
      readonly body?: unknown;
    }
  | 'refused'
  | 'no such host'
  | 'untrusted'
  | 'reset'
  | 'reset amid the body'
  | 'timeout';

/** What was sent. */
export interface Sent {
  readonly line: string;
  readonly body: unknown;
  readonly token: string;
}

/** A client of an Apple that does what it is told, on a clock that only moves when it is slept on. */
export interface FakeApple {
  readonly client: ClientOptions;
  readonly sent: Sent[];
  readonly waits: Wait[];
  readonly rejections: Rejection[];
  readonly system: System;
  time: number;
}

interface FakeOptions extends Partial<ClientOptions> {
  readonly chance?: number;
}

/** @param answer what becomes of each request, or a list of it in order, the last of which stays */
export function fakeApple(
  answer: readonly Fate[] | ((sent: Sent, number: number) => Fate),
  { chance = 0.5, ...options }: FakeOptions = {},
): FakeApple {
  const fake: Pick<FakeApple, 'time'> = { time: NOW };
  const sent: Sent[] = [];
  const waits: Wait[] = [];
  let patience = 0;
  let aborts: AbortController | undefined;
  const fateOf = (one: Sent): Fate => {
    const fate =
      typeof answer === 'function' ? answer(one, sent.length) : (answer[sent.length - 1] ?? answer.at(-1));
    if (fate === undefined) throw new Error('the fake was told nothing');
    return fate;
  };
  const fetch = checkedFetch((url, init) => {
    init.signal?.throwIfAborted();
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    const token = new Headers(init.headers).get('authorization')?.replace('Bearer ', '') ?? '';
    const one = {
      line: `${init.method ?? 'GET'} ${decodeURIComponent(url.pathname + url.search)}`,
      body,
      token,
    };
    sent.push(one);
    const fate = fateOf(one);
    if (fate === 'timeout') fake.time += patience;
    return meet(fate, aborts);
  });
  const system: System = {
    now: () => fake.time,
    random: () => chance,
    sleep: (milliseconds, signal) => {
      signal?.throwIfAborted();
      fake.time += milliseconds;
      return Promise.resolve();
    },
    timeout: (milliseconds) => {
      patience = milliseconds;
      aborts = new AbortController();
      return aborts.signal;
    },
    fetch,
  };
  const { tokens, rejections } = countingTokens();
  const client: ClientOptions = { tokens, system, onWait: (wait) => waits.push(wait), ...options };
  return Object.assign(fake, { client, sent, waits, rejections, system });
}

/** Tokens that are numbered; each stays until it is rejected. */
function countingTokens(): { readonly tokens: TokenSource; readonly rejections: Rejection[] } {
  const rejections: Rejection[] = [];
  const token = (): string => `token ${rejections.length + 1}`;
  let asked = 0;
  const get = (rejection?: Rejection): ReturnType<TokenSource['get']> => {
    asked += 1;
    // Whoever goes round in a circle fails here, instead of going on for ever.
    if (asked > 10_000) return Promise.reject(new Error('asked for a token far too often'));
    if (rejection) rejections.push(rejection);
    return Promise.resolve({ value: token(), issuedAt: 0, expiresAt: 0 });
  };
  return { tokens: { get }, rejections };
}

function meet(fate: Fate, aborts: AbortController | undefined): Promise<Response> {
  if (typeof fate === 'object') return Promise.resolve(responseOf(fate));
  if (fate === 'timeout') {
    aborts?.abort(new DOMException('timed out', 'TimeoutError'));
    return Promise.reject(aborts?.signal.reason as Error);
  }
  if (fate === 'reset amid the body') return Promise.resolve(new Response(brokenBody(), { status: 200 }));
  return Promise.reject(new TypeError('fetch failed', { cause: CAUSES[fate] }));
}

/** As Node and undici have them. */
const CAUSES = {
  refused: Object.assign(new AggregateError([causeOf('ECONNREFUSED', 'connect')]), { code: 'ECONNREFUSED' }),
  'no such host': causeOf('ENOTFOUND', 'getaddrinfo'),
  untrusted: causeOf('SELF_SIGNED_CERT_IN_CHAIN'),
  reset: causeOf('ECONNRESET', 'read'),
};

function causeOf(code: string, syscall?: string): Error {
  return Object.assign(new Error(code), { code, ...(syscall && { syscall }) });
}

function brokenBody(): ReadableStream {
  let pulls = 0;
  return new ReadableStream({
    pull(controller) {
      pulls += 1;
      if (pulls === 1) controller.enqueue(Buffer.from('{"data":'));
      else controller.error(new TypeError('terminated', { cause: causeOf('UND_ERR_SOCKET') }));
    },
  });
}

function responseOf({ status, headers = {}, body }: Exclude<Fate, string>): Response {
  const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
  return new Response(text ?? null, { status, headers: { ...headers } });
}

/** Apple's own document for an error. */
export function refusal(status: number, code: string, detail = 'a detail', headers = {}): Fate {
  return {
    status,
    headers,
    body: { errors: [{ id: 'x', status: String(status), code, title: 'a title', detail }] },
  };
}

/** The same fate, many times over. */
export const often = (fate: Fate, count = 500): Fate[] => Array.from({ length: count }, () => fate);
