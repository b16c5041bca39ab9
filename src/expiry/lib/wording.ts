import { dayOf, describeEnd } from '../../days.ts';
import { enumerate } from '../../text.ts';
import type { HeldCertificate } from '../inventory.ts';

/** Characters; Apple's names have at most 255, and a sentence is to stay one. */
const LONGEST_NAME = 120;

/** Of a list, more than these nobody reads in a sentence. */
const MOST_NAMED = 5;

/** A text from outside, bounded. It stays what it is: whoever writes it somewhere escapes it for there. */
export function shortened(text: string): string {
  const letters = Array.from(text.slice(0, 2 * LONGEST_NAME + 2));
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME).join('')}…` : text;
}

/** A name from outside in quotes, bounded. */
export function quoted(name: string): string {
  return `"${shortened(name)}"`;
}

/** A certificate by its name and what tells it from others of that name. */
export function certificateName({
  name,
  serialNumber,
}: Pick<HeldCertificate, 'name' | 'serialNumber'>): string {
  return `${quoted(name)} (${shortened(serialNumber)})`;
}

/** `a`, `a and b`, `a, b, c, d, e and 7 more` */
export function listed(names: readonly string[]): string {
  return enumerate(names.map(shortened), MOST_NAMED);
}

/** `expires in 12 days, on 2026-12-05` */
export function endsOn(end: number, now: number): string {
  return `${describeEnd(end, now)}, on ${dayOf(end)}`;
}

/** A name as a value of YAML and JSON: whole, as long as it is one that Apple lets things have. */
export function asValue(text: string): string {
  return JSON.stringify(text.length > 255 ? shortened(text) : text);
}
