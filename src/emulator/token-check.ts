import { verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** A key as Apple keeps it: the public half, and what is known of it. */
export interface TeamKey {
  readonly keyId: string;
  readonly publicKey: KeyObject;
  readonly role: 'ADMIN' | 'DEVELOPER';
  readonly revoked?: boolean;
}

/** Seconds, of `exp - iat`, as Apple computes it. */
const LONGEST_LIFE = 1200;
const AUDIENCE = 'apple-developer-enterprise-v1';

/** What the check needs to know. */
export interface TokenCheck {
  readonly issuerId: string;
  readonly keys: readonly TeamKey[];
  /** Milliseconds since 1970-01-01T00:00:00Z, on the emulator's clock. */
  readonly now: number;
}

/** The three parts of a token in compact form. */
interface Parts {
  readonly header: Readonly<Record<string, unknown>>;
  readonly payload: Readonly<Record<string, unknown>>;
  /** What is signed. */
  readonly signed: string;
  readonly signature: Buffer;
}

/**
 * Checks the token of a request as Apple documents it, with nothing of ours that signs one.
 *
 * @returns the key that it was signed with; undefined when Apple would answer 401, whatever the reason
 */
export function checkToken(request: Request, check: TokenCheck): TeamKey | undefined {
  const parts = readToken(request.headers.get('authorization') ?? '');
  if (!parts) return undefined;
  const { header, payload } = parts;
  const key = check.keys.find(({ keyId }) => keyId === header['kid']);
  if (!key || key.revoked) return undefined;
  const accepted =
    isOfItsKind(header) &&
    payload['iss'] === check.issuerId &&
    payload['aud'] === AUDIENCE &&
    isWithinLife(payload, check.now) &&
    allows(payload['scope'], request) &&
    isSignedBy(key, parts);
  return accepted ? key : undefined;
}

function isOfItsKind(header: Parts['header']): boolean {
  return header['alg'] === 'ES256' && header['typ'] === 'JWT' && !('crit' in header);
}

function readToken(authorization: string): Parts | undefined {
  const token = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(authorization);
  if (!token) return undefined;
  const [, head = '', body = '', tail = ''] = token;
  const [header, payload] = [readPart(head), readPart(body)];
  if (!header || !payload) return undefined;
  return { header, payload, signed: `${head}.${body}`, signature: Buffer.from(tail, 'base64url') };
}

function readPart(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** ES256 has both halves of the signature side by side, not in DER. [RFC 7518, 3.4] */
function isSignedBy({ publicKey }: TeamKey, { signed, signature }: Parts): boolean {
  return verify('sha256', Buffer.from(signed), { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature);
}

function isWithinLife({ iat, exp, nbf }: Parts['payload'], now: number): boolean {
  const seconds = now / 1000;
  if (typeof iat !== 'number' || typeof exp !== 'number') return false;
  if (nbf !== undefined && !(typeof nbf === 'number' && nbf <= seconds)) return false;
  return iat <= seconds && exp > seconds && exp - iat > 0 && exp - iat <= LONGEST_LIFE;
}

/** Parameters that a scope does not speak of. */
const IGNORED = ['limit', 'cursor', 'sort'];

/** True when a token without a scope, or with one that names this request, may make it. */
function allows(scope: unknown, request: Request): boolean {
  if (scope === undefined) return true;
  if (!Array.isArray(scope) || request.method !== 'GET') return false;
  return scope.some((entry) => typeof entry === 'string' && matches(entry, new URL(request.url)));
}

function matches(entry: string, url: URL): boolean {
  const target = /^GET (\/\S+)$/.exec(entry)?.[1];
  if (target === undefined || target.startsWith('//')) return false;
  const wanted = new URL(target, url.origin);
  return wanted.pathname === url.pathname && canonicalQuery(wanted) === canonicalQuery(url);
}

/** The query without what is ignored, in one order. That a request may not carry more is the stricter reading. */
function canonicalQuery(url: URL): string {
  const pairs = [...url.searchParams].filter(([name]) => !IGNORED.includes(name));
  return JSON.stringify(pairs.map((pair) => pair.join('=')).sort());
}
