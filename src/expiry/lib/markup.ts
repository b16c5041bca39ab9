import { isDate } from '../../days.ts';
import { formatInstant, printable } from '../../text.ts';

/** HTML that is safe to be put into a page as it is: made by `markup`, or of this program's own texts alone. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/** What may stand in a template: text, which is escaped, and what is markup already. */
type Part = string | number | Markup | readonly Markup[];

export const NOTHING = new Markup('');

/**
 * A template whose literal parts are HTML, and whose values are text unless they are markup: fit for the content of
 * an element and for an attribute in double quotes, and for no other place.
 */
export function markup(literals: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(literals.reduce((html, literal, at) => html + toHtml(parts[at - 1] ?? '') + literal));
}

function toHtml(part: Part): string {
  if (part instanceof Markup) return part.html;
  return typeof part === 'object' ? part.map(({ html }) => html).join('') : escapeHtml(String(part));
}

/** The longest text that is shown, in characters. */
const LIMIT = 2000;

const REFERENCES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' },
};

function escapeHtml(text: string): string {
  return printable(text, LIMIT).replace(/[&<>"']/g, (character) => REFERENCES[character] ?? '');
}

/** The longest name that is shown; Apple's are far shorter. */
const NAME = 200;

/** A name from outside, cut to what anyone reads. */
export function shortName(name: string): string {
  return name.length > NAME ? `${name.slice(0, NAME)}…` : name;
}

/** True for a moment that a calendar has. */
export function isMoment(milliseconds: number | undefined): milliseconds is number {
  return milliseconds !== undefined && isDate(milliseconds);
}

/** `2026-12-07 23:59 UTC` for people, and for programs in full; rounded down to the minute. */
export function timeMarkup(milliseconds: number): Markup {
  const instant = formatInstant(Math.floor(milliseconds / 1000));
  return markup`<time datetime="${instant}">${instant.replace('T', ' ').replace(/:\d\dZ$/, ' UTC')}</time>`;
}

/** `2026-12-07`, in UTC; unlike `dayOf` also for a moment that no calendar has, such as the end of an axis. */
export function dayText(milliseconds: number): string {
  return formatInstant(Math.floor(milliseconds / 1000)).replace(/T.*/, '');
}
