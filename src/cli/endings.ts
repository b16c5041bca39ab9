import { DAY, describeEnd } from '../days.ts';
import { printable } from '../text.ts';

/** One thing that was looked at. */
export interface Check {
  readonly name: string;
  /** `warning` is fine for now. */
  readonly state: 'ok' | 'warning' | 'error';
  readonly text: string;
  /** What to do about it. */
  readonly hint?: string;
}

/** Something that ends. */
export interface Ending {
  /** The kind, and the name in quotes. */
  readonly what: string;
  /** Milliseconds since 1970-01-01T00:00:00Z; NaN when nobody can tell. */
  readonly end: number;
  /** Whether installed apps stop opening with it. */
  readonly opens: boolean;
  readonly isInvalid: boolean;
}

/** What a certificate or a profile of Apple's says of its end. */
export function ending(
  kind: string,
  { name, expirationDate }: { readonly name?: unknown; readonly expirationDate?: unknown },
  type: unknown,
  state?: unknown,
): Ending {
  return {
    what: `${kind} "${printable(String(name), 80)}"`,
    end: Date.parse(String(expirationDate)),
    opens: /INHOUSE|DISTRIBUTION/.test(String(type)),
    isInvalid: state === 'INVALID',
  };
}

/** Days before its end at which something is named. */
const SOON = 60;

/** More than these of a kind nobody reads; the rest is counted. */
const MOST_NAMED = 20;

/** @param now milliseconds since 1970-01-01T00:00:00Z */
export function expiryChecks(endings: readonly Ending[], now: number): Check[] {
  const soon = endings
    .filter(({ end }) => !(end - now >= SOON * DAY))
    .sort((a, b) => (a.end || 0) - (b.end || 0))
    .map((one) => expiryCheck(one, now));
  if (soon.length > 0) return shorten('expiry', soon, `have expired, or expire within ${SOON} days`);
  return [{ name: 'expiry', state: 'ok', text: `Nothing expires within ${SOON} days.` }];
}

export function invalidChecks(profiles: readonly Ending[]): Check[] {
  const invalid = profiles
    .filter(({ isInvalid }) => isInvalid)
    .map(({ what }): Check => {
      const text = `The ${what} is INVALID.`;
      const hint =
        'Its bundle ID was edited or a certificate of it was revoked: nothing can be signed with it any more. Make it anew.';
      return { name: 'validity', state: 'warning', text, hint };
    });
  return shorten('validity', invalid, 'are INVALID');
}

function shorten(name: string, checks: readonly Check[], what: string): Check[] {
  const more = checks.length - MOST_NAMED;
  if (more <= 0) return [...checks];
  return [...checks.slice(0, MOST_NAMED), { name, state: 'warning', text: `${more} more ${what}.` }];
}

function expiryCheck({ what, end, opens }: Ending, now: number): Check {
  const check = { name: 'expiry', state: 'warning' } as const;
  if (Number.isNaN(end)) return { ...check, text: `Nobody can tell when the ${what} expires.` };
  return {
    ...check,
    text: `The ${what} ${describeEnd(end, now)}, on ${new Date(end).toISOString().slice(0, 10)}.`,
    hint: expiryHint(end > now, opens),
  };
}

function expiryHint(stillHolds: boolean, opens: boolean): string {
  const when = stillHolds ? 'When it expires, ' : 'Since then, ';
  return opens
    ? `${when}no installed copy of an in-house app that it signs opens any more: renew it, and ship builds with it.`
    : `${when}nothing can be signed with it any more: renew it.`;
}

export function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
