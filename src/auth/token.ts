import { sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { BACKDATE } from './backdate.ts';
import { LONGEST_LIFETIME, isLifetime, lifetimeError } from './lifetime.ts';

/** What a token is signed with. */
export interface Credentials {
  /** The key's ID, as Apple shows it in the list of keys. */
  readonly keyId: string;
  /** The team's issuer ID, a UUID. */
  readonly issuerId: string;
  /** What `readPrivateKey` gives. */
  readonly privateKey: KeyObject;
}

export interface TokenOptions {
  /** Seconds for which the token can be used, 1 to 1200; by default the longest that Apple accepts. */
  readonly lifetime?: number;
  /** The requests that the token is limited to, each `GET <path>[?query]`; none means no limit. */
  readonly scope?: readonly string[];
}

/** A signed token, and when it holds. */
export interface Token {
  /** The JWT in compact form, for `Authorization: Bearer …`. A secret. */
  readonly value: string;
  /** The `iat` claim: seconds since 1970-01-01T00:00:00Z, a minute before it was signed. */
  readonly issuedAt: number;
  /** The `exp` claim: seconds since 1970-01-01T00:00:00Z. From then on Apple rejects it. */
  readonly expiresAt: number;
}

/** The only audience of the Enterprise Program API. */
export const AUDIENCE = 'apple-developer-enterprise-v1';

/**
 * Signs a token for the Enterprise Program API: a JWT with ES256.
 *
 * It can be used for `lifetime` seconds, except that Apple counts from `iat`, which is backdated: the whole,
 * `exp - iat`, never exceeds {@link LONGEST_LIFETIME}, so the longest token can be used for 19 minutes.
 *
 * @param now milliseconds since 1970-01-01T00:00:00Z
 * @throws EpapiError `TOKEN_LIFETIME`
 */
export function signToken(credentials: Credentials, options: TokenOptions, now: number): Token {
  const { lifetime = LONGEST_LIFETIME, scope = [] } = options;
  if (!isLifetime(lifetime)) throw lifetimeError(String(lifetime));
  const second = Math.floor(now / 1000);
  const issuedAt = second - BACKDATE;
  const expiresAt = Math.min(second + lifetime, issuedAt + LONGEST_LIFETIME);
  const header = { alg: 'ES256', kid: credentials.keyId, typ: 'JWT' };
  const payload = {
    iss: credentials.issuerId,
    iat: issuedAt,
    exp: expiresAt,
    aud: AUDIENCE,
    ...(scope.length > 0 && { scope }),
  };
  const signed = `${encode(header)}.${encode(payload)}`;
  // JWS wants r and s side by side (RFC 7518, section 3.4), not the DER that is the default.
  const signature = sign('sha256', Buffer.from(signed), {
    key: credentials.privateKey,
    dsaEncoding: 'ieee-p1363',
  });
  return { value: `${signed}.${signature.toString('base64url')}`, issuedAt, expiresAt };
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
