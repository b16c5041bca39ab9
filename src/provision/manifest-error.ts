import { EpapiError } from '../errors.ts';
import { printable } from '../text.ts';
import type { Place } from './manifest.ts';

/** One mistake in a manifest. */
export interface Problem {
  readonly place: Place;
  /** What was found and what was expected; never a value that may be secret. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
}

/** A manifest with mistakes: all of them, as data for those who show them in their own way. */
export class ManifestError extends EpapiError {
  /** In the order of the files and of their lines; the first ones, where there are very many. */
  readonly problems: readonly Problem[];
  /** How many there are beside those. */
  readonly more: number;

  constructor(problems: readonly Problem[], more = 0) {
    super({
      code: 'MANIFEST',
      message: [headline(problems.length + more), ...problems.map(lineOf), ...rest(more)].join('\n'),
      hint: 'Every key is described in docs/manifest.md, and schema/epapi.schema.json lets an editor complete them.',
    });
    this.name = 'ManifestError';
    this.problems = problems;
    this.more = more;
  }
}

function headline(count: number): string {
  return count === 1 ? 'The manifest has a mistake.' : `The manifest has ${count} mistakes.`;
}

function lineOf({ place, message, hint }: Problem): string {
  return `${printable(place.file)}:${place.line}:${place.column}: ${message} ${hint}`;
}

function rest(more: number): string[] {
  return more === 0 ? [] : [`and ${more} more`];
}
