import {
  AGREEMENT_MISSING,
  FORBIDDEN,
  NOT_AUTHORIZED,
  RATE_LIMITED,
  methodNotAllowed,
  noSuchPath,
} from './apple-errors.ts';
import type { AppleRefusal } from './apple-errors.ts';
import { listCertificates } from './certificates.ts';
import type { StoredCertificate } from './certificates.ts';
import { createHourlyBudget } from './hourly-budget.ts';
import { checkToken } from './token-check.ts';
import type { TeamKey } from './token-check.ts';

/** The team that the emulator stands in for. */
export interface Team {
  readonly issuerId: string;
  readonly keys: readonly TeamKey[];
  readonly certificates: readonly StoredCertificate[];
  /** False when the Account Holder has an agreement still to accept. */
  readonly agreementSigned?: boolean;
  /** False when the membership has lapsed. */
  readonly member?: boolean;
}

/** An answer that comes instead of the real one, once. */
export interface Fault {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is; Apple's own document for a 429 when it is left out there, and nothing elsewhere. */
  readonly body?: string;
}

export interface EmulatorOptions {
  /** Milliseconds since 1970-01-01T00:00:00Z, as `Date.now()`. */
  readonly now: () => number;
  /** Requests that one key may make in a rolling hour; 3500 by default. */
  readonly hourlyLimit?: number;
  /** What happens to the next authorised requests, in order; undefined is the real answer. */
  readonly faults?: readonly (Fault | undefined)[];
}

/** Apple's side of the API: a request in, a response out. */
export interface Emulator {
  handle(request: Request): Promise<Response>;
}

const HOURLY_LIMIT = 3500;

export function createEmulator(team: Team, options: EmulatorOptions): Emulator {
  const budget = createHourlyBudget(options.hourlyLimit ?? HOURLY_LIMIT);
  const faults = [...(options.faults ?? [])];

  async function handle(request: Request): Promise<Response> {
    const now = options.now();
    const headers = new Headers({ date: new Date(now).toUTCString(), 'content-type': 'application/json' });
    const key = await checkToken(request, { issuerId: team.issuerId, keys: team.keys, now });
    const { allowed, header } = budget.spend(key?.keyId ?? '', now);
    headers.set('x-rate-limit', header);
    if (!key) return refuse(NOT_AUTHORIZED, headers);
    if (!allowed) return refuse(RATE_LIMITED, headers);
    const fault = faults.shift();
    return fault ? faultResponse(fault, headers) : answer(team, key, request, headers);
  }

  return { handle };
}

function answer(team: Team, key: TeamKey, request: Request, headers: Headers): Response {
  if (team.member === false) return refuse(FORBIDDEN, headers);
  if (team.agreementSigned === false) return refuse(AGREEMENT_MISSING, headers);
  const url = new URL(request.url);
  if (/^\/v1\/(users|userInvitations)(\/|$)/.test(url.pathname) && key.role !== 'ADMIN')
    return refuse(FORBIDDEN, headers);
  if (url.pathname !== '/v1/certificates') return refuse(noSuchPath(url.pathname), headers);
  if (request.method !== 'GET') return refuse(methodNotAllowed(request.method, url.pathname), headers);
  const result = listCertificates(team.certificates, url);
  return 'document' in result
    ? new Response(JSON.stringify(result.document), { status: 200, headers })
    : refuse(result, headers);
}

let errorCount = 0;

/** Shaped as Apple's, but counted: the same run gives the same answers. */
function nextErrorId(): string {
  errorCount += 1;
  return `00000000-0000-4000-8000-${String(errorCount).padStart(12, '0')}`;
}

function refuse(refusal: AppleRefusal, headers: Headers): Response {
  const { status, code, title, detail, parameter } = refusal;
  const source = parameter === undefined ? {} : { source: { parameter } };
  const errors = [{ id: nextErrorId(), status: String(status), code, title, detail, ...source }];
  return new Response(JSON.stringify({ errors }), { status, headers });
}

function faultResponse(fault: Fault, headers: Headers): Response {
  for (const [name, value] of Object.entries(fault.headers ?? {})) headers.set(name, value);
  if (fault.body === undefined && fault.status === 429) return refuse(RATE_LIMITED, headers);
  return new Response(fault.body ?? null, { status: fault.status, headers });
}
