import { realSystem } from '../system.ts';
import { BACKDATE, signToken } from './token.ts';
import type { Credentials, Token, TokenOptions } from './token.ts';

/** Where a client gets its tokens from; ask it anew for each request. */
export interface TokenSource {
  /** A token that still holds for a while: the one handed out before, or a new one. Safe to call at once. */
  get(): Promise<Token>;
}

/** Seconds before its end at which a token is no longer handed out, unless it is too short-lived for that. */
const MARGIN = 60;

/**
 * Hands out one token until a minute before it expires (a quarter of its life, when it is short) and then
 * signs another.
 *
 * Signing is synchronous, so calls made at the same time all get the same token.
 *
 * @param system only `now` is used; by default the machine's clock
 */
export function createTokenSource(
  credentials: Credentials,
  options: TokenOptions = {},
  system: { now(): number } = realSystem,
): TokenSource {
  let current: Token | undefined;
  const next = (): Token => {
    const now = system.now();
    if (!current || !isFresh(current, now)) current = signToken(credentials, options, now);
    return current;
  };
  return {
    get: () =>
      new Promise((resolve) => {
        resolve(next());
      }),
  };
}

function isFresh(token: Token, now: number): boolean {
  const second = now / 1000;
  const life = token.expiresAt - token.issuedAt - BACKDATE;
  // A clock that was set back makes a token one from the future, which Apple rejects.
  return second >= token.issuedAt && second < token.expiresAt - Math.min(MARGIN, life / 4);
}
